import { guardCell } from './guard-cell.js';

/** Lines as spreadsheets read them: with a mark of the encoding, ends as on Windows, every cell in quotes, none that could run. */
export const toCsvText = (lines: readonly (readonly string[])[]): string =>
  `\ufeff${lines.map(toLine).join('')}`;

const toLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${guardCell(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
