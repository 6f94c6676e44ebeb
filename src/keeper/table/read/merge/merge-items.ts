import { splitItems, tidy, type Between, type Cell } from '../../cell.js';
import { groupBy } from '../words/group-by.js';
import { foldName } from '../words/fold-name.js';
import type { Refusal } from '../words/refuse-words.js';

/** A list of a record that a column holds: how its items are named, read from words, and made. */
export interface ItemList<T> {
  readonly items: readonly T[];
  /** What stands for the item in a cell. */
  readonly nameOf: (item: T) => string;
  readonly idOf: (item: T) => string;
  /** Whether words are one item as they stand, so that they are not to be parted. */
  readonly isKnown: (words: string) => boolean;
  /** @returns the id or ids that the words stand for, or why they stand for none */
  readonly read: (words: string, cell: Cell) => string | readonly string[] | Refusal;
  readonly make: (id: string) => T;
  readonly between: Between;
}

/**
 * A list as the cells have it. Items that stay are kept as they are, with all that a table cannot hold. Where a part of a cell
 * cannot be read nothing is removed, since that part may have meant it.
 * @param refuse receives the words that could not be read
 * @returns the same list where nothing changed
 */
export function mergeItems<T>(
  list: ItemList<T>,
  cells: readonly Cell[],
  refuse: (cell: Cell, words: string, refusal: Refusal) => void,
): readonly T[] {
  const { items, nameOf, idOf, read, make } = list;
  const findNamed = indexNames(items, nameOf);
  const byId = groupBy(items, idOf);
  const stay = new Set<T>();
  const added = new Map<string, T>();
  let isWhole = true;
  for (const cell of cells) {
    for (const words of splitCell(cell.text, list, findNamed)) {
      const named = findNamed(words);
      if (named.length > 0) {
        for (const item of named) stay.add(item);
        continue;
      }
      const ids = read(words, cell);
      if (typeof ids === 'object' && 'why' in ids) {
        refuse(cell, words, ids);
        isWhole = false;
        continue;
      }
      for (const id of [ids].flat()) {
        const same = byId.get(id) ?? [];
        for (const item of same) stay.add(item);
        if (same.length === 0 && !added.has(id)) added.set(id, make(id));
      }
    }
  }
  const kept = isWhole ? items.filter((item) => stay.has(item)) : items;
  return added.size === 0 && kept.length === items.length ? items : [...kept, ...added.values()];
}

/** Finds the items that words name. */
function indexNames<T>(items: readonly T[], nameOf: (item: T) => string): (words: string) => readonly T[] {
  const exact = groupBy(items, (item) => tidy(nameOf(item)));
  const folded = groupBy(items, (item) => foldName(nameOf(item)));
  return (words) => exact.get(words) ?? folded.get(foldName(words)) ?? [];
}

/** A name that holds the sign that parts names has at most as many parts. */
const MOST_PARTS = 16;

/** The items of a cell. A name that holds the sign that parts names stays whole where it is known. */
function splitCell<T>(
  text: string,
  { isKnown, between }: ItemList<T>,
  findNamed: (words: string) => readonly T[],
): readonly string[] {
  const knows = (words: string) => isKnown(words) || findNamed(words).length > 0;
  if (knows(text)) return [text];
  const parts = splitItems(text, between, (line) => findNamed(line).length > 0);
  if (between === 'lines') return parts;
  const found: string[] = [];
  for (let at = 0; at < parts.length;) {
    let end = Math.min(parts.length, at + MOST_PARTS);
    while (end > at + 1 && !knows(parts.slice(at, end).join('; '))) end -= 1;
    const words = parts.slice(at, end).join('; ');
    // A comma is part of many names: it parts them only where every part is a name that is known.
    const byComma = words.split(',').map((part) => part.trim());
    if (byComma.length > 1 && !knows(words) && byComma.every(knows)) found.push(...byComma);
    else found.push(words);
    at = end;
  }
  return found;
}
