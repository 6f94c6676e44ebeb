import {
  ID,
  type DisclosureRecord,
  type RegistryDocument,
  type VendorRecord,
} from '../../../../core/schema/registry-schema.js';
import type { Cell } from '../../cell.js';
import { TABLE_COLUMNS } from '../../columns/table-columns.js';
import { namesIn } from '../../write/names-in.js';
import { toEntryCells, toVendorCells, type Cells } from '../../write/to-cells.js';
import type { JoinedRows, VendorRows } from '../rows/join-rows.js';
import type { EntryRows, RefusedRow } from '../rows/read-rows.js';
import type { Ledger } from '../ledger.js';
import type { KeptWords } from './trace.js';
import { NEEDS_PURPOSE } from '../../columns/entry-columns.js';
import { matchEntries } from '../rows/match-entries.js';
import { NO_ID, VendorFinder } from '../rows/match-vendor.js';
import type { TableChange, UnreadCell } from '../table-report.js';
import { placeReader } from '../words/place-reader.js';
import type { DateOrder } from '../words/read-day.js';
import type { Refusal } from '../words/refuse-words.js';
import { TableNames } from '../words/table-names.js';
import type { TableContext } from './cell-reader.js';
import { mergeEntry } from './merge-entry.js';
import { mergeVendor } from './merge-vendor.js';
import { namelessCategory, newEntryId } from './name-new.js';

export interface MergeOptions {
  readonly ledger: Ledger;
  /** Rows that are left out as a whole. */
  readonly refused: readonly RefusedRow[];
  readonly dates: DateOrder | undefined;
  /** Whether the rows are of one table: its title is no category where the registry has one. */
  readonly isOnly: boolean;
}

/** Brings the rows of tables into a registry, vendor after vendor, and keeps account of what was done. Each `yield` is a place to rest. */
export function* mergeTable(document: RegistryDocument, rows: JoinedRows, options: MergeOptions) {
  const merger = new Merger(document, rows.vendors, options);
  for (const { cells, ...why } of options.refused) merger.refuseRow(cells, why);
  for (const { all } of rows.strays)
    merger.refuseRow(all, { why: 'no vendor stands here or above', remedy: 'fill in "Vendor"' });
  for (const vendor of rows.vendors) yield merger.add(vendor);
  return merger.finish();
}

class Merger {
  readonly #context: TableContext;
  readonly #finder: VendorFinder;
  readonly #merged = new Map<string, VendorRecord>();
  readonly #added: string[] = [];
  readonly #changed: TableChange[] = [];
  readonly #met = new Set<string>();
  readonly #unread: UnreadCell[] = [];
  /** Rows without a purpose, of tables that have no column of purposes. */
  readonly #purposeless: EntryRows[] = [];
  /** Names of the categories met, by table. */
  readonly #categories = new Map<number | undefined, Set<string>>();
  /** Few words name the places of a long list. */
  readonly #places = new Map<string, ReturnType<TableContext['readPlaces']>>();
  /** Made when first needed: it names all countries. */
  #readPlaces: TableContext['readPlaces'] | undefined;

  constructor(
    private readonly document: RegistryDocument,
    vendors: readonly VendorRows[],
    private readonly options: MergeOptions,
  ) {
    const terms = new TableNames(document);
    const { nameOf, nameOfPlace } = namesIn(document);
    this.#finder = new VendorFinder(document, vendors);
    this.#context = {
      terms,
      names: { nameOf: (kind, id) => terms.nameOfAdded(kind, id) ?? nameOf(kind, id), nameOfPlace },
      dates: options.dates,
      readPlaces: (words) => {
        const known = this.#places.get(words);
        if (known) return known;
        const read = (this.#readPlaces ??= placeReader(document.language))(words);
        this.#places.set(words, read);
        return read;
      },
      refuse: (cell, value, refusal, keptIn) => this.#refuse(cell, value, refusal, keptIn),
    };
  }

