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
import type { EntryRows, JoinedRows, VendorRows } from '../rows/join-rows.js';
import { matchEntries } from '../rows/match-entries.js';
import { NO_ID, VendorFinder } from '../rows/match-vendor.js';
import type { TableChange, UnreadCell } from '../table-report.js';
import { placeReader } from '../words/place-reader.js';
import type { DateOrder } from '../words/read-day.js';
import type { Refusal } from '../words/refuse-words.js';
import { TableNames } from '../words/table-names.js';
import { toSlug } from '../words/to-slug.js';
import type { TableContext } from './cell-reader.js';
import { mergeEntry } from './merge-entry.js';
import { mergeVendor } from './merge-vendor.js';

const UNCATEGORIZED = 'Not categorized';

export interface MergeOptions {
  /** Whether the table has a column of categories. Without one the report says so once, not in every row. */
  readonly hasCategories: boolean;
  readonly dates: DateOrder | undefined;
}

/** Brings the rows of a table into a registry, vendor after vendor, and keeps account of what was done. */
export function mergeTable(document: RegistryDocument, rows: JoinedRows, options: MergeOptions) {
  const merger = new Merger(document, rows.vendors, options);
  for (const { row, text } of rows.strays) {
    merger.refuse({ row, heading: 'Vendor', text }, text, {
      why: 'no vendor stands here or above',
      remedy: 'fill in "Vendor"',
      isRow: true,
    });
  }
  for (const vendor of rows.vendors) merger.add(vendor);
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
  /** Made when first needed: it names all countries. */
  #readPlace: TableContext['readPlace'] | undefined;

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
      readPlace: (words) => (this.#readPlace ??= placeReader(document.language))(words),
      refuse: (cell, value, refusal, keptIn) => this.refuse(cell, value, refusal, keptIn),
    };
  }

  refuse({ row, heading }: Cell, value: string, { why, remedy, isRow }: Refusal, keptIn?: 'notes'): void {
    this.#unread.push({ row, heading, value, why, remedy, keptIn, isRow });
  }

  add(rows: VendorRows): void {
    const found = this.#finder.find(rows);
    if (found && !('disclosures' in found)) {
      for (const row of rows.entries) this.#refuseRow(row, rows.id?.heading ?? 'Vendor', found);
      return;
    }
    const before = found && (this.#merged.get(found.id) ?? found);
    const id = before?.id ?? this.#finder.newId(rows);
    const kept = new Set<string>();
    const made = before ?? { id, name: rows.name?.text ?? id, disclosures: [] };
    const vendor = mergeVendor(made, rows, this.#context, kept);
    const disclosures = this.#entries(vendor, rows, kept);
    if (disclosures.length === 0) return;
    const after = disclosures === vendor.disclosures ? vendor : { ...vendor, disclosures };
    if (before && after !== before) this.#compare(id, this.#vendorCells(before), this.#vendorCells(after));
    this.#merged.set(id, after);
  }

  /** The entries of a vendor as its rows have them; the same list where nothing changed. */
  #entries(vendor: VendorRecord, { entries }: VendorRows, kept: Set<string>): DisclosureRecord[] {
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
        this.#refuseRow(rows, 'Entry ID', NO_ID);
        continue;
      }
      const id = before?.id ?? written ?? newEntryId(rows, (one) => ids.has(one) || given.has(one));
      const after = mergeEntry(before, id, rows, this.#context, new Set(kept), () => this.#anyCategory(rows));
      if (!after) {
        this.#refuseRow(rows, 'Purpose', {
          why: 'an entry needs a purpose',
          remedy: 'fill in "Purpose" or "Kinds of purpose"',
        });
        continue;
      }
      kept.clear();
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

  /** Of a new entry whose rows name no category that could be read. */
  #anyCategory({ row, cells }: EntryRows): string {
    const { terms } = this.#context;
    const [only, ...others] = this.document.categories;
    if (!cells.has('category')) {
      if (only && others.length === 0) return only.id;
      if (this.options.hasCategories) {
        this.refuse({ row, heading: 'Category', text: '' }, '', {
          why: 'the row has no category',
          remedy: `fill in the cell; until then the entry stands in "${UNCATEGORIZED}"`,
        });
      }
    }
    const found = terms.find('categories', UNCATEGORIZED);
    return typeof found === 'object' ? found.id : terms.add('categories', UNCATEGORIZED);
  }

  /** A row that cannot become an entry: nothing of it is kept, so the report has all of it. */
  #refuseRow({ row, cells, fields, apart }: EntryRows, heading: string, { why, remedy }: Refusal): void {
    const text = [...cells.values(), ...fields.values(), apart]
      .flat()
      .map((cell) => cell.text)
      .join(' | ');
    this.refuse({ row, heading, text }, text, { why, remedy, isRow: true });
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
      unread: this.#unread,
    };
  }
}

/** Made from what tells the entry from others. */
function newEntryId({ cells }: EntryRows, isTaken: (id: string) => boolean): string {
  const words = (cells.get('service') ?? cells.get('purposes') ?? cells.get('category'))?.[0];
  return toSlug(words?.text ?? '', 'entry', isTaken);
}
