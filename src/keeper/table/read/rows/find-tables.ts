import type { SourceCell, SourceTable } from '../../source/sheet.js';
import {
  columnNamed,
  countKnown,
  namesVendors,
  readHeadings,
  type Heading,
  type HeadingOptions,
} from './read-headings.js';

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
  readonly body: readonly SourceRow[];
  /** Titles above, and headings that are repeated. */
  readonly aside: readonly SourceRow[];
  /** Whether it has a column of vendors, and so is read. */
  readonly isRead: boolean;
}

const TOP = 20;
const saidIn = (row: SourceRow): readonly SourceCell[] => row.cells.filter(({ text }) => text.trim() !== '');
const textsOf = ({ cells }: SourceRow): readonly string[] => cells.map(({ text }) => text);

/** The tables of an input. A row of headings below another begins a table of its own; its title stands right above it. */
export function findTables(sources: readonly SourceTable[], options: HeadingOptions): readonly FoundTable[] {
  const found = sources.flatMap((source) => splitSource(source, options));
  // Where there are tables, lists between them are prose.
  const hasTable = found.some((table) => table.isRead && !table.source.isList);
  return found.map((table, at) => ({
    ...table,
    number: at + 1,
    isRead: table.isRead && !(hasTable && table.source.isList === true),
  }));
}

function splitSource(source: SourceTable, options: HeadingOptions): FoundTable[] {
  const rows = source.rows.map((cells, at): SourceRow => ({ row: at + 1, cells }));
  const starts = findStarts(rows, options);
  if (starts.length === 0) return [{ ...EMPTY, source, title: source.title, body: rows }];
  return starts.map((start, index) => {
    const headRow = rows[start] as SourceRow;
    const next = starts[index + 1];
    const below = rows.slice(start + 1, next);
    const headings = readHeadings(widened(textsOf(headRow), source.isGrid ? below : []), options);
    const above = index === 0 ? rows.slice(0, start) : [];
    const titleRow = starts.length > 1 ? titleIn(index === 0 ? above : rows.slice(0, start)) : undefined;
    const nextTitle = next === undefined ? undefined : titleIn(below);
    const repeated = below.filter((row) => isRepeated(row, headRow));
    return {
      number: 0,
      source,
      title: (titleRow && saidIn(titleRow)[0]?.text.trim()) ?? source.title,
      titleRow,
      headings,
      headRow,
      body: below.filter((row) => row !== nextTitle && !repeated.includes(row)),
      aside: [...above.filter((row) => row !== titleRow), ...repeated],
      isRead: isList(headings),
    };
  });
}

const EMPTY = { number: 0, headings: [], headRow: undefined, aside: [], isRead: false } as const;

/** A name alone is of anything: a list says also what for, what or where. */
function isList(headings: readonly Heading[]): boolean {
  const keys = new Set(headings.map(({ key }) => key));
  if (keys.has('vendorId')) return true;
  const vendor = headings.find(({ key }) => key === 'vendor');
  if (!vendor) return false;
  return columnNamed(vendor.text) === 'vendor' || keys.size > 2;
}

/** Rows of headings: the best of the first rows, and those below that name vendors and other columns. */
function findStarts(rows: readonly SourceRow[], { map }: HeadingOptions): number[] {
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
  const first = known.indexOf(best);
  const head = rows[first] as SourceRow;
  const others = rows.flatMap((row, at) =>
    at > first && isHeading(row, map) && !isRepeated(row, head) ? [at] : [],
  );
  return [first, ...others];
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

/** With a blank heading for each column that has none. */
function widened(texts: readonly string[], rows: readonly SourceRow[]): readonly string[] {
  const width = Math.max(
    texts.length,
    ...rows.map((row) => row.cells.findLastIndex(({ text }) => text.trim() !== '') + 1),
  );
  return [...texts, ...Array<string>(width - texts.length).fill('')];
}

/** The last row that says anything, if it says one thing. */
function titleIn(rows: readonly SourceRow[]): SourceRow | undefined {
  const last = rows.findLast((row) => saidIn(row).length > 0);
  return last && saidIn(last).length === 1 ? last : undefined;
}