  #refuse(cell: Cell, value: string, { why, detail, remedy }: Refusal, keptIn?: UnreadCell['keptIn']): void {
    const { row, table, heading } = cell;
    this.options.ledger.unread(cell);
    this.#unread.push({ row, table, heading, value, why, detail, remedy, keptIn });
  }

  /** A row that cannot become an entry: nothing of it is kept, so the report has all of it. */
  refuseRow(cells: readonly Cell[], { why, remedy }: Refusal, heading?: string): void {
    const [first] = cells;
    if (!first) return;
    for (const cell of cells) this.options.ledger.unread(cell);
    const value = cells.map(({ text }) => text).join(' | ');
    const { row, table } = first;
    this.#unread.push({ row, table, heading: heading ?? first.heading, value, why, remedy, isRow: true });
  }

  add(rows: VendorRows): void {
    const found = this.#finder.find(rows);
    if (found && !('disclosures' in found)) {
      for (const { all } of rows.entries) this.refuseRow(all, found, rows.id?.heading ?? 'Vendor');
      return;
    }
    for (const entry of rows.entries) this.#putTitle(entry);
    const before = found && (this.#merged.get(found.id) ?? found);
    const id = before?.id ?? this.#finder.newId(rows);
    const made = before ?? { id, name: rows.name?.text ?? id, disclosures: [] };
    const { vendor, kept } = mergeVendor(made, rows, this.#context);
    const disclosures = this.#entries(vendor, rows, kept);
    if (disclosures.length === 0) return;
    const after = disclosures === vendor.disclosures ? vendor : { ...vendor, disclosures };
    if (before && after !== before) this.#compare(id, this.#vendorCells(before), this.#vendorCells(after));
    this.#merged.set(id, after);
  }

  /** A title above a table is the category of its rows, unless it is the only one of a registry that has one already. */
  #putTitle({ row, table, cells, category }: EntryRows): void {
    if (!category.isTitle || category.name === undefined || cells.has('category')) return;
    const isKnown = this.#context.terms.find('categories', category.name) !== undefined;
    if (!isKnown && this.options.isOnly && this.document.categories.length === 1) return;
    cells.set('category', [{ row, table, at: -1, heading: 'Category', text: category.name }]);
  }

  /** The entries of a vendor as its rows have them; the same list where nothing changed. */
  #entries(vendor: VendorRecord, { entries }: VendorRows, words: readonly KeptWords[]): DisclosureRecord[] {
    let kept = words;
    const { names } = this.#context;
    const cellsOf = (entry: DisclosureRecord) => toEntryCells(entry, names);
    const matches = matchEntries(vendor, entries, cellsOf);
    const ids = new Set(vendor.disclosures.map(({ id }) => id));
    // Ids that the table gives are not made from the words of other rows.
    const given = new Set(entries.flatMap(({ cells }) => cells.get('entryId')?.[0]?.text ?? []));
    const changed = new Map<DisclosureRecord, DisclosureRecord>();
    const added: DisclosureRecord[] = [];
    for (const rows of entries) {
      const before = matches.get(rows);
      const written = rows.cells.get('entryId')?.[0]?.text;
      if (!before && written !== undefined && !ID.test(written)) {
        this.refuseRow(rows.all, NO_ID, 'Entry ID');
        continue;
      }
      const id = before?.id ?? written ?? newEntryId(rows, (one) => ids.has(one) || given.has(one));
      const after = mergeEntry(before, id, rows, this.#context, kept, () => this.#anyCategory(rows));
      if (!after) {
        if (rows.hasPurpose) this.refuseRow(rows.all, NEEDS_PURPOSE, 'Purpose');
        else this.#purposeless.push(rows);
        continue;
      }
      kept = [];
      for (const cell of [...rows.all, ...rows.beside]) this.options.ledger.read(cell);
      this.#meetCategory(rows, after);
      this.#met.add(`${vendor.id}/${id}`);
      if (before) {
        if (after === before) continue;
        changed.set(before, after);
        this.#compare(`${vendor.id}/${id}`, cellsOf(before), cellsOf(after));
        continue;
      }
      ids.add(id);
      added.push(after);
      this.#added.push(`${vendor.id}/${id}`);
    }
    if (changed.size + added.length === 0) return vendor.disclosures;
    return [...vendor.disclosures.map((entry) => changed.get(entry) ?? entry), ...added];
  }

  /** Of a new entry whose rows name no category that could be read: what the table calls its vendors. */
  #anyCategory({ row, table, cells, category }: EntryRows): string {
    const { terms } = this.#context;
    const [only, ...others] = this.document.categories;
    if (only && others.length === 0 && !cells.has('category')) return only.id;
    const name = category.name ?? namelessCategory(this.document.language);
    const found = terms.find('categories', name);
    if (category.hasColumn && !cells.has('category')) {
      this.#unread.push({
        row,
        table,
        heading: 'Category',
        value: '',
        why: 'the row has no category',
        remedy: `fill in the cell; until then the entry stands in "${name}"`,
      });
    }
    return typeof found === 'object' ? found.id : terms.add('categories', name);
  }

  #meetCategory({ table }: EntryRows, { category }: DisclosureRecord): void {
    const met = this.#categories.get(table) ?? new Set();
    this.#categories.set(table, met.add(this.#context.names.nameOf('categories', category)));
  }

  #vendorCells(vendor: VendorRecord): Cells {
    return { vendor: vendor.name, ...toVendorCells(vendor, this.#context.names) };
  }

  #compare(id: string, before: Cells, after: Cells): void {
    for (const { key, heading } of TABLE_COLUMNS) {
      const [was, text] = [before[key] ?? '', after[key] ?? ''];
      if (was !== text) this.#changed.push({ id, column: heading, before: was, after: text });
    }
  }

  finish() {
    const { document } = this;
    this.#tellPurposeless();
    const { terms } = this.#context;
    const known = new Set(document.vendors.map(({ id }) => id));
    const isChanged = document.vendors.some((vendor) => (this.#merged.get(vendor.id) ?? vendor) !== vendor);
    const more = [...this.#merged.values()].filter(({ id }) => !known.has(id));
    const left = document.vendors.flatMap(({ id, disclosures }) =>
      disclosures.map((entry) => `${id}/${entry.id}`).filter((entry) => !this.#met.has(entry)),
    );
    const withTerms = terms.toDocument();
    const vendors = [...document.vendors.map((vendor) => this.#merged.get(vendor.id) ?? vendor), ...more];
    return {
      document: isChanged || more.length > 0 || withTerms !== document ? { ...withTerms, vendors } : document,
      added: this.#added,
      changed: this.#changed,
      left,
      names: terms.added,
      unread: this.#unread.sort((a, b) => (a.table ?? 0) - (b.table ?? 0) || a.row - b.row),
      categories: new Map([...this.#categories].map(([table, met]) => [table, [...met]])),
    };
  }

  /** One sentence for all of them: no cell is at fault, a column is missing. */
  #tellPurposeless(): void {
    const [first] = this.#purposeless;
    if (!first) return;
    const cells = this.#purposeless.flatMap(({ all }) => all);
    for (const cell of cells) this.options.ledger.unread(cell);
    this.#unread.push({
      row: first.row,
      table: first.table,
      heading: 'Purpose',
      value: this.#purposeless.map(({ all }) => all.map(({ text }) => text).join(' | ')).join('\n'),
      why: 'there is no column "Purpose", and a new entry needs one',
      remedy: 'add a column that says what each vendor is for, or say which heading means "Purpose"',
      isRow: true,
    });
  }
}
