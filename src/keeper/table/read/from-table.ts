import type { RegistryDocument } from '../../../core/schema/registry-schema.js';
import { mergeTable } from './merge/merge-table.js';
import { joinRows } from './rows/join-rows.js';
import { countKnown, readHeadings, type Heading } from './rows/read-headings.js';
import type { TableReport } from './table-report.js';
import { foldName } from './words/fold-name.js';
import type { DateOrder } from './words/read-day.js';

/** The table cannot be read at all. */
export class TableError extends Error {}

export interface TableOptions {
  /** From a heading of the table to a column's name, or to nothing: the column is left out. */
  readonly map?: ReadonlyMap<string, string> | undefined;
  /** The order of days such as 03/04/2021; without it such a day is reported. */
  readonly dates?: DateOrder | undefined;
}

/**
 * Brings a table into a registry. Never guesses: a cell that cannot be read is reported, and its words are kept in the
 * entry's notes. Blank cells, and vendors and entries without a row, change nothing.
 * @param rows cells as texts, the headings among the first rows
 * @returns the registry, the same value where nothing changed, and what was done
 * @throws TableError where there is no column of vendors, or none that `map` speaks of
 */
export function fromTable(
  rows: readonly (readonly string[])[],
  document: RegistryDocument,
  { map = new Map(), dates }: TableOptions = {},
): { document: RegistryDocument; report: TableReport } {
  const top = findHeadings(rows, map);
  const headings = readHeadings(rows[top] ?? [], map);
  const foldedTop = (rows[top] ?? []).map((text) => foldName(text));
  for (const heading of map.keys()) {
    if (foldedTop.includes(foldName(heading))) continue;
    throw new TableError(`The table has no heading "${heading}". It has: ${listHeadings(headings)}.`);
  }
  if (!headings.some(({ key }) => key === 'vendor' || key === 'vendorId')) {
    throw new TableError(`No column is "Vendor". The headings are: ${listHeadings(headings)}.`);
  }
  const body = rows.slice(top + 1);
  const hasCategories = headings.some(({ key }) => key === 'category');
  const { document: merged, ...report } = mergeTable(document, joinRows(body, headings, top + 2), {
    hasCategories,
    dates,
  });
  return {
    document: merged,
    report: {
      ...report,
      headings: headings
        .filter(({ key }) => !key)
        .map((heading) => ({ ...heading, cells: body.filter((row) => row[heading.at]?.trim()).length }))
        .filter(({ cells }) => cells > 0),
      hasCategories,
      above: rows
        .slice(0, top)
        .map((row) => row.filter((text) => text.trim() !== '').join(' | '))
        .filter((text) => text !== ''),
    },
  };
}

const listHeadings = (headings: readonly Heading[]): string =>
  headings.map(({ text }) => `"${text}"`).join(', ');

/** Titles may stand above the headings: the first of the top rows with the most headings that are known. */
function findHeadings(rows: readonly (readonly string[])[], map: ReadonlyMap<string, string>): number {
  const known = rows.slice(0, 20).map((row) => countKnown(row, map));
  return Math.max(known.indexOf(Math.max(...known)), 0);
}
