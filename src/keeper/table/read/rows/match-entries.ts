import type { DisclosureRecord, VendorRecord } from '../../../../core/schema/registry-schema.js';
import { toOneLine } from '../../cell.js';
import { foldName } from '../words/fold-name.js';
import type { EntryRows } from './read-rows.js';
import type { Cells } from '../../write/to-cells.js';
import type { ColumnKey } from '../../columns/table-column.js';

/** From strict to loose: what must agree for a row without an id to speak of an entry. */
const AGREEMENTS: readonly (readonly ColumnKey[])[] = [
  [
    'category',
    'group',
    'purpose',
    'purposes',
    'dataSummary',
    'sent',
    'subjects',
    'countries',
    'since',
    'until',
  ],
  ['category', 'group', 'purpose', 'purposes', 'service'],
  ['category', 'purpose'],
  ['purpose'],
  ['purposes'],
  ['category'],
  [],
];

/** Lines are read as one. */
const asRead = (text: string): string => foldName(toOneLine(text));

/**
 * Which entry of a vendor each row speaks of: by id, else by what the row has in common with one entry and no other. A
 * blank cell agrees with everything.
 * @returns the entry for each of the rows; none for new ones
 */
export function matchEntries(
  vendor: VendorRecord,
  rows: readonly EntryRows[],
  cellsOf: (entry: DisclosureRecord) => Cells,
): ReadonlyMap<EntryRows, DisclosureRecord> {
  const found = new Map<EntryRows, DisclosureRecord>();
  const byId = new Map(vendor.disclosures.map((entry) => [entry.id, entry]));
  for (const row of rows) {
    const entry = byId.get(row.cells.get('entryId')?.[0]?.text ?? '');
    if (entry) found.set(row, entry);
  }
  let open = rows.filter((row) => !row.cells.has('entryId'));
  if (open.length === 0) return found;
  const taken = new Set(found.values());
  const cells = new Map(vendor.disclosures.map((entry) => [entry, cellsOf(entry)]));
  for (const columns of AGREEMENTS) {
    const agrees = (row: EntryRows, entry: DisclosureRecord) =>
      columns.every((column) => {
        const text = row.cells.get(column)?.[0]?.text;
        return text === undefined || asRead(text) === asRead(cells.get(entry)?.[column] ?? '');
      });
    const free = vendor.disclosures.filter((entry) => !taken.has(entry));
    // Blanks alone do not tell an entry, unless row and entry are the only ones left and no category parts them.
    const says = ({ cells: said }: EntryRows): boolean =>
      columns.length > 0 ? columns.some((column) => said.has(column)) : !said.has('category');
    for (const row of open) {
      const entries = says(row) ? free.filter((entry) => agrees(row, entry)) : [];
      const [entry] = entries;
      if (!entry || entries.length > 1 || taken.has(entry)) continue;
      if (open.filter((other) => !found.has(other) && says(other) && agrees(other, entry)).length > 1)
        continue;
      found.set(row, entry);
      taken.add(entry);
    }
    open = open.filter((row) => !found.has(row));
  }
  pairInOrder(vendor, open, found, (entry) => cells.get(entry) ?? {});
  return found;
}

/** Entries of one purpose that differ in what is read from words, such as places: as many rows are these, in order. */
function pairInOrder(
  vendor: VendorRecord,
  open: readonly EntryRows[],
  found: Map<EntryRows, DisclosureRecord>,
  cellsOf: (entry: DisclosureRecord) => Cells,
): void {
  const taken = new Set(found.values());
  const keyOf = (texts: readonly (string | undefined)[]) =>
    JSON.stringify(texts.map((text) => asRead(text ?? '')));
  const rowKey = ({ cells }: EntryRows) => keyOf(SAME.map((column) => cells.get(column)?.[0]?.text));
  // A blank cell agrees with everything here too.
  const agrees = ({ cells }: EntryRows, entry: DisclosureRecord): boolean =>
    SAME.every((column) => {
      const text = cells.get(column)?.[0]?.text;
      return text === undefined || asRead(text) === asRead(cellsOf(entry)[column] ?? '');
    });
  for (const key of new Set(open.map(rowKey))) {
    const rows = open.filter((row) => rowKey(row) === key);
    const [first] = rows;
    const entries = vendor.disclosures.filter((entry) => !taken.has(entry) && first && agrees(first, entry));
    if (rows.length === entries.length)
      rows.forEach((row, at) => found.set(row, entries[at] as DisclosureRecord));
  }
}

const SAME = ['category', 'group', 'purpose', 'purposes'] as const;
