import { splitItems, tidy, type Cell } from '../../cell.js';
import type { Heading } from './read-headings.js';
import type { ColumnKey } from '../../columns/table-column.js';
import { unguardFormula } from '../../formula-guard.js';
import { foldName } from '../words/fold-name.js';

/** What the rows of one entry say: usually one row, or several that go on with it. */
export interface EntryRows {
  readonly row: number;
  readonly cells: Map<ColumnKey, Cell[]>;
  /** Cells of columns that are none of ours, by the `x-` field that keeps them. */
  readonly fields: Map<string, Cell[]>;
  /** Data and people of rows that go on with the entry, and that cannot be told of it together. */
  readonly apart: Cell[];
}

/** The rows of one vendor. */
export interface VendorRows {
  readonly name?: Cell | undefined;
  readonly id?: Cell | undefined;
  readonly entries: EntryRows[];
}

/** A row that belongs to no vendor. */
export interface StrayRow {
  readonly row: number;
  readonly text: string;
}

/** The rows of a table by what they speak of. */
export interface JoinedRows {
  readonly vendors: readonly VendorRows[];
  readonly strays: readonly StrayRow[];
}

/** Columns whose texts tell one entry of a vendor from another where the table has no ids. */
const TELLS_ENTRIES = ['category', 'group', 'purpose', 'purposes', 'service'] as const;
/** A row without a vendor and without any of these goes on with the entry above. */
const BEGINS_ENTRY = ['entryId', 'category', 'group', 'purpose', 'purposes'] as const;

/**
 * Puts the rows of a table together by vendor and entry. A blank vendor is that of the row above, as in merged cells; its
 * blank category and group are then those above, too. Rows of one vendor with the same category, group, purpose and
 * service are one entry.
 * @param first the number of the first of the rows
 */
export function joinRows(
  rows: readonly (readonly string[])[],
  headings: readonly Heading[],
  first: number,
): JoinedRows {
  const vendors = new Map<string, VendorRows & { byKey: Map<string, EntryRows> }>();
  const strays: StrayRow[] = [];
  let vendor: (VendorRows & { byKey: Map<string, EntryRows> }) | undefined;
  let above: EntryRows | undefined;
  const read = rows.map((texts, at) => readRow(texts, headings, first + at));
  const idOfName = idsByName(read);
  read.forEach((entry) => {
    if (!entry) return;
    const [name, id] = [entry.cells.get('vendor')?.[0], entry.cells.get('vendorId')?.[0]];
    const goesOn = !name && !id;
    if (goesOn && (!vendor || !above)) {
      const cells = [...entry.cells.values(), ...entry.fields.values()].flat();
      strays.push({ row: entry.row, text: cells.map(({ text }) => text).join(' | ') });
      return;
    }
    if (!goesOn) {
      const folded = foldName(name?.text ?? '');
      const known = id?.text ?? idOfName.get(folded);
      const key = known === undefined ? folded : `#${known}`;
      const group = vendors.get(key) ?? { name, id, entries: [], byKey: new Map() };
      vendor = group.id || !id ? group : { ...group, name, id };
      vendors.set(key, vendor);
    } else if (above && !BEGINS_ENTRY.some((column) => entry.cells.has(column))) {
      merge(above, entry);
      return;
    } else if (above && !entry.cells.has('category')) {
      for (const column of ['category', 'group'] as const) {
        const cells = above.cells.get(column);
        if (cells && !entry.cells.has(column)) entry.cells.set(column, cells);
      }
    }
    const key = entryKey(entry);
    const same = vendor?.byKey.get(key);
    if (same) merge(same, entry);
    else {
      vendor?.entries.push(entry);
      vendor?.byKey.set(key, entry);
    }
    above = same ?? entry;
  });
  return { vendors: [...vendors.values()], strays };
}

/** A row added by hand to an exported table has no ids: it is of the vendor that bears its name in other rows. */
function idsByName(entries: readonly (EntryRows | undefined)[]): ReadonlyMap<string, string | undefined> {
  const ids = new Map<string, string | undefined>();
  for (const entry of entries) {
    const [name, id] = [entry?.cells.get('vendor')?.[0], entry?.cells.get('vendorId')?.[0]?.text];
    if (!name || id === undefined) continue;
    const folded = foldName(name.text);
    ids.set(folded, ids.has(folded) && ids.get(folded) !== id ? undefined : id);
  }
  return ids;
}

function entryKey({ cells }: EntryRows): string {
  const id = cells.get('entryId')?.[0];
  if (id) return `#${id.text}`;
  return JSON.stringify(TELLS_ENTRIES.map((column) => foldName(cells.get(column)?.[0]?.text ?? '')));
}

function readRow(texts: readonly string[], headings: readonly Heading[], row: number): EntryRows | undefined {
  const entry: EntryRows = { row, cells: new Map(), fields: new Map(), apart: [] };
  for (const { at, text: heading, key, field } of headings) {
    const text = tidy(unguardFormula(texts[at] ?? ''));
    if (text === '') continue;
    if (key) entry.cells.set(key, [{ row, heading, text }]);
    else if (field) entry.fields.set(field, [{ row, heading, text }]);
  }
  return entry.cells.size + entry.fields.size > 0 ? entry : undefined;
}

function merge(into: EntryRows, from: EntryRows): void {
  if (saysMoreTogether(into, from)) {
    for (const column of [...DATA, 'subjects'] as const) {
      into.apart.push(...(from.cells.get(column) ?? []));
      from.cells.delete(column);
    }
  }
  for (const part of ['cells', 'fields'] as const) {
    const known = into[part] as Map<string, Cell[]>;
    for (const [key, cells] of from[part] as Map<string, Cell[]>) {
      const had = known.get(key) ?? [];
      const more = cells.filter(({ text }) => had.every((cell) => cell.text !== text));
      if (more.length > 0) known.set(key, [...had, ...more]);
    }
  }
}

const DATA = ['sent', 'collected', 'received', 'unsaid'] as const;

/**
 * An entry lists data, and people that all of it is of. The phone of parents and the name of teachers in two rows would
 * become the name of parents too, which neither row says. A row that has only the one or the other goes on with what is above.
 */
function saysMoreTogether(into: EntryRows, from: EntryRows): boolean {
  const [data, moreData] = [wordsOf(into, DATA), wordsOf(from, DATA)];
  const [people, morePeople] = [wordsOf(into, ['subjects']), wordsOf(from, ['subjects'])];
  if (moreData.size === 0 || morePeople.size === 0 || data.size + people.size === 0) return false;
  return !isSame(data, moreData) && !isSame(people, morePeople);
}

function wordsOf({ cells }: EntryRows, columns: readonly ColumnKey[]): ReadonlySet<string> {
  const found = columns.flatMap((column) =>
    (cells.get(column) ?? []).flatMap(({ text }) =>
      splitItems(text).map((words) => `${column} ${foldName(words)}`),
    ),
  );
  return new Set(found);
}

const isSame = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  some.size === others.size && [...some].every((words) => others.has(words));
