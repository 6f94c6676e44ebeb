import type { DisclosureRecord, RegistryDocument } from '../../core/schema/registry-schema.js';
import type { Path } from './finding.js';

/** Calls `act` with each disclosure and its path. */
export function eachRow(
  { vendors }: RegistryDocument,
  act: (row: DisclosureRecord, path: Path) => void,
): void {
  vendors.forEach(({ disclosures }, at) =>
    disclosures.forEach((row, index) => act(row, ['vendors', at, 'disclosures', index])),
  );
}

/** Each sentence on what a vendor gets, with its field and path; not names, and not the vocabulary. */
export function eachSentence(
  row: DisclosureRecord,
  path: Path,
  act: (text: string, field: string, path: Path) => void,
): void {
  const each = (
    field: string,
    items: readonly (string | { readonly note?: string | undefined })[] = [],
  ): void =>
    items.forEach((item, at) => {
      if (typeof item === 'string') act(item, field, [...path, field, at]);
      else if (item.note !== undefined) act(item.note, field, [...path, field, at, 'note']);
    });
  if (row.purpose !== undefined) act(row.purpose, 'purpose', [...path, 'purpose']);
  if (row.dataSummary !== undefined) act(row.dataSummary, 'dataSummary', [...path, 'dataSummary']);
  each('data', row.data);
  each('exclusions', row.exclusions);
  each('conditions', row.conditions);
  each('notes', row.notes);
  each('safeguards', row.safeguards);
}
