import { foldText } from '../../../../core/query/search/fold-text.js';
import type { ColumnKey } from '../../columns/table-column.js';
import { TABLE_COLUMNS } from '../../columns/table-columns.js';
import { toSlug } from '../words/to-slug.js';

/** Where the cells under one heading go: to a column of ours, to a field `x-…` of the entry, or nowhere. */
export interface Heading {
  readonly at: number;
  readonly text: string;
  readonly key?: ColumnKey | undefined;
  readonly field?: string | undefined;
}

/** What a heading is compared by: without case, accents, signs and doubled spaces. */
const toKey = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const OWN = new Map(TABLE_COLUMNS.map(({ key, heading }) => [toKey(heading), key]));
const KNOWN = new Map([
  ...TABLE_COLUMNS.flatMap(({ key, synonyms }) => synonyms.map((word) => [toKey(word), key] as const)),
  ...OWN,
]);

/** How many headings of a row are known: tells the row of headings from titles above it. */
export function countKnown(row: readonly string[], map: ReadonlyMap<string, string> = new Map()): number {
  const mapped = new Set([...map.keys()].map(toKey));
  return row.filter((text) => KNOWN.has(toKey(text)) || mapped.has(toKey(text))).length;
}

/** The column that a person's words name. */
export const columnNamed = (words: string): ColumnKey | undefined => KNOWN.get(toKey(words));

/**
 * Reads the row of headings. Where two headings mean one column, the one with the column's own name has it; else
 * neither, since it would be a guess.
 * @param map what the caller says: from a heading to the name of a column, or to nothing where it is to be left out
 */
export function readHeadings(row: readonly string[], map: ReadonlyMap<string, string>): readonly Heading[] {
  const said = new Map([...map].map(([heading, column]) => [toKey(heading), column]));
  const wanted = row.map((text) => {
    const column = said.get(toKey(text));
    if (column === undefined)
      return { text, key: KNOWN.get(toKey(text)), rank: OWN.has(toKey(text)) ? 1 : 0 };
    return { text, key: columnNamed(column), rank: 2, isLeftOut: column.trim() === '' };
  });
  const fields = new Set<string>();
  return wanted.map(({ text, key, rank, isLeftOut }, at) => {
    const heading = text.trim() || `Column ${columnLetter(at)}`;
    const rivals = wanted.filter((other, place) => other.key === key && place !== at);
    if (key && rivals.every((other) => other.rank < rank)) return { at, text: heading, key };
    if (isLeftOut) return { at, text: heading };
    const field = `x-${toSlug(heading, `column-${columnLetter(at).toLowerCase()}`, (id) => fields.has(`x-${id}`))}`;
    fields.add(field);
    return { at, text: heading, field };
  });
}

/** A, B … Z, AA, AB, as spreadsheets name their columns. */
function columnLetter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetter(Math.floor(at / 26) - 1) + last;
}
