import { linesOf } from '../../../text/lines-of.js';
import { LEGAL_FORMS } from '../../../../core/query/search/small-words.js';
import { tidy, type Cell } from '../../cell.js';
import type { ColumnKey } from '../../columns/table-column.js';
import { unguardFormula } from '../../formula-guard.js';
import type { SourceCell } from '../../source/sheet.js';
import type { Ledger } from '../ledger.js';
import type { FoundTable, SourceRow } from './find-tables.js';
import { foldName } from '../words/fold-name.js';
import { columnNamed, type Heading } from './read-headings.js';

/** What the rows of one entry say: usually one row, or several that go on with it. */
export interface EntryRows {
  readonly row: number;
  readonly table?: number | undefined;
  readonly cells: Map<ColumnKey, Cell[]>;
  /** Cells that go to fields of the keeper's own, by field. */
  readonly fields: Map<string, Cell[]>;
  /** Cells that are told in the notes under their headings. */
  readonly told: Cell[];
  /** Every cell of the rows. */
  readonly all: Cell[];
  /** What is written above the list, and holds for each of its entries. */
  readonly lead?: string | undefined;
  readonly category: CategoryHint;
  /** Whether the table has a column of purposes; without one that is said once, not of each row. */
  readonly hasPurpose: boolean;
}

/** What names the category of a row where no cell does. */
export interface CategoryHint {
  /** The title above, else what the table calls its vendors. */
  readonly name: string | undefined;
  readonly isTitle: boolean;
  /** Whether the table has a column of categories: a blank cell in it is told. */
  readonly hasColumn: boolean;
}

/** A row that is left out as a whole, and why. */
export interface RefusedRow {
  readonly cells: readonly Cell[];
  readonly why: string;
  readonly remedy: string;
}

export interface RowsRead {
  readonly entries: readonly EntryRows[];
  readonly refused: readonly RefusedRow[];
}

/**
 * The rows of tables, with the column of each cell. What stands aside, and columns that are none, is left out.
 * Each `yield` is a place to rest.
 * @param isOnly whether rows are told without the number of their table
 */
export function* readRows(
  tables: readonly FoundTable[],
  ledger: Ledger,
  isOnly: boolean,
): Generator<void, RowsRead> {
  const entries: EntryRows[] = [];
  const refused: RefusedRow[] = [];
  for (const table of tables) {
    const number = isOnly ? undefined : table.number;
    const leave = (row: SourceRow | undefined): void =>
      row?.cells.forEach((cell, at) => {
        if (cell.text.trim() !== '') ledger.leave({ row: row.row, at, table: number });
      });
    table.aside.forEach(leave);
    if (!table.isRead) {
      table.body.forEach(leave);
      leave(table.headRow);
      leave(table.subRow);
      leave(table.titleRow);
      continue;
    }
    table.titleRow?.cells.forEach((cell, at) => {
      if (cell.text.trim() !== '') ledger.read({ row: table.titleRow?.row ?? 0, at, table: number });
    });
    if (!table.source.isList) countHeadings(table, ledger, number);
    const hasPurpose = table.headings.some(({ key }) => key === 'purpose' || key === 'purposes');
    const hasColumn = table.headings.some(({ key }) => key === 'category');
    const vendors = table.headings.find(({ key }) => key === 'vendor')?.text ?? '';
    const ownName = columnNamed(vendors) === 'vendor' && vendors !== 'Vendor' ? vendors : undefined;
    let section: string | undefined;
    for (const row of table.body) {
      yield;
      const said = row.cells.filter(({ text }) => text.trim() !== '');
      const [only] = said;
      if (!only) continue;
      if (said.length === 1 && only.isWide) {
        section = tidy(only.text);
        ledger.read({ row: row.row, at: row.cells.indexOf(only), table: number });
        continue;
      }
      const title = section ?? table.title;
      const category = { name: title ?? ownName, isTitle: title !== undefined, hasColumn };
      const entry: EntryRows = {
        row: row.row,
        table: number,
        cells: new Map(),
        fields: new Map(),
        told: [],
        all: [],
        lead: table.source.lead,
        category,
        hasPurpose,
      };
      const struck: Cell[] = [];
      const beyond = readInto(entry, row, table.headings, ledger, struck);
      const reason = refuseRow(row, entry);
      for (const cell of reason ? [] : struck) refused.push({ cells: [cell], ...STRUCK });
      if (reason) refused.push({ cells: [...entry.all, ...struck], ...reason });
      else if (beyond && !table.source.isGrid)
        refused.push({
          cells: entry.all,
          why: `the row has more cells than the table has headings: a sign that parts cells stands inside one`,
          remedy: 'put that cell in quotation marks',
        });
      else if (entry.all.length > 0) entries.push(entry);
    }
  }
  return { entries, refused };
}

