import { finish } from '../../../core/work/do-steps.js';
import { asSteps } from '../../../core/work/in-steps.js';
import { hasMarkup, markupCleaner } from './clean-markup.js';
import { decodeText } from './decode-text.js';
import { csvSteps } from './read-csv.js';
import type { WorkbookSheet } from './read-workbook.js';
import { SourceError, type Source, type SourceCell, type SourceTable, type Work } from './sheet.js';

type Kind = 'xlsx' | 'ods' | 'html' | 'markdown' | 'json' | 'yaml' | 'csv';

const KINDS: Readonly<Record<Kind, string>> = {
  xlsx: 'an Excel workbook',
  ods: 'an OpenDocument spreadsheet',
  html: 'an HTML page',
  markdown: 'a Markdown page',
  json: 'JSON records',
  yaml: 'YAML records',
  csv: 'a table of text (CSV)',
};
const EXTENSIONS: Readonly<Record<string, Kind>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  mdx: 'markdown',
  markdown: 'markdown',
  json: 'json',
  yaml: 'yaml',
  yml: 'yaml',
  csv: 'csv',
  tsv: 'csv',
};

export interface SourceOptions {
  /** Sheets of a workbook to read; without it, all that have anything. */
  readonly sheets?: readonly string[];
  /** Headings that the caller names. */
  readonly map?: ReadonlyMap<string, string> | undefined;
  /** Does long work; default: at once. A page does it in pieces. */
  readonly work?: Work;
}

const atOnce: Work = (steps) => finish(asSteps(steps));

/**
 * Takes a file for what it is, by its bytes first and its name second, and finds the tables in it.
 * @throws SourceError with the cause and the remedy, as the end of a sentence that begins with the name of the file
 */
export async function readSource(
  bytes: Uint8Array,
  name: string,
  { sheets = [], map, work = atOnce }: SourceOptions = {},
): Promise<Source> {
  const binary = kindOfBinary(bytes);
  if (binary) {
    const { readWorkbook } = await import('./read-workbook.js');
    const all = await readWorkbook(bytes, binary, work);
    return clean(
      { kind: `${KINDS[binary]}${sayHidden(all, sheets)}`, tables: chooseSheets(all, sheets) },
      work,
    );
  }
  if (sheets.length > 0) throw new SourceError('has no sheets: --sheet is for workbooks.');
  const { text, encoding, isGuess } = await decodeText(bytes);
  if (text.trim() === '') throw new SourceError('is empty.');
  refuseMarks(text);
  if (text.includes('\ufffd'))
    throw new SourceError(
      'has signs that stand for letters that were lost when it was saved. Save it anew from where it was made, as UTF-8.',
    );
  const kind = kindOfText(text, name);
  const how = `${encoding}${isGuess ? ', told from its letters: see that accents are right, else save it as UTF-8' : ''}`;
  return clean({ kind: `${KINDS[kind]} in ${how}`, tables: await readText(text, kind, map, work) }, work);
}

async function readText(
  text: string,
  kind: Kind,
  map: SourceOptions['map'],
  work: Work,
): Promise<readonly SourceTable[]> {
  switch (kind) {
    case 'html':
      return work((await import('./read-html.js')).htmlSteps(text));
    case 'markdown':
      return work((await import('./read-markdown.js')).markdownSteps(text));
    case 'json':
    case 'yaml': {
      const { readRecords } = await import('./read-records.js');
      return readRecords(await (kind === 'json' ? parseJson(text) : parseYaml(text)));
    }
    default:
      return [{ rows: await work(cellSteps(text, map)), isGrid: false }];
  }
}

const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean =>
  [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));

function kindOfBinary(bytes: Uint8Array): 'xlsx' | 'ods' | undefined {
  if (startsWith(bytes, 'PK\x03\x04'))
    return startsWith(bytes, 'application/vnd.oasis.opendocument', 38) ? 'ods' : 'xlsx';
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new SourceError(
      'is a workbook of an old Excel, or one with a password. Save it as .xlsx, without a password.',
    );
  if (startsWith(bytes, '%PDF'))
    throw new SourceError('is a PDF. Save the table that it was made from, or copy it into a spreadsheet.');
  return undefined;
}

