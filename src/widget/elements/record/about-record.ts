import type { ListRecord } from './to-record.js';

/** What tells which list was taken along, when, and what was asked. */
export function aboutRecord(
  record: ListRecord,
): Record<'title' | 'version' | 'updated' | 'taken' | 'address' | 'question' | 'hash', string> {
  const { title, version, updated, taken, address, question, hash } = record;
  return { title, version: String(version), updated, taken, address, question, hash };
}
