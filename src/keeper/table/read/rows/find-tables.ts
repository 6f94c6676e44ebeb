import { finish } from '../../../../core/work/do-steps.js';
import { asSteps } from '../../../../core/work/in-steps.js';
import type { SourceCell, SourceTable } from '../../source/sheet.js';
import { widthOf } from '../../source/width-of.js';
import {
  columnNamed,
  countKnown,
  namesVendors,
  readHeadings,
  speaksOfVendors,
  type Heading,
  type HeadingOptions,
} from './read-headings.js';
import { toKey } from '../../columns/to-key.js';
import { isYesOrNo } from '../words/refuse-words.js';
import { timeOf, type TitleTime } from './read-title.js';

/** A row of an input with its number: the first is 1. */
export interface SourceRow {
  readonly row: number;
  readonly cells: readonly SourceCell[];
}

/** A table as it was found: its headings, what stands below them, and what is no part of it. */
export interface FoundTable {
  /** Of several in the input: the first is 1. */
  readonly number: number;
  readonly source: SourceTable;
  readonly title?: string | undefined;
  readonly titleRow?: SourceRow | undefined;
  readonly headings: readonly Heading[];
  readonly headRow: SourceRow | undefined;
  /** A second row of headings, for parts of columns of the first. */
  readonly subRow?: SourceRow | undefined;
  readonly body: readonly SourceRow[];
  /** Titles above, and headings that are repeated. */
  readonly aside: readonly SourceRow[];
  /** Whether it has a column of vendors, and so is read. */
  readonly isRead: boolean;
  /** Its title says that its vendors are of another time, and no column says when: as they stand they would be of today. */
  readonly time?: TitleTime | undefined;
}

const TOP = 20;
const saidIn = (row: SourceRow): readonly SourceCell[] => row.cells.filter(({ text }) => text.trim() !== '');
const textsOf = ({ cells }: SourceRow): readonly string[] => cells.map(({ text }) => text);

/** The tables of an input. A row of headings below another begins a table of its own; its title stands right above it. */
export const findTables = (sources: readonly SourceTable[], options: HeadingOptions): readonly FoundTable[] =>
  finish(asSteps(tableSteps(sources, options)));

/** As `findTables`; each `yield` is a place to rest. */
export function* tableSteps(
  sources: readonly SourceTable[],
  options: HeadingOptions,
): Generator<void, readonly FoundTable[]> {
  const found: FoundTable[] = [];
  for (const source of sources) found.push(...(yield* splitSource(source, options)));
  // Where there are tables, lists between them are prose.
  const hasTable = found.some((table) => table.isRead && !table.source.isList);
  // Where the headings of a table are not known, a list beside it is one of vendors only if it says so.
  const hasOther = found.some(
    ({ source }) => !source.isList && source.rows.length > 2 && widthOf(source.rows) > 1,
  );
  const isProse = ({ source, title = '' }: FoundTable): boolean =>
    source.isList === true && (hasTable || (hasOther && !speaksOfVendors(title)));
  return found.map((table, at) => ({
    ...table,
    number: at + 1,
    isRead: table.isRead && !isProse(table),
  }));
}

