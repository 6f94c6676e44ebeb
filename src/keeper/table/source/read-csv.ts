import { parse } from 'csv-parse/sync';
import { finish } from '../../../core/work/do-steps.js';
import { asSteps } from '../../../core/work/in-steps.js';
import { SourceError } from './sheet.js';
import { countKnown } from '../read/rows/read-headings.js';

const DELIMITERS = [',', ';', '\t', '|'];
/** In these many characters the delimiter shows. */
const TOP = 100_000;
/** So many characters are read at once. */
const PIECE = 30_000;
/** Excel's own way of naming the delimiter, before the table. */
const SEPARATOR = /^\ufeff?"?sep=(.)"?\r?\n/i;

/**
 * The cells of a table as Excel, Google Sheets and others write it. The delimiter is the one with which most headings are
 * known: a semicolon in many languages of Excel.
 * @param map headings that the caller names, known as well
 * @throws SourceError where quotes do not close
 */
export const readCsv = (text: string, map: ReadonlyMap<string, string> = new Map()): string[][] =>
  finish(asSteps(csvSteps(text, map)));

/** As `readCsv`; each `yield` is a place to rest. */
export function* csvSteps(
  text: string,
  map: ReadonlyMap<string, string> = new Map(),
): Generator<void, string[][]> {
  const said = SEPARATOR.exec(text);
  if (said) return yield* parseSteps(said[1] as string, text.slice(said[0].length));
  const scores: number[] = [];
  for (const delimiter of DELIMITERS) {
    scores.push(score(delimiter, text.slice(0, TOP), map));
    yield;
  }
  return yield* parseSteps(DELIMITERS[scores.indexOf(Math.max(...scores))] as string, text);
}

/**
 * Reads a text in pieces, each of whole lines. One that ends within a cell whose quotation mark is still open is read again with more
 * of the text.
 */
function* parseSteps(delimiter: string, text: string): Generator<void, string[][]> {
  const rows: string[][] = [];
  let size = PIECE;
  for (let at = 0; at < text.length;) {
    const end = endOfLine(text, at + size);
    try {
      for (const row of parseWith(delimiter, text.slice(at, end))) {
        refuseSwallowed(row, rows.length + 1, delimiter);
        rows.push(row);
      }
      [at, size] = [end, PIECE];
    } catch (cause) {
      if (!(cause instanceof NotClosed)) throw cause;
      if (end >= text.length) {
        const above = text.slice(0, at).split('\n').length - 1;
        throw notClosed(`it begins in line ${above + lineOfOpen(text.slice(at), delimiter)}`, cause);
      }
      size *= 4;
    }
    yield;
  }
  return rows;
}

function endOfLine(text: string, from: number): number {
  const at = from >= text.length ? -1 : text.indexOf('\n', from);
  return at < 0 ? text.length : at + 1;
}

/** A quotation mark that is not closed ends at the next one, rows below: a cell then holds those rows. */
function refuseSwallowed(row: readonly string[], number: number, delimiter: string): void {
  if (row.some((cell) => cell.includes('\n') && cell.slice(cell.indexOf('\n')).includes(`${delimiter}"`)))
    throw notClosed(`it is in row ${number}`);
}

/** The line in which the quotation mark stands that is open at the end, from 1. */
function lineOfOpen(text: string, delimiter: string): number {
  let isOpen = false;
  let [line, opened] = [1, 1];
  let before = '\n';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string;
    if (sign === '\n') line += 1;
    if (isOpen && sign === '"') {
      const next = text[at + 1] ?? '\n';
      if (next === '"') at += 1;
      else isOpen = next !== delimiter && next !== '\r' && next !== '\n';
    } else if (!isOpen && sign === '"' && (before === delimiter || before === '\n')) {
      isOpen = true;
      opened = line;
    }
    if (sign !== ' ') before = sign;
  }
  return opened;
}

/** A piece of text ends within quotation marks. */
class NotClosed extends Error {}

const notClosed = (where: string, cause?: unknown): SourceError =>
  new SourceError(
    `has a cell whose quotation mark is not closed; ${where}. Put a quotation mark at the end of that cell, and write quotation marks inside it twice.`,
    { cause },
  );

function score(delimiter: string, text: string, map: ReadonlyMap<string, string>): number {
  try {
    const top = parseWith(delimiter, text, 20);
    return Math.max(...top.map((row) => countKnown(row, map) * 1000 + row.length), 0);
  } catch (cause) {
    // Cut at the wrong sign, quotes need not close; at the right one, what stands above them has the headings.
    const above = cause instanceof NotClosed ? text.split('\n', lineOfOpen(text, delimiter) - 1) : [];
    return above.length > 0 ? score(delimiter, above.join('\n'), map) : -1;
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
      // A space before a quotation mark would make it a part of the text.
      ltrim: true,
      ...(to > 0 ? { to } : {}),
    });
  } catch (cause) {
    throw new NotClosed('', { cause });
  }
}