const TOTAL =
  /^(?:(?:grand |sub ?)?totals?|sum|count|(?:gesamt|zwischen)?summe|gesamt|anzahl|insgesamt|(?:sous )?total(?: general)?|somme|nombre|suma|numero)\b(?=[\s:=\d]|$)(?: ?[:=]? ?[\d.,]+)?[^.]{0,30}$/;

const STRUCK = {
  why: 'the cell is struck out',
  remedy: 'for a vendor that ended write the day in "Until"; else take out what does not hold',
};

/** A row that is no vendor of today: struck out, or a sum of what stands above. */
function refuseRow(
  { cells }: SourceRow,
  { all, cells: byKey }: EntryRows,
): Omit<RefusedRow, 'cells'> | undefined {
  const name = byKey.get('vendor')?.[0];
  if (name && cells[name.at]?.isStruck) return { ...STRUCK, why: 'the row is struck out' };
  const said = cells.filter(({ text }) => text.trim() !== '');
  if (all.length > 0 && said.every(({ isHidden }) => isHidden))
    return { why: 'the row is hidden', remedy: 'show it where the file was made, if it is for readers' };
  const first = all[0];
  const isTotal =
    first !== undefined &&
    TOTAL.test(foldName(first.text)) &&
    all.slice(1).every(({ text }) => /^[\d\s.,%€$£+-]*$/.test(text));
  return isTotal ? { why: 'the row is a total, no vendor', remedy: 'nothing' } : undefined;
}

/** Whether a name ends with the legal form of a company. */
const isCompanyName = (name: string): boolean =>
  LEGAL_FORMS.has(foldName(name.split(/[\s,]+/).at(-1) ?? '').replaceAll('.', ''));

/** A name is one line. What stands below it is the company behind it, or goes on with it. */
function readName(entry: EntryRows, cell: Cell, headings: readonly Heading[]): void {
  const [first = '', ...others] = linesOf(cell.text);
  const [legalName] = others;
  const hasCompany = headings.some(({ key }) => key === 'company');
  const isCompany = others.length === 1 && legalName !== undefined && isCompanyName(legalName);
  const isParted = isCompany && !isCompanyName(first) && !hasCompany;
  const name = isParted ? first : [first, ...others].join(' ');
  const text = name.replace(/(?<=[\p{L}\p{N}.)])(?:\s{0,9}[*†‡§¹²³⁴⁵⁶⁷⁸⁹]{1,9}|\s?\[\^?\d{1,9}\])$/u, '');
  entry.cells.set('vendor', [{ ...cell, text, raw: cell.raw ?? cell.text }]);
  if (isParted) entry.cells.set('company', [{ ...cell, text: legalName }]);
}

/** @returns whether anything stands where there is no heading */
function readInto(
  entry: EntryRows,
  { row, cells }: SourceRow,
  headings: readonly Heading[],
  ledger: Ledger,
  struck: Cell[],
): boolean {
  let isBeyond = false;
  cells.forEach((source, at) => {
    const text = tidy(unguardFormula(source.text));
    if (text === '') return;
    const heading = headings[at];
    if (!heading) isBeyond = true;
    const cell = toCell(source, text, { row, at, table: entry.table, heading: heading?.text ?? '' });
    if (source.isStruck && heading?.key !== 'vendor' && (heading?.key ?? heading?.isNoteOf))
      struck.push(cell);
    else if (heading?.key === 'vendor') readName(entry, cell, headings);
    else if (heading?.key) entry.cells.set(heading.key, [cell]);
    else if (heading?.field) entry.fields.set(heading.field, [cell]);
    else if (heading?.isNoteOf) entry.told.push(cell);
    else if (heading) {
      ledger.leave(cell);
      return;
    }
    for (const note of source.footnotes ?? [])
      entry.told.push({ ...cell, heading: `${cell.heading}, note`, text: note });
    if (!struck.includes(cell)) entry.all.push(cell);
  });
  return isBeyond;
}

function toCell(
  { raw, links }: SourceCell,
  text: string,
  place: Pick<Cell, 'row' | 'at' | 'table' | 'heading'>,
): Cell {
  return {
    ...place,
    text,
    ...(raw === undefined ? {} : { raw: tidy(unguardFormula(raw)) }),
    ...(links ? { links } : {}),
  };
}

function countHeadings(
  { headRow, subRow, headings }: FoundTable,
  ledger: Ledger,
  table: number | undefined,
): void {
  for (const row of [headRow, subRow])
    row?.cells.forEach(({ text }, at) => {
      if (text.trim() === '') return;
      const { key, field, isNoteOf } = headings[at] ?? {};
      const place = { row: row.row, at, table };
      if (key ?? field ?? isNoteOf) ledger.read(place);
      else ledger.leave(place);
    });
}
