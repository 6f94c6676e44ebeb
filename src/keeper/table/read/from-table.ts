import type { RegistryDocument } from '../../../core/schema/registry-schema.js';
import { asSteps } from '../../../core/work/in-steps.js';
import { finish } from '../../../core/work/do-steps.js';
import type { SourceTable } from '../source/sheet.js';
import { Ledger } from './ledger.js';
import { mergeTable } from './merge/merge-table.js';
import { findTables, type FoundTable } from './rows/find-tables.js';
import { joinRows } from './rows/join-rows.js';
import { toKey, type HeadingOptions } from './rows/read-headings.js';
import { readRows } from './rows/read-rows.js';
import type { ForeignColumn, TableReport } from './table-report.js';
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
  const tables = findTables(sources, options);
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
  return {
    document: merged,
    report: {
      ...report,
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

/** Columns that are none of ours and say anything. */
function foreignColumns({ number, headings, body }: FoundTable): ForeignColumn[] {
  return headings.flatMap(({ at, text, key, field, isNoteOf, isHidden }) => {
    const cells = body.filter((row) => row.cells[at]?.text.trim()).length;
    return key || cells === 0 ? [] : [{ table: number, heading: text, cells, field, isNoteOf, isHidden }];
  });
}

function refuseUnknown(tables: readonly FoundTable[], { map = new Map(), keep = [] }: TableOptions): void {
  const headings = tables.flatMap((table) => table.headings.map(({ text }) => text));
  const list = [...new Set(headings)].map((text) => `"${text}"`).join(', ');
  const known = new Set(headings.map(toKey));
  for (const heading of [...map.keys(), ...keep])
    if (!known.has(toKey(heading)))
      throw new TableError(`There is no heading "${heading}". There is: ${list}.`);
  if (tables.some(({ isRead }) => isRead)) return;
  if (tables.length === 0)
    throw new TableError(
      'There is no table, and no list whose items begin with a name, then a dash or colon, then what for.',
    );
  throw new TableError(
    list === ''
      ? 'No row has headings that are known, such as "Vendor" and "Purpose".'
      : `No column is "Vendor". The headings are: ${list}.`,
  );
}
