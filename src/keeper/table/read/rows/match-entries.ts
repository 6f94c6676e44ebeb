import type { DisclosureRecord, VendorRecord } from '../../../../core/schema/registry-schema.js';
import { isClear, toOneLine } from '../../cell.js';
import type { ColumnKey } from '../../columns/table-column.js';
import type { Cells } from '../../write/to-cells.js';
import { foldName } from '../words/fold-name.js';
import { groupBy } from '../words/group-by.js';
import { refuseNothing } from '../words/refuse-words.js';
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

/** In what rows that are still open agree with as many entries: the last also where words of the others were not read. */
const IN_ORDER: readonly Columns[] = [['category', 'group', 'purpose', 'purposes'], ['purpose']];

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
  const saying = open.filter((row) => keys.saidBy(row, PURPOSE).length > 0);
  if (saying.length < open.length)
    matchOpen(saying, AGREEMENTS.filter(isOfPurpose), vendor.disclosures, found, keys);
  matchOpen(open, AGREEMENTS, vendor.disclosures, found, keys);
  return found;
}

const PURPOSE: Columns = ['purpose', 'purposes'];
const isOfPurpose = (columns: Columns): boolean => PURPOSE.some((column) => columns.includes(column));

/** @param found gets the entries of those of the rows that have none yet */
function matchOpen(
  rows: readonly EntryRows[],
  agreements: readonly Columns[],
  entries: readonly DisclosureRecord[],
  found: Map<EntryRows, DisclosureRecord>,
  keys: Keys,
): void {
  const open = () => rows.filter((row) => !found.has(row));
  const free = () => {
    const taken = new Set(found.values());
    return entries.filter((entry) => !taken.has(entry));
  };
  for (const columns of agreements) pairWhatAgrees(open(), columns, free(), found, keys);
  for (const columns of IN_ORDER) pairInOrder(open(), columns, free(), found, keys);
}

/** Each row with the entry that it alone agrees with, and no other. */
function pairWhatAgrees(
  open: readonly EntryRows[],
  columns: Columns,
  free: readonly DisclosureRecord[],
  found: Map<EntryRows, DisclosureRecord>,
  keys: Keys,
): void {
  // Blanks alone do not tell an entry, unless row and entry are the only ones left and no category parts them.
  const saying = open.filter((row) =>
    columns.length > 0 ? keys.saidBy(row, columns).length > 0 : keys.saidBy(row, ['category']).length === 0,
  );
  const taken = new Set<DisclosureRecord>();
  const groups = groupRows(saying, columns, free, keys);
  for (const row of saying) {
    const group = groups.get(keys.saidBy(row, columns).join()) as Group;
    const key = keys.ofRow(row, group.columns);
    const [entry, another] = group.entries.get(key) ?? [];
    if (!entry || another || taken.has(entry)) continue;
    let agreeing = 0;
    for (const { columns: said, rows } of groups.values())
      agreeing += rows.get(keys.ofEntry(entry, said))?.length ?? 0;
    if (agreeing > 1) continue;
    found.set(row, entry);
    taken.add(entry);
    group.rows.delete(key);
  }
}

/** Rows of one purpose that differ in what is read from words, such as places: as many entries are these, in order. */
function pairInOrder(
  open: readonly EntryRows[],
  columns: Columns,
  free: readonly DisclosureRecord[],
  found: Map<EntryRows, DisclosureRecord>,
  keys: Keys,
): void {
  const taken = new Set<DisclosureRecord>();
  // Rows that say less have what is left by those that say more.
  const groups = [...groupRows(open, columns, free, keys).values()];
  groups.sort((a, b) => b.columns.length - a.columns.length);
  for (const { rows: kinds, entries: all } of groups) {
    for (const [key, rows] of kinds) {
      const entries = (all.get(key) ?? []).filter((entry) => !taken.has(entry));
      if (rows.length !== entries.length) continue;
      rows.forEach((row, at) => found.set(row, entries[at] as DisclosureRecord));
      for (const entry of entries) taken.add(entry);
    }
  }
}

/** Rows that say something in the same columns, and entries, each by what they say there. */
interface Group {
  readonly columns: Columns;
  readonly rows: Map<string, EntryRows[]>;
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
    const said = keys.saidBy(row, columns);
    let group = groups.get(said.join());
    if (!group) {
      group = {
        columns: said,
        rows: new Map<string, EntryRows[]>(),
        entries: groupBy(entries, (entry) => keys.ofEntry(entry, said)),
      };
      groups.set(said.join(), group);
    }
    const key = keys.ofRow(row, said);
    const alike = group.rows.get(key);
    if (alike) alike.push(row);
    else group.rows.set(key, [row]);
  }
  return groups;
}

/** What rows and entries say in some columns, as one text to compare. */
class Keys {
  readonly #cells = new Map<DisclosureRecord, Cells>();
  readonly #read = new Map<string, string>();

  constructor(private readonly cellsOf: (entry: DisclosureRecord) => Cells) {}

  /** In which of the columns a row says something: a cell of which nothing is read is as good as a blank one. */
  saidBy({ cells }: EntryRows, columns: Columns): Columns {
    return columns.filter((column) => {
      const cell = cells.get(column)?.[0];
      // A dash takes away what an entry has: an entry without a category there is none.
      return cell && (isClear(cell) ? column !== 'category' : !refuseNothing(cell.text));
    });
  }

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
