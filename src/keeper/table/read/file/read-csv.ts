import { parse } from 'csv-parse/sync';
import { countKnown } from '../rows/read-headings.js';

const DELIMITERS = [',', ';', '\t'];
/** In these many characters the delimiter shows. */
const TOP = 1_000_000;
/** Excel's own way of naming the delimiter, before the table. */
const SEPARATOR = /^\ufeff?"?sep=(.)"?\r?\n/i;

/**
 * The cells of a table as Excel, Google Sheets and others write it. The delimiter is the one with which most headings are
 * known: a semicolon in many languages of Excel.
 * @param map headings that the caller names, known as well
 * @throws Error where quotes do not close
 */
export function readCsv(text: string, map: ReadonlyMap<string, string> = new Map()): string[][] {
  const said = SEPARATOR.exec(text);
  if (said) return parseWith(said[1] as string, text.slice(said[0].length));
  const scores = DELIMITERS.map((delimiter) => score(delimiter, text.slice(0, TOP), map));
  return parseWith(DELIMITERS[scores.indexOf(Math.max(...scores))] as string, text);
}

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
  return parse(text, {
    bom: true,
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // 5" screens and the like, in cells that are not quoted.
    relax_quotes: true,
    ...(to > 0 ? { to } : {}),
  });
}
