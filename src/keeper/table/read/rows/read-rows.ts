import { isClear, joinItems, tidy, type Cell } from '../../cell.js';
import type { ColumnKey } from '../../columns/table-column.js';
import { unguardFormula } from '../../formula-guard.js';
import type { SourceCell } from '../../source/sheet.js';
import type { Ledger } from '../ledger.js';
import { isDenial, refuseNothing } from '../words/refuse-words.js';
import type { FoundTable, SourceRow } from './find-tables.js';
import { dittoReader } from './ditto-reader.js';
import { findSections } from './find-sections.js';
import { readFootnotes } from './read-footnotes.js';
import { columnNamed, type Heading } from './read-headings.js';
import { readName } from './read-name.js';
import { isStatus } from './read-status.js';
import { refuseRow, STRUCK } from './refuse-row.js';
import { toListName } from './to-list-name.js';

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
  /** Cells of other rows that are said of these: headings between rows, footnotes. */
  readonly beside: Cell[];
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
    const ownName =
      columnNamed(vendors) === 'vendor' && vendors !== 'Vendor' ? toListName(vendors) : undefined;
    const vendorAt = table.headings.findIndex(({ key }) => key === 'vendor');
    // In a table that was exported each cell says what it says.
    const isOurs = table.headings.some(({ key }) => key === 'entryId');
    const sections = findSections(table.body, vendorAt);
    const footnotes = readFootnotes(isOurs ? [] : table.body, table.source.footnotes);
    const cellOfNote = new Map([...footnotes.rows].map(([row, words]) => [words, onlyCell(row, number)]));
    for (const cell of cellOfNote.values()) ledger.expect(cell);
    const statusAt = table.headings.findIndex(({ key, text }) => !key && isStatus(text));
    const withAbove = isOurs ? (row: SourceRow) => row : dittoReader(vendorAt);
    let section: Cell | undefined;
    for (const given of table.body) {
      yield;
      if (footnotes.rows.has(given)) continue;
      if (sections.has(given)) {
        section = onlyCell(given, number);
        ledger.expect(section);
        continue;
      }
      const row = withAbove({ ...given, cells: given.cells.map(footnotes.resolve) });
      const title = section?.text ?? table.title;
      const category = { name: title ?? ownName, isTitle: title !== undefined, hasColumn };
      const entry: EntryRows = {
        row: row.row,
        table: number,
        cells: new Map(),
        fields: new Map(),
        told: [],
        all: [],
        beside: section ? [section] : [],
        lead: table.source.lead,
        category,
        hasPurpose,
      };
      const struck: Cell[] = [];
      const beyond = readInto(entry, row, table.headings, ledger, struck);
      for (const note of row.cells.flatMap((cell) => cell.footnotes ?? [])) {
        const said = cellOfNote.get(note);
        if (said) entry.beside.push(said);
      }
      const status = row.cells[statusAt]?.text.trim();
      const reason = refuseRow({
        cells: row.cells,
        all: entry.all,
        name: entry.cells.get('vendor')?.[0],
        status: status ? { heading: table.headings[statusAt]?.text ?? '', text: status } : undefined,
        hasSince: entry.cells.has('since'),
        hasUntil: entry.cells.has('until'),
      });
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

/** The cell of a row that has one. */
function onlyCell({ row, cells }: SourceRow, table: number | undefined): Cell {
  const at = cells.findIndex(({ text }) => text.trim() !== '');
  return { row, at, table, heading: 'Row', text: tidy(cells[at]?.text ?? '') };
}

/** @returns whether anything stands where there is no heading */
function readInto(
  entry: EntryRows,
  { row, cells }: SourceRow,
  headings: readonly Heading[],
  ledger: Ledger,
  struck: Cell[],
): boolean {
  const hasCompany = headings.some(({ key }) => key === 'company');
  let isBeyond = false;
  const people: Cell[] = [];
  /** Several cells may bear the mark of one. */
  const footnotes = new Set<string>();
  cells.forEach((source, at) => {
    const text = tidy(unguardFormula(source.text));
    if (text === '') return;
    const heading = headings[at];
    if (!heading) isBeyond = true;
    const cell = toCell(source, text, { row, at, table: entry.table, heading: heading?.text ?? '' });
    if (source.isStruck && heading?.key !== 'vendor' && (heading?.key ?? heading?.isNoteOf))
      struck.push(cell);
    else if (heading?.key === 'vendor') {
      const { name, company } = readName(cell, hasCompany);
      entry.cells.set('vendor', [name]);
      if (company) entry.cells.set('company', [company]);
    } else if (heading?.key) entry.cells.set(heading.key, [cell]);
    else if (heading?.field) entry.fields.set(heading.field, [cell]);
    else if (heading?.isNoteOf) entry.told.push(cell);
    else if (heading) {
      ledger.leave(cell);
      return;
    }
    const notes = (source.footnotes ?? [])
      .map((note) => ({ ...cell, heading: `${cell.heading}, note`, text: note }))
      .filter((note) => !footnotes.has(note.text));
    for (const { text: words } of notes) footnotes.add(words);
    entry.told.push(...notes);
    if (!struck.includes(cell)) entry.all.push(cell, ...notes);
    if (heading?.people && !struck.includes(cell) && saysSomething(cell))
      people.push(toPeople(cell, heading.people));
  });
  if (people.length > 0 && !entry.cells.has('subjects')) entry.cells.set('subjects', people);
  return isBeyond;
}

const saysSomething = (cell: Cell): boolean =>
  !isClear(cell) && !refuseNothing(cell.text) && !isDenial(cell.text);

/** What a heading says of the people whose data a cell names. */
const toPeople = ({ links: _, raw: __, ...cell }: Cell, people: readonly string[]): Cell => ({
  ...cell,
  text: joinItems(people),
});

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
