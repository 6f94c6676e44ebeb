import type { RegistryDocument } from '../../../core/schema/registry-schema.js';
import { asSteps } from '../../../core/work/in-steps.js';
import { finish } from '../../../core/work/do-steps.js';
import type { Cell } from '../cell.js';
import type { SourceCell, SourceTable } from '../source/sheet.js';
import { Ledger } from './ledger.js';
import { mergeTable } from './merge/merge-table.js';
import { tableSteps, type FoundTable } from './rows/find-tables.js';
import { joinRows } from './rows/join-rows.js';
import { type HeadingOptions } from './rows/read-headings.js';
import { toKey } from '../columns/to-key.js';
import { readRows } from './rows/read-rows.js';
import type { ForeignColumn, TableReport, UnreadCell } from './table-report.js';
import type { DateOrder } from './words/read-day.js';

/** The tables cannot be read at all. */
export class TableError extends Error {}

export interface FromTable {
  /** The same value where nothing changed. */
  readonly document: RegistryDocument;
  readonly report: TableReport;
}

export interface TableOptions extends HeadingOptions {
  /** The order of days such as 03/04/2021; without it such a day is reported. */
  readonly dates?: DateOrder | undefined;
}

/**
 * Brings tables into a registry. Never guesses: a cell that cannot be read is reported, and its words are kept. Blank
 * cells, and vendors and entries without a row, change nothing.
 * @returns the registry, the same value where nothing changed, and what was done
 * @throws TableError where there is no column of vendors, or none that `map` or `keep` speak of
 */
export function fromTable(
  sources: readonly SourceTable[],
  document: RegistryDocument,
  options: TableOptions = {},
): FromTable {
  return finish(asSteps(fromTableSteps(sources, document, options)));
}

/** As `fromTable`; each `yield` is a place to rest. */
export function* fromTableSteps(
  sources: readonly SourceTable[],
  document: RegistryDocument,
  options: TableOptions = {},
): Generator<void, FromTable> {
  return yield* fromFoundSteps(yield* tableSteps(sources, options), document, options);
}

/** As `fromTableSteps`, of tables that are found already, with the same options. */
export function* fromFoundSteps(
  tables: readonly FoundTable[],
  document: RegistryDocument,
  options: TableOptions,
): Generator<void, FromTable> {
  refuseUnknown(tables, options);
  const ledger = new Ledger();
  yield;
  const read = yield* readRows(tables, ledger, tables.length === 1);
  yield;
  const {
    document: merged,
    categories,
    ...report
  } = yield* mergeTable(document, yield* joinRows(read.entries), {
    ledger,
    refused: read.refused,
    dates: options.dates,
    isOnly: tables.filter(({ isRead }) => isRead).length === 1,
  });
  const unmet = ledger.unmet.map(toUnmet);
  for (const cell of ledger.unmet) ledger.unread(cell);
  return {
    document: merged,
    report: {
      ...report,
      unread: [...report.unread, ...unmet],
      tables: tables.map((table) => ({
        number: table.number,
        title: table.title,
        rows: table.body.filter(({ cells }) => cells.some(({ text }) => text.trim() !== '')).length,
        isLeftOut: !table.isRead,
        time: table.time,
        isList: table.source.isList === true,
        categories: categories.get(tables.length === 1 ? undefined : table.number) ?? [],
        aside: table.aside
          .map(({ cells }) => cells.flatMap(({ text }) => text.trim() || []).join(' | '))
          .filter((text) => text !== ''),
      })),
      columns: tables.filter(({ isRead }) => isRead).flatMap(foreignColumns),
      cells: ledger.count(),
    },
  };
}

/** A heading between rows, or a footnote, of which nothing that it speaks of was read. */
const toUnmet = ({ row, table, heading, text }: Cell): UnreadCell => ({
  row,
  table,
  heading,
  value: text,
  why: 'no row that this speaks of was read',
  remedy: 'see why these were not',
  isRow: true,
});

/** Columns that are none of ours and say anything. */
function foreignColumns({ number, headings, body }: FoundTable): ForeignColumn[] {
  return headings.flatMap(({ at, text, key, field, isNoteOf, isHidden }) => {
    const cells = body.filter((row) => row.cells[at]?.text.trim()).length;
    return key || cells === 0 ? [] : [{ table: number, heading: text, cells, field, isNoteOf, isHidden }];
  });
}

function refuseUnknown(tables: readonly FoundTable[], { map = new Map(), keep = [] }: TableOptions): void {
  const headings = tables.flatMap((table) => table.headings.map(({ text }) => text));
  const known = new Set(headings.map(toKey));
  for (const heading of [...map.keys(), ...keep])
    if (!known.has(toKey(heading)))
      throw new TableError(`There is no heading "${heading}". There is: ${quoted(headings)}.`);
  if (tables.some(({ isRead }) => isRead)) return;
  if (tables.length === 0)
    throw new TableError(
      'There is no table, and no list whose items begin with a name, then a dash or colon, then what for.',
    );
  // Those of lists are ours.
  const own = tables.filter(({ source }) => !source.isList);
  const theirs = own.flatMap((table) => table.headings.map(({ text }) => text));
  if (theirs.length > 0) throw new TableError(`No column is "Vendor". The headings are: ${quoted(theirs)}.`);
  const rows = own.flatMap(({ source }) => source.rows.map(wordsOf));
  const shown = (rows.find((row) => row.length > 1) ?? []).slice(0, SHOWN);
  throw new TableError(
    `No row has headings that are known, such as "Vendor" and "Purpose"${shown.length > 0 ? `. The first row has: ${quoted(shown)}` : ''}.`,
  );
}

/** Cells of a row that may be one of headings. */
const SHOWN = 12;

const quoted = (texts: readonly string[]): string =>
  [...new Set(texts)].map((text) => `"${text}"`).join(', ');

const wordsOf = (row: readonly SourceCell[]): readonly string[] =>
  row.flatMap(({ text }) => text.trim() || []);
