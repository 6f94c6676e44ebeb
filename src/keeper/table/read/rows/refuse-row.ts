import type { Cell } from '../../cell.js';
import type { SourceCell } from '../../source/sheet.js';
import { foldName } from '../words/fold-name.js';
import type { Refusal } from '../words/refuse-words.js';
import { readStatus } from './read-status.js';

const TOTAL =
  /^(?:(?:grand |sub ?)?totals?|sum|count|(?:gesamt|zwischen)?summe|gesamt|anzahl|insgesamt|(?:sous )?total(?: general)?|somme|nombre|suma|numero)\b(?=[\s:=\d]|$)(?: ?[:=]? ?[\d.,]+)?[^.]{0,30}$/;

export const STRUCK = {
  why: 'the cell is struck out',
  remedy: 'for a vendor that ended write the day in "Until"; else take out what does not hold',
};

const OF_TIME = {
  former: 'for one that ended write the day in "Until"',
  planned: 'for one that is to come write the day in "Since"',
};

/** What a row says of itself. */
export interface RowSaid {
  /** All its cells. */
  readonly cells: readonly SourceCell[];
  /** Those of them that are not left out, in order. */
  readonly all: readonly Cell[];
  readonly name: Cell | undefined;
  /** The cell of its state, with its heading. */
  readonly status: { readonly heading: string; readonly text: string } | undefined;
  readonly hasSince: boolean;
  readonly hasUntil: boolean;
}

/** A row that is no vendor of today: struck out, hidden, of another time, or a sum of what stands above. */
export function refuseRow({ cells, all, name, status, hasSince, hasUntil }: RowSaid): Refusal | undefined {
  if (name && cells[name.at]?.isStruck) return { ...STRUCK, why: 'the row is struck out' };
  const said = cells.filter(({ text }) => text.trim() !== '');
  if (all.length > 0 && said.every(({ isHidden }) => isHidden))
    return { why: 'the row is hidden', remedy: 'show it where the file was made, if it is for readers' };
  const [first, ...others] = all;
  if (!first) return undefined;
  const isTotal =
    TOTAL.test(foldName(first.text)) && others.every(({ text }) => /^[\d\s.,%€$£+-]*$/.test(text));
  if (isTotal) return { why: 'the row is a total, no vendor', remedy: 'nothing' };
  const time = status && readStatus(status.heading, status.text);
  if (!time || (time === 'former' ? hasUntil : hasSince)) return undefined;
  return { why: `under "${status.heading}" the row is of no vendor of today`, remedy: OF_TIME[time] };
}
