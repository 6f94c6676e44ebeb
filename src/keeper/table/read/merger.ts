import type {
  DisclosureRecord,
  RegistryDocument,
  VendorRecord,
} from '../../../core/schema/registry-schema.js';
import type { TableContext } from './cell-reader.js';
import { applyEntry } from './apply-entry.js';
import { matchEntries } from './match-entries.js';
import { TableNames } from './table-names.js';
import { placeReader } from './place-reader.js';
import type { Cell, EntryRows, VendorRows } from './join-rows.js';
import { applyVendor, ID, NO_ID, VendorFinder } from './apply-vendor.js';
import type { DateOrder, Refusal } from './read-words.js';
import type { TableChange, UnreadCell } from './from-table.js';
import { namesIn, placesIn, toEntryCells, toVendorCells, type EntryCells } from '../write/to-cells.js';
import { TABLE_COLUMNS } from '../table-columns.js';
import { toSlug } from './to-slug.js';

/** Brings vendor after vendor of a table into a registry, and keeps account of what was done. */
export class Merger {
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
    hasCategories: boolean,
    dates: DateOrder | undefined,
  ) {
    const names = new TableNames(document);
    const nameOf = namesIn(document);
    this.#finder = new VendorFinder(document, vendors);
    this.#context = {
      names,
      hasCategories,
      dates,
      nameOf: (kind, id) => names.nameOfAdded(kind, id) ?? nameOf(kind, id),
      nameOfPlace: placesIn(document.language),
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
    const vendor = applyVendor(
      before ?? { id, name: rows.name?.text ?? id, disclosures: [] },
      rows,
      (cell, words, refusal) => {
        if (!refusal.isEmpty) kept.add(`${cell.heading}: ${words}`);
        this.refuse(cell, words, refusal, refusal.isEmpty ? undefined : 'notes');
      },
    );
    const disclosures = this.#entries(vendor, rows, kept);
    if (disclosures.length === 0) return;
    const after = disclosures === vendor.disclosures ? vendor : { ...vendor, disclosures };
    if (before && after !== before)
      this.#compare(
        id,
        { name: before.name, ...toVendorCells(before) },
        { name: after.name, ...toVendorCells(after) },
      );
    this.#merged.set(id, after);
  }

  /** The entries of a vendor as its rows have them; the same list where nothing changed. */
  #entries(vendor: VendorRecord, { entries }: VendorRows, kept: Set<string>): DisclosureRecord[] {
    const cellsOf = (entry: DisclosureRecord) => this.#cellsOf(entry);
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
      const words = (rows.cells.get('service') ??
        rows.cells.get('purposes') ??
        rows.cells.get('category'))?.[0];
      const isTaken = (id: string) => ids.has(id) || given.has(id);
      const id = before?.id ?? written ?? toSlug(words?.text ?? '', 'entry', isTaken);
      const after = applyEntry(before, id, rows, this.#context, new Set(kept));
      if (!after) {
        this.#refuseRow(rows, 'Purpose', {
          why: 'an entry needs a purpose',
          remedy: 'fill in "Purpose" or "Kinds of purpose"',
        });
        continue;
      }
      kept.clear();
      if (before) {
        this.#met.add(`${vendor.id}/${id}`);
        if (after === before) continue;
        changed.set(before, after);
        this.#compare(`${vendor.id}/${id}`, cellsOf(before), cellsOf(after));
        continue;
      }
      ids.add(id);
      added.push(after);
      this.#added.push(`${vendor.id}/${id}`);
      this.#met.add(`${vendor.id}/${id}`);
    }
    if (changed.size + added.length === 0) return vendor.disclosures;
    return [...vendor.disclosures.map((entry) => changed.get(entry) ?? entry), ...added];
  }

  /** A row that cannot become an entry: nothing of it is kept, so the report has all of it. */
  #refuseRow({ row, cells, fields, apart }: EntryRows, heading: string, { why, remedy }: Refusal): void {
    const text = [...cells.values(), ...fields.values(), apart]
      .flat()
      .map((cell) => cell.text)
      .join(' | ');
    this.refuse({ row, heading, text }, text, { why, remedy, isRow: true });
  }

  #cellsOf(entry: DisclosureRecord): EntryCells {
    return toEntryCells(entry, this.#context.nameOf, this.#context.nameOfPlace);
  }

  #compare(id: string, before: object, after: object): void {
    for (const [key, text] of Object.entries(after) as [string, string][]) {
      const was = (before as Record<string, string>)[key] ?? '';
      if (was === text) continue;
      const column = TABLE_COLUMNS.find((one) => one.key === key)?.heading ?? 'Vendor';
      this.#changed.push({ id, column, before: was, after: text });
    }
  }

  finish() {
    const { document } = this;
    const { names } = this.#context;
    const known = new Set(document.vendors.map(({ id }) => id));
    const isChanged = document.vendors.some((vendor) => (this.#merged.get(vendor.id) ?? vendor) !== vendor);
    const more = [...this.#merged.values()].filter(({ id }) => !known.has(id));
    const left = document.vendors.flatMap(({ id, disclosures }) =>
      disclosures.map((entry) => `${id}/${entry.id}`).filter((entry) => !this.#met.has(entry)),
    );
    const withNames = names.toDocument();
    return {
      document:
        isChanged || more.length > 0 || withNames !== document
          ? {
              ...withNames,
              vendors: [...document.vendors.map((vendor) => this.#merged.get(vendor.id) ?? vendor), ...more],
            }
          : document,
      added: this.#added,
      changed: this.#changed,
      left,
      names: names.added,
      unread: this.#unread,
    };
  }
}
