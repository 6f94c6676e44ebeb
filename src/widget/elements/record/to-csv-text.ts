import { guardCell } from './guard-cell.js';
import type { RecordLine } from './record-table.js';

/**
 * Lines as spreadsheets read them, one at a time: with a mark of the encoding, ends as on Windows, every cell in quotes, none that could run.
 * @param empty the only line where there is none
 * @param said cells that end each line but the first
 */
export function* toCsvText(
  headings: readonly string[],
  lines: Iterable<RecordLine>,
  empty: readonly string[],
  said: readonly string[] = [],
): Generator<string> {
  let only = toLine([...empty, ...said]);
  yield `\ufeff${toLine(headings)}`;
  for (const line of lines) {
    if (line) only = '';
    yield line ? toLine([...line, ...said]) : '';
  }
  yield only;
}

const toLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${guardCell(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
