import { splitItems, type Cell } from '../../cell.js';
import type { ColumnKey } from '../../columns/table-column.js';
import { foldName, nameKey } from '../words/fold-name.js';
import type { EntryRows } from './read-rows.js';

/** The rows of one vendor. */
export interface VendorRows {
  readonly name?: Cell | undefined;
  readonly id?: Cell | undefined;
  readonly entries: EntryRows[];
}

/** The rows of tables by what they speak of. */
export interface JoinedRows {
  readonly vendors: readonly VendorRows[];
  /** Rows that belong to no vendor. */
  readonly strays: readonly EntryRows[];
}

/** Columns whose texts tell one entry of a vendor from another where the table has no ids. */
const TELLS_ENTRIES = ['category', 'group', 'purpose', 'purposes', 'service'] as const;
/** A row without a vendor and without any of these goes on with the entry above. */
const BEGINS_ENTRY = ['entryId', 'category', 'group', 'purpose', 'purposes'] as const;
/** What an entry says together: other data of other people, or in another country, would be a statement that no row makes. */
const TOGETHER: readonly (readonly ColumnKey[])[] = [
  ['sent', 'collected', 'received', 'unsaid', 'dataSummary'],
  ['subjects'],
  ['countries'],
  ['conditions', 'never', 'products'],
  ['transfer'],
  ['retention'],
  ['since', 'until', 'announced'],
];

type Group = VendorRows & { readonly byKey: Map<string, EntryRows[]> };

/**
 * Puts rows together by vendor and entry. A blank vendor is that of the row above, as in merged cells; its blank category
 * and group are then those above, too. Rows of one vendor with the same entry id are one entry; so are those with the
 * same category, group, purpose and service, unless together they would say more than each of them. Each `yield` is a place to rest.
 */
export function* joinRows(read: readonly EntryRows[]): Generator<void, JoinedRows> {
  const vendors = new Map<string, Group>();
  const strays: EntryRows[] = [];
  const idOfName = idsByName(read);
  let vendor: Group | undefined;
  let above: EntryRows | undefined;
  for (const entry of read) {
    yield;
    const [name, id] = [entry.cells.get('vendor')?.[0], entry.cells.get('vendorId')?.[0]];
    const goesOn = !name && !id;
    if (goesOn && (!vendor || !above || above.table !== entry.table)) {
      strays.push(entry);
      continue;
    }
    if (!goesOn) {
      const folded = nameKey(name?.text ?? '');
      const known = id?.text ?? idOfName.get(folded);
      const key = known === undefined ? folded : `#${known}`;
      const group = vendors.get(key) ?? { name, id, entries: [], byKey: new Map<string, EntryRows[]>() };
      vendor = group.id || !id ? group : { ...group, name, id };
      vendors.set(key, vendor);
    } else if (above) takeOver(entry, above);
    if (!vendor) continue;
    const key = entryKey(entry);
    const same = vendor.byKey.get(key) ?? [];
    // An id says that rows are of one entry; where they disagree, that is told when they are merged.
    const into = entry.cells.has('entryId') ? same[0] : same.find((one) => !saysMoreTogether(one, entry));
    if (into) merge(into, entry);
    else {
      vendor.entries.push(entry);
      vendor.byKey.set(key, [...same, entry]);
    }
    above = into ?? entry;
  }
  return { vendors: [...vendors.values()], strays };
}

/** What is blank below a row as in merged cells. */
function takeOver(entry: EntryRows, above: EntryRows): void {
  const goesOn = !BEGINS_ENTRY.some((column) => entry.cells.has(column));
  const columns = goesOn
    ? TELLS_ENTRIES
    : entry.cells.has('category')
      ? []
      : (['category', 'group'] as const);
  for (const column of columns) {
    const cells = above.cells.get(column);
    if (cells && !entry.cells.has(column)) entry.cells.set(column, cells);
  }
  const id = above.cells.get('entryId');
  if (goesOn && id && !saysMoreTogether(above, entry)) entry.cells.set('entryId', id);
}

/** A row added by hand to an exported table has no ids: it is of the vendor that bears its name in other rows. */
function idsByName(entries: readonly EntryRows[]): ReadonlyMap<string, string | undefined> {
  const ids = new Map<string, string | undefined>();
  for (const { cells } of entries) {
    const [name, id] = [cells.get('vendor')?.[0], cells.get('vendorId')?.[0]?.text];
    if (!name || id === undefined) continue;
    const folded = nameKey(name.text);
    ids.set(folded, ids.has(folded) && ids.get(folded) !== id ? undefined : id);
  }
  return ids;
}

function entryKey({ cells, category }: EntryRows): string {
  const id = cells.get('entryId')?.[0];
  if (id) return `#${id.text}`;
  const texts = TELLS_ENTRIES.map((column) => foldName(cells.get(column)?.[0]?.text ?? ''));
  return JSON.stringify([...texts, category.isTitle ? foldName(category.name ?? '') : '']);
}

function merge(into: EntryRows, from: EntryRows): void {
  for (const part of ['cells', 'fields'] as const) {
    const known = into[part] as Map<string, Cell[]>;
    for (const [key, cells] of from[part] as Map<string, Cell[]>) {
      const had = known.get(key) ?? [];
      const more = cells.filter(({ text }) => had.every((cell) => cell.text !== text));
      if (more.length > 0) known.set(key, [...had, ...more]);
    }
  }
  into.told.push(...from.told);
  into.all.push(...from.all);
  into.beside.push(...from.beside);
}

/** Whether two rows differ in two things at once, or in what only one can hold. One that says nothing of a thing goes on with the other. */
function saysMoreTogether(into: EntryRows, from: EntryRows): boolean {
  const kinds = TOGETHER.filter((columns) => {
    const [had, more] = [wordsOf(into, columns), wordsOf(from, columns)];
    return more.size > 0 && !isSame(had, more);
  });
  if (kinds.length > 1) return true;
  // One thing is new, and the row says another in the same words: both are of each other.
  const [kind] = kinds;
  if (!kind || wordsOf(into, kind).size === 0) return false;
  const others = TOGETHER.filter((columns) => columns !== kind);
  const isAlone = others.every((columns) => wordsOf(from, columns).size === 0);
  const isBacked = others.some((columns) => wordsOf(into, columns).size > 0);
  return isAlone && isBacked && kind.includes('countries');
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
