import { parse } from 'csv-parse/sync';
import { SourceError } from './sheet.js';
import { countKnown } from '../read/rows/read-headings.js';

const DELIMITERS = [',', ';', '\t'];
/** In these many characters the delimiter shows. */
const TOP = 100_000;
/** Excel's own way of naming the delimiter, before the table. */
const SEPARATOR = /^\ufeff?"?sep=(.)"?\r?\n/i;

/**
 * The cells of a table as Excel, Google Sheets and others write it. The delimiter is the one with which most headings are
 * known: a semicolon in many languages of Excel.
 * @param map headings that the caller names, known as well
 * @throws SourceError where quotes do not close
 */
export function readCsv(text: string, map: ReadonlyMap<string, string> = new Map()): string[][] {
  const said = SEPARATOR.exec(text);
  if (said)
    return refuseSwallowed(parseWith(said[1] as string, text.slice(said[0].length)), said[1] as string);
  const scores = DELIMITERS.map((delimiter) => score(delimiter, text.slice(0, TOP), map));
  const delimiter = DELIMITERS[scores.indexOf(Math.max(...scores))] as string;
  return refuseSwallowed(parseWith(delimiter, text), delimiter);
}

/** A quotation mark that is not closed ends at the next one, rows below: a cell then holds those rows. */
function refuseSwallowed(rows: string[][], delimiter: string): string[][] {
  rows.forEach((row, at) => {
    if (row.some((cell) => cell.includes('\n') && cell.slice(cell.indexOf('\n')).includes(`${delimiter}"`)))
      throw notClosed(`it is in row ${at + 1}`);
  });
  return rows;
}

const notClosed = (where: string, cause?: unknown): SourceError =>
  new SourceError(
    `has a cell whose quotation mark is not closed; ${where}. Put a quotation mark at the end of that cell, and write quotation marks inside it twice.`,
    { cause },
  );

function score(delimiter: string, text: string, map: ReadonlyMap<string, string>): number {
  try {
    const top = parseWith(delimiter, text, 20);
    return Math.max(...top.map((row) => countKnown(row, map) * 1000 + row.length), 0);
  } catch {
    // Cut at the wrong sign, quotes need not close.
    return -1;
  }
}

function parseWith(delimiter: string, text: string, to = -1): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      // 5" screens and the like, in cells that are not quoted.
      relax_quotes: true,
      ...(to > 0 ? { to } : {}),
    });
  } catch (cause) {
    const line = /line (\d+)/.exec((cause as Error).message)?.[1];
    throw notClosed(`it begins in line ${line ?? '?'} or above`, cause);
  }
}
