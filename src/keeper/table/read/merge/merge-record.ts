import { BETWEEN, isClear, type Cell } from '../../cell.js';
import type { ColumnKey, RecordColumn } from '../../columns/table-column.js';
import type { Names } from '../../write/names-in.js';
import type { CellReader } from './cell-reader.js';

/**
 * Puts into a draft what cells say otherwise than the record that is there. What a table has no column for, and what
 * cells leave blank, stays; a dash alone clears.
 * @returns the columns whose cells say something else
 */
export function mergeRecord<R>(
  draft: R,
  before: R | undefined,
  cellsOf: (key: ColumnKey) => readonly Cell[] | undefined,
  columns: Iterable<RecordColumn<R>>,
  reader: CellReader,
): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const column of columns) {
    const cells = cellsOf(column.key);
    if (!cells || (before && saysTheSame(column, cells, before, reader.names))) continue;
    reader.column = column;
    touched.add(column.key);
    const said = cells.filter((cell) => !isClear(cell));
    if (said.length > 0) {
      column.read(draft, said, reader);
      continue;
    }
    const why = before && column.clear(draft);
    if (why) for (const cell of cells) reader.keep(cell, cell.text, { ...why, isEmpty: true });
  }
  return touched;
}

/** Most rows of a table that comes back say what the registry says. */
const saysTheSame = <R>(
  column: RecordColumn<R>,
  cells: readonly Cell[],
  before: R,
  names: Names,
): boolean => {
  const written = column.write(before, names);
  return [cells.map(({ text, raw }) => raw ?? text), cells.map(({ text }) => text)].some(
    (texts) => texts.join(BETWEEN[column.between]) === written,
  );
};
