import { linesOf } from '../text/lines-of.js';
import { joinWrapped } from './join-wrapped.js';
import type { CellLink } from './source/sheet.js';

/** One cell that holds something. */
export interface Cell {
  /** As spreadsheets number rows: the first is 1. */
  readonly row: number;
  /** Of several tables in one input: the first is 1. */
  readonly table?: number | undefined;
  /** The place in its row, from 0. */
  readonly at: number;
  /** As the table has it. */
  readonly heading: string;
  /** Without markup. */
  readonly text: string;
  /** As it stands in the input, where that had markup. */
  readonly raw?: string | undefined;
  readonly links?: readonly CellLink[] | undefined;
}

/** What clears a field: a dash alone. A blank cell changes nothing. */
export const isClear = ({ text }: Cell): boolean => /^[-–—]$/.test(text);

/** Where a cell stands, for people. */
export const placeOf = ({ row, table }: Pick<Cell, 'row' | 'table'>): string =>
  table === undefined ? `row ${row}` : `table ${table}, row ${row}`;

/** What stands between the items of a cell: names and words in one line, sentences a line each. */
export const BETWEEN = { words: '; ', lines: '\n' } as const;
export type Between = keyof typeof BETWEEN;

/** What is to be written otherwise: few texts have any of it, and this is quick to tell. */
const UNTIDY = /[\r\ud800-\udfff]/;

/** A cell as tables compare it: how lines end and what surrounds it says nothing, and half a character cannot be written. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text.trim();
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
}

/** Items as one cell, each once. */
export const joinItems = (items: readonly string[], between: Between = 'words'): string =>
  tidy([...new Set(items.map(tidy))].join(BETWEEN[between]));

const BULLET = /^[-–•*·]\s+/;

/**
 * The items of a cell as it parts them, whatever they mean.
 * @param isKnown tells lines that are items as they stand
 */
export function splitItems(
  text: string,
  between: Between = 'words',
  isKnown?: (line: string) => boolean,
): readonly string[] {
  const lines = joinWrapped(text, isKnown).split('\n');
  return (between === 'lines' ? lines : lines.flatMap(splitWords))
    .map((part) => part.trim().replace(BULLET, ''))
    .filter((part) => part !== '');
}

/** Parts a line at each semicolon but those in brackets: what stands there is said of one item. */
function splitWords(line: string): readonly string[] {
  const parts: string[] = [];
  let end = line.length;
  let isInside = false;
  for (let at = end - 1; at >= 0; at -= 1) {
    const sign = line[at];
    if (sign === ')' || sign === '(') isInside = sign === ')';
    if (sign !== ';' || isInside) continue;
    parts.push(line.slice(at + 1, end));
    end = at;
  }
  return [line.slice(0, end), ...parts.reverse()];
}

/** Lines of a cell as one: those that do not end a sentence are parted as names are. */
export const toOneLine = (text: string): string =>
  linesOf(joinWrapped(text))
    .map((line) => line.replace(BULLET, ''))
    .map((line, at, { length }) =>
      at + 1 === length ? line : `${line}${/[.;:,!?]$/.test(line) ? ' ' : '; '}`,
    )
    .join('');