function* splitSource(source: SourceTable, options: HeadingOptions): Generator<void, FoundTable[]> {
  const rows = source.rows.map((cells, at): SourceRow => ({ row: at + 1, cells }));
  const starts = yield* findStarts(rows, options, source.hasOneHead === true);
  if (starts.length === 0) return [{ ...EMPTY, source, title: source.title, body: rows }];
  return starts.map((start, index) => {
    const headRow = rows[start] as SourceRow;
    const next = starts[index + 1];
    const subRow = subRowOf(headRow, rows[start + 1]);
    const below = rows.slice(start + (subRow ? 2 : 1), next);
    const texts = subRow ? headingsOf(headRow, subRow, options.map) : textsOf(headRow);
    const headings = readHeadings(widened(texts, source.isGrid ? below : []), options, (at) =>
      isAnswered(below, at),
    ).map((heading) =>
      headRow.cells[heading.at]?.isHidden && !isNamed(heading, options)
        ? { at: heading.at, text: heading.text, isHidden: true }
        : heading,
    );
    const above = index === 0 ? rows.slice(0, start) : [];
    const titleRow = starts.length > 1 ? titleIn(index === 0 ? above : rows.slice(0, start)) : undefined;
    const nextTitle = next === undefined ? undefined : titleIn(below);
    const repeated = new Set(below.filter((row) => isRepeated(row, headRow)));
    const title = (titleRow && saidIn(titleRow)[0]?.text.trim()) ?? source.title;
    const time = timeUnsaid(title, headings);
    return {
      number: 0,
      source,
      title,
      titleRow,
      headings,
      headRow,
      subRow,
      time,
      body: below.filter((row) => row !== nextTitle && !repeated.has(row)),
      aside: [...above.filter((row) => row !== titleRow), ...repeated],
      isRead: isList(headings, title) && time === undefined,
    };
  });
}

const EMPTY = { number: 0, headings: [], headRow: undefined, aside: [], isRead: false } as const;

/** Whether the caller names a heading: then it is read though its column is hidden. */
const isNamed = ({ text }: Heading, { map = new Map(), keep = [] }: HeadingOptions): boolean =>
  [...map.keys(), ...keep].some((name) => toKey(name) === toKey(text));

/** What a title says of the time, where no column says it of each row. */
function timeUnsaid(title: string | undefined, headings: readonly Heading[]): TitleTime | undefined {
  const time = title === undefined ? undefined : timeOf(title);
  const keys = new Set(headings.map(({ key }) => key));
  const isSaid = (time === 'former' && keys.has('until')) || (time === 'planned' && keys.has('since'));
  return isSaid || keys.has('entryId') ? undefined : time;
}

/** The row below, where it has headings for parts of columns: what spans both rows stands in both. */
function subRowOf(head: SourceRow, row: SourceRow | undefined): SourceRow | undefined {
  if (!row) return undefined;
  const said = row.cells.flatMap((cell, at) => (cell.text.trim() === '' ? [] : [{ cell, at }]));
  const isSpan = ({ cell, at }: (typeof said)[number]) => cell.text === head.cells[at]?.text;
  const spans = said.filter(isSpan);
  const others = said.filter((one) => !isSpan(one));
  const isHead = others.every(({ cell }) => cell.isHead) || spans.some(({ cell }) => namesVendors(cell.text));
  if (spans.length > 0 && others.length > 0 && isHead) return row;
  // Merged cells come out of CSV as one and blanks: headings stand below these only, and none below the others.
  const isBlank = ({ cells }: SourceRow, at: number): boolean => cells[at]?.text.trim() === '';
  const isUnmerged =
    said.every(({ at }) => isBlank(head, at) || isBlank(head, at + 1)) &&
    said.some(({ at }) => isBlank(head, at)) &&
    head.cells.some((_, at) => !isBlank(head, at) && isBlank(row, at));
  if (!isUnmerged || said.length < 2) return undefined;
  // Half or more mean something by themselves, the others with what stands above: "Types" below "Data".
  const alone = countKnown(said.map(({ cell }) => cell.text));
  const texts = headingsOf(head, row, new Map());
  const isKnown = alone * 2 >= said.length && said.every(({ at }) => countKnown([texts[at] ?? '']) > 0);
  return isKnown ? row : undefined;
}

/** Headings of two rows as one: "Storage location". A part that only means something with what stands above it has its words first. */
function headingsOf(head: SourceRow, below: SourceRow, map: HeadingOptions['map']): readonly string[] {
  let above = '';
  return Array.from({ length: Math.max(head.cells.length, below.cells.length) }, (_, at) => {
    const [upper, lower] = [head.cells[at], below.cells[at]];
    above = upper?.text.trim() || above;
    const part = lower?.text.trim() ?? '';
    if (part === '' || part === upper?.text.trim()) return upper?.text ?? '';
    const words = [`${part} ${above}`, `${above} ${part}`, part];
    return words.find((text) => countKnown([text], map) > 0) ?? `${above} (${part})`;
  });
}