function kindOfText(text: string, name: string): Kind {
  const said = EXTENSIONS[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (said) return said;
  const start = text.trimStart();
  if (/^<(?:!doctype|html|body|table|section|article|main|div|h\d|p|ul|!--)/i.test(start)) return 'html';
  if (/^(?:\{|\[\s*[{\]])/.test(start)) return 'json';
  if (/^#{1,6}\s|^[ \t|]*:?-{2,}:?[ \t]*\|/m.test(text) || /^[ \t]*[*-][ \t]+(?:\*\*|\[)/m.test(text))
    return 'markdown';
  return 'csv';
}

/** @param wanted names of sheets; one that is hidden is read where it is named */
function chooseSheets(all: readonly WorkbookSheet[], wanted: readonly string[]): readonly SourceTable[] {
  const list = all.map(({ name }) => `"${name}"`).join(', ');
  for (const name of wanted)
    if (!all.some((sheet) => sheet.name === name))
      throw new SourceError(`has no sheet "${name}". It has: ${list}.`);
  const chosen = all.filter(({ name, isHidden }) => (wanted.length > 0 ? wanted.includes(name) : !isHidden));
  // A sheet alone is the list; its name, often "Sheet1", says nothing.
  return chosen.map(({ table: { title, ...table } }) => (chosen.length === 1 ? table : { title, ...table }));
}

function sayHidden(all: readonly WorkbookSheet[], wanted: readonly string[]): string {
  const hidden = all.filter(({ name, isHidden }) => isHidden && !wanted.includes(name));
  return hidden.length > 0
    ? `, without what is hidden in it: ${hidden.map(({ name }) => `the sheet "${name}"`).join(', ')}`
    : '';
}

/** What a merge of two versions leaves where it could not tell. */
function refuseMarks(text: string): void {
  const at = text.search(/^(?:<{7}|>{7}) /m);
  if (at < 0) return;
  const line = text.slice(0, at).split('\n').length;
  throw new SourceError(
    `has the marks of a merge that was not ended, the first in line ${line}. Choose between the two versions, and take the marks out.`,
  );
}

async function parseJson(marked: string): Promise<unknown> {
  const text = marked.replace(/^\ufeff/, '');
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { saySyntaxFault } = await import('../../text/say-syntax-fault.js');
    throw new SourceError(`is not valid JSON. ${saySyntaxFault(text, cause as Error)}`, { cause });
  }
}

async function parseYaml(text: string): Promise<unknown> {
  const { parse } = await import('yaml');
  try {
    // What it warns of would go past the report, with lines of the file.
    return parse(text, { logLevel: 'error' });
  } catch (cause) {
    throw new SourceError(`is not valid YAML: ${(cause as Error).message}`, { cause });
  }
}

function* cellSteps(text: string, map: SourceOptions['map']): Generator<void, SourceCell[][]> {
  const rows = yield* csvSteps(text, map);
  const cells: SourceCell[][] = [];
  for (const row of rows) {
    cells.push(row.map((cell) => ({ text: cell })));
    yield;
  }
  return cells;
}

/** Nothing of a list is ever shown as markup, and what a link leads to is not lost. */
async function clean(source: Source, work: Work): Promise<Source> {
  const isMarked = ({ text }: SourceCell): boolean => hasMarkup(text);
  if (!source.tables.some(({ rows }) => rows.some((row) => row.some(isMarked)))) return source;
  const cleanText = await markupCleaner();
  const cleanCell = (cell: SourceCell): SourceCell => {
    if (!isMarked(cell)) return cell;
    const shown = cleanText(cell.text);
    const links = [...(cell.links ?? []), ...(shown.links ?? [])];
    return { ...cell, ...shown, raw: cell.text, ...(links.length > 0 ? { links } : {}) };
  };
  return { ...source, tables: await work(cleanSteps(source.tables, cleanCell)) };
}

function* cleanSteps(
  tables: readonly SourceTable[],
  cleanCell: (cell: SourceCell) => SourceCell,
): Generator<void, SourceTable[]> {
  const cleaned: SourceTable[] = [];
  for (const table of tables) {
    const rows: SourceCell[][] = [];
    for (const row of table.rows) {
      rows.push(row.map(cleanCell));
      yield;
    }
    cleaned.push({ ...table, rows });
  }
  return cleaned;
}
