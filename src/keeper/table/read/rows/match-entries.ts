import type { DisclosureRecord, VendorRecord } from '../../../../core/schema/registry-schema.js';
import { toOneLine } from '../../cell.js';
import type { ColumnKey } from '../../columns/table-column.js';
import type { Cells } from '../../write/to-cells.js';
import { foldName } from '../words/fold-name.js';
import { groupBy } from '../words/group-by.js';
import type { EntryRows } from './read-rows.js';

type Columns = readonly ColumnKey[];

/** From strict to loose: what must agree for a row without an id to speak of an entry. */
const AGREEMENTS: readonly Columns[] = [
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

/**
 * Which entry of a vendor each row speaks of: by id, else by what the row has in common with one entry and no other. A
 * blank cell agrees with everything. Takes a time that grows with rows and entries, not with each of the ones for each of the others.
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
  const open = rows.filter((row) => !row.cells.has('entryId'));
  if (open.length === 0 || vendor.disclosures.length === 0) return found;
  const keys = new Keys(cellsOf);
  // A row that does not say what its entry does neither takes nor hides the entry of one that does.
  const saying = open.filter(saysPurpose);
  if (saying.length < open.length)
    matchOpen(saying, AGREEMENTS.filter(isOfPurpose), vendor.disclosures, found, keys);
  matchOpen(open, AGREEMENTS, vendor.disclosures, found, keys);
  return found;
}

const isOfPurpose = (columns: Columns): boolean =>
  columns.includes('purpose') || columns.includes('purposes');
const saysPurpose = ({ cells }: EntryRows): boolean => cells.has('purpose') || cells.has('purposes');

/** @param found gets the entries of those of the rows that have none yet */
function matchOpen(
  rows: readonly EntryRows[],
  agreements: readonly Columns[],
  entries: readonly DisclosureRecord[],
  found: Map<EntryRows, DisclosureRecord>,
  keys: Keys,
): void {
  let open = rows.filter((row) => !found.has(row));
  const taken = new Set(found.values());
  const free = () => entries.filter((entry) => !taken.has(entry));
  for (const columns of agreements) {
    // Blanks alone do not tell an entry, unless row and entry are the only ones left and no category parts them.
    const saying = open.filter(({ cells }) =>
      columns.length > 0 ? columns.some((column) => cells.has(column)) : !cells.has('category'),
    );
    const groups = groupRows(saying, columns, free(), keys);
    for (const row of saying) {
      const group = groups.get(saidBy(row, columns).join()) as Group;
      const key = keys.ofRow(row, group.columns);
      const [entry, another] = group.entries.get(key) ?? [];
      if (!entry || another || taken.has(entry)) continue;
      let agreeing = 0;
      for (const { columns: said, rows: left } of groups.values())
        agreeing += left.get(keys.ofEntry(entry, said)) ?? 0;
      if (agreeing > 1) continue;
      found.set(row, entry);
      taken.add(entry);
      group.rows.set(key, 0);
    }
    open = open.filter((row) => !found.has(row));
  }
  pairInOrder(open, free(), found, keys);
}

/** Rows that say something in the same columns, and entries, each by what they say there. */
interface Group {
  readonly columns: Columns;
  /** How many rows there are of a kind that have no entry yet. */
  readonly rows: Map<string, number>;
  readonly entries: ReadonlyMap<string, readonly DisclosureRecord[]>;
}

function groupRows(
  rows: readonly EntryRows[],
  columns: Columns,
  entries: readonly DisclosureRecord[],
  keys: Keys,
): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const said = saidBy(row, columns);
    let group = groups.get(said.join());
    if (!group) {
      group = {
        columns: said,
        rows: new Map<string, number>(),
        entries: groupBy(entries, (entry) => keys.ofEntry(entry, said)),
      };
      groups.set(said.join(), group);
    }
    const key = keys.ofRow(row, said);
    group.rows.set(key, (group.rows.get(key) ?? 0) + 1);
  }
  return groups;
}

const SAME: Columns = ['category', 'group', 'purpose', 'purposes'];

/** Entries of one purpose that differ in what is read from words, such as places: as many rows are these, in order. */
function pairInOrder(
  open: readonly EntryRows[],
  free: readonly DisclosureRecord[],
  found: Map<EntryRows, DisclosureRecord>,
  keys: Keys,
): void {
  const groups = groupRows(open, SAME, free, keys);
  const taken = new Set<DisclosureRecord>();
  const kinds = [...groupBy(open, (row) => keys.ofRow(row, SAME)).values()].map((rows) => ({
    rows,
    first: rows[0] as EntryRows,
    said: saidBy(rows[0] as EntryRows, SAME),
  }));
  // Rows that say less have what is left by those that say more.
  kinds.sort((a, b) => b.said.length - a.said.length);
  for (const { rows, first, said } of kinds) {
    const all = groups.get(said.join())?.entries.get(keys.ofRow(first, said)) ?? [];
    const entries = all.filter((entry) => !taken.has(entry));
    if (rows.length !== entries.length) continue;
    rows.forEach((row, at) => found.set(row, entries[at] as DisclosureRecord));
    for (const entry of entries) taken.add(entry);
  }
}

const saidBy = ({ cells }: EntryRows, columns: Columns): Columns =>
  columns.filter((column) => cells.get(column)?.[0] !== undefined);

/** What rows and entries say in some columns, as one text to compare. */
class Keys {
  readonly #cells = new Map<DisclosureRecord, Cells>();
  readonly #read = new Map<string, string>();

  constructor(private readonly cellsOf: (entry: DisclosureRecord) => Cells) {}

  ofRow({ cells }: EntryRows, columns: Columns): string {
    return this.#of(columns, (column) => cells.get(column)?.[0]?.text);
  }

  ofEntry(entry: DisclosureRecord, columns: Columns): string {
    let cells = this.#cells.get(entry);
    if (!cells) this.#cells.set(entry, (cells = this.cellsOf(entry)));
    return this.#of(columns, (column) => cells[column]);
  }

  /** Lines are read as one. */
  #of(columns: Columns, textIn: (column: ColumnKey) => string | undefined): string {
    const texts = columns.map((column) => {
      const text = textIn(column) ?? '';
      let read = this.#read.get(text);
      if (read === undefined) this.#read.set(text, (read = foldName(toOneLine(text))));
      return read;
    });
    return JSON.stringify(texts);
  }
}
