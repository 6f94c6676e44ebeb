import type { SourceCell } from '../../source/sheet.js';
import type { SourceRow } from './find-tables.js';

/** All in capitals, as headings may be and few names of vendors are. */
const CAPITALS = /^(?=(?:.*\p{Lu}){4})\P{Ll}+$/u;

interface Said {
  readonly row: SourceRow;
  /** The first cell that says anything, and whether it is the only one. */
  readonly cell: SourceCell;
  readonly isAlone: boolean;
  readonly isAfterBlank: boolean;
}

/**
 * Rows that are headings between others: a cell that spans the table, or one alone above rows of vendors that stands apart from
 * their names: in bold, in capitals, or below an empty row. A name alone may also be a vendor of whom nothing else is known yet:
 * without other type at least two have to look so.
 * @param at place of the column of vendors
 */
export function findSections(body: readonly SourceRow[], at: number): ReadonlySet<SourceRow> {
  const said = body.flatMap((row, index): Said[] => {
    const [cell, ...more] = saidIn(row);
    const before = body[index - 1];
    const isAfterBlank = before === undefined || saidIn(before).length === 0;
    return cell ? [{ row, cell, isAlone: more.length === 0, isAfterBlank }] : [];
  });
  const wide = said.filter(({ cell, isAlone }) => isAlone && cell.isWide);
  const vendors = said.filter(({ row, isAlone }) => !isAlone && row.cells[at]?.text.trim());
  const known = new Set(vendors);
  const alone = said.filter(({ row, cell, isAlone }, index) => {
    const isFirst = row.cells[at] === cell || row.cells[0] === cell;
    return isAlone && !cell.isWide && isFirst && known.has(said[index + 1] as Said);
  });
  const found = areHeadings(alone, vendors) ? [...wide, ...alone] : wide;
  return new Set(found.map(({ row }) => row));
}

const saidIn = ({ cells }: SourceRow): readonly SourceCell[] =>
  cells.filter(({ text }) => text.trim() !== '');

/** Whether rows of one cell all look otherwise than those of vendors. */
function areHeadings(alone: readonly Said[], vendors: readonly Said[]): boolean {
  const isTold = (test: (one: Said) => boolean, share: number): boolean =>
    alone.every(test) && vendors.filter(test).length <= vendors.length * share;
  if (alone.length > 0 && isTold(({ cell }) => cell.isBold === true, 0)) return true;
  return (
    alone.length > 1 &&
    (isTold(({ cell }) => CAPITALS.test(cell.text.trim()), 0.4) || isTold((one) => one.isAfterBlank, 0.4))
  );
}
