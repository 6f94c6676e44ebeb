import { isDitto } from '../words/is-ditto.js';
import type { SourceRow } from './find-tables.js';

/**
 * @param nameAt place of the column of vendors
 * @returns a function for row after row of a table: what a cell says by pointing to the one above it stands in its place
 */
export function dittoReader(nameAt: number): (row: SourceRow) => SourceRow {
  const above: SourceRow['cells'][number][] = [];
  return (row) => {
    let cells: SourceRow['cells'][number][] | undefined;
    row.cells.forEach((cell, at) => {
      const pointed = isDitto(cell.text, at === nameAt) ? above[at] : undefined;
      if (pointed) (cells ??= [...row.cells])[at] = pointed;
      else if (cell.text.trim() !== '') above[at] = cell;
    });
    return cells ? { ...row, cells } : row;
  };
}
