import { BETWEEN, type Cell } from '../../cell.js';
import type { ColumnKey, RecordColumn } from '../../columns/table-column.js';
import type { Names } from '../../write/names-in.js';
import type { CellReader } from './cell-reader.js';

/**
 * Puts into a draft what cells say otherwise than the record that is there. What a table has no column for, and what
 * cells leave blank, stays. @returns whether any cell said something else
 */
export function mergeRecord<R>(
  draft: R,
  before: R | undefined,
  cellsOf: (key: ColumnKey) => readonly Cell[] | undefined,
  columns: Iterable<RecordColumn<R>>,
  reader: CellReader,
): boolean {
  let isTouched = false;
  for (const column of columns) {
    const cells = cellsOf(column.key);
    if (!cells || (before && saysTheSame(column, cells, before, reader.names))) continue;
    column.read(draft, cells, reader);
    isTouched = true;
  }
  return isTouched;
}

/** Most rows of a table that comes back say what the registry says. */
const saysTheSame = <R>(column: RecordColumn<R>, cells: readonly Cell[], before: R, names: Names): boolean =>
  cells.map(({ text }) => text).join(BETWEEN[column.between]) === column.write(before, names);
