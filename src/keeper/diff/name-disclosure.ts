import type { DisclosureRecord } from '../../core/schema/registry-schema.js';
import type { Telling } from './telling.js';

/** What a disclosure is for, in the best words there are. */
export function nameDisclosure(
  { purpose, purposes, id }: Pick<DisclosureRecord, 'purpose' | 'purposes' | 'id'>,
  { words, line, list, name }: Telling,
): string {
  if (purpose) return line(purpose);
  const names = (purposes ?? []).map((one) => name('purposes', one));
  return names.length > 0 ? `${list(names)}.` : words.unnamedEntry(id);
}
