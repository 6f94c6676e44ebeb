import { stringify } from 'csv-stringify/sync';
import { guardFormula } from '../formula-guard.js';

/** How many rows are written at a time: what is made of them goes before the next are. */
const PIECE = 1000;

/** Rows of cells as CSV that a spreadsheet opens and never runs. */
export function writeCsv(rows: Iterable<readonly string[]>): string {
  let text = '\ufeff';
  let piece: string[][] = [];
  const end = (): void => {
    // Line breaks are not quoted by themselves where rows end in another. Semicolons and tabs part cells in many an Excel.
    text += stringify(piece, { record_delimiter: 'windows', quoted_match: /[;\t\r\n]/ });
    piece = [];
  };
  for (const row of rows) if (piece.push(row.map(guardFormula)) === PIECE) end();
  end();
  return text;
}
