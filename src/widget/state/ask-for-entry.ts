import { findEntry } from '../../core/model/find-entry.js';
import type { Registry } from '../../core/model/registry.js';
import { EMPTY_QUESTION, type Question } from './question.js';

/** The question that shows an entry, without whatever hides it; the same question where the list has no such entry. */
export function askForEntry(question: Question, key: string, registry: Registry | undefined): Question {
  const entry = registry && findEntry(registry, key);
  if (!entry) return question;
  const filters = entry.status === 'current' ? {} : { status: [entry.status] };
  return { ...EMPTY_QUESTION, filters, entry: key };
}
