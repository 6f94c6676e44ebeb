import { ANYTHING } from '../../model/registry.js';
import type { Reading } from './read-question.js';

/** What is unknown taken for data that the list has no word for. */
export function withAbsent(text: string, reading: Reading): Reading {
  const words = reading.unknown.map(({ start, end }) => text.slice(start, end)).join(' ');
  const absent = { words, values: [{ facet: 'data' as const, id: ANYTHING }], isAbsent: true };
  return { ...reading, asked: [...reading.asked, absent], unknown: [] };
}
