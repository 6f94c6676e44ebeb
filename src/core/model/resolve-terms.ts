import type { TermRecord } from '../schema/registry-schema.js';
import type { Term, TermKind } from './registry.js';

const NONE: readonly TermRecord[] = [];

/** The terms of one vocabulary by id. What they include is worked out once it is asked for: see `reachOf`. */
export function resolveTerms(kind: TermKind, records: readonly TermRecord[]): Map<string, Term> {
  return new Map(records.map((record) => [record.id, toTerm(kind, record, records)]));
}

/** A term for an id that the vocabulary does not define, named like the id. */
export function bareTerm(kind: TermKind, id: string): Term {
  return toTerm(kind, { id, name: id }, NONE);
}

function toTerm(kind: TermKind, record: TermRecord, vocabulary: readonly TermRecord[]): Term {
  const { id, name, description, synonyms = [], open = false, personal = true } = record;
  return { id, kind, name, description, synonyms, open, personal, record, vocabulary };
}