/** A name alone is of anything: a list says also what for, what or where, and by its title or by more columns that it is one of vendors. */
function isList(headings: readonly Heading[], title = ''): boolean {
  const keys = new Set(headings.map(({ key }) => key));
  if (keys.has('vendorId')) return true;
  const vendor = headings.find(({ key }) => key === 'vendor');
  if (!vendor) return false;
  const isNamed = columnNamed(vendor.text) === 'vendor' || (keys.size > 1 && speaksOfVendors(title));
  return isNamed || keys.size > 2;
}

/** Rows of headings: the best of the first rows, and those below that name vendors and other columns. */
function* findStarts(
  rows: readonly SourceRow[],
  { map }: HeadingOptions,
  hasOneHead: boolean,
): Generator<void, number[]> {
  const known = rows.slice(0, TOP).map((row) => {
    const isMarked = saidIn(row).length > 0 && saidIn(row).every(({ isHead }) => isHead);
    return countKnown(textsOf(row), map) + (isMarked ? 0.5 : 0);
  });
  const best = Math.max(...known, 0);
  if (best < 1) {
    const named = rows
      .slice(0, TOP)
      .findIndex((row) => readHeadings(textsOf(row)).some(({ key }) => key === 'vendor'));
    return named < 0 ? [] : [named];
  }
  const found = known.indexOf(best);
  // Of two rows of headings the lower one may say more.
  const isBelow = found > 0 && subRowOf(rows[found - 1] as SourceRow, rows[found]) === rows[found];
  const first = isBelow ? found - 1 : found;
  if (hasOneHead) return [first];
  const head = rows[first] as SourceRow;
  const subRow = subRowOf(head, rows[first + 1]);
  const starts = [first];
  for (let at = first + 1; at < rows.length; at += 1) {
    const row = rows[at] as SourceRow;
    if (row !== subRow && isHeading(row, map) && !isRepeated(row, head)) starts.push(at);
    yield;
  }
  return starts;
}

function isHeading(row: SourceRow, map: HeadingOptions['map']): boolean {
  const said = saidIn(row);
  if (said.length < 2 || !(said.every(({ isHead }) => isHead) || said.some(({ text }) => namesVendors(text))))
    return false;
  const count = countKnown(textsOf(row), map);
  return count >= 2 && count >= said.length * 0.6;
}

function isRepeated(row: SourceRow, head: SourceRow): boolean {
  const said = saidIn(row);
  return (
    said.length > 1 &&
    row.cells.every(({ text }, at) => text.trim() === '' || isSame(text, head.cells[at]?.text ?? ''))
  );
}

const isSame = (text: string, heading: string): boolean =>
  text.trim().toLowerCase() === heading.trim().toLowerCase();

/** Whether a column answers what its heading asks with yes and no, and says nothing else. */
function isAnswered(rows: readonly SourceRow[], at: number): boolean {
  const said = rows.flatMap(({ cells }) => cells[at]?.text.trim() || []);
  return said.length > 0 && said.every(isYesOrNo);
}

/** With a blank heading for each column that has none. */
function widened(texts: readonly string[], rows: readonly SourceRow[]): readonly string[] {
  const width = rows.reduce(
    (most, row) => Math.max(most, row.cells.findLastIndex(({ text }) => text.trim() !== '') + 1),
    texts.length,
  );
  return [...texts, ...Array<string>(width - texts.length).fill('')];
}

/** The last row that says anything, if it says one thing. */
function titleIn(rows: readonly SourceRow[]): SourceRow | undefined {
  const last = rows.findLast((row) => saidIn(row).length > 0);
  return last && saidIn(last).length === 1 ? last : undefined;
}
