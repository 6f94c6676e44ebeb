import type { DatumRecord, DisclosureRecord, Flow } from '../../../core/schema/registry-schema.js';
import { CellReader, SENTENCES, several, type TableContext } from './cell-reader.js';
import { mergeItems } from './merge-items.js';
import type { EntryRows } from './join-rows.js';
import { mayBeDay, readDay, refuseNothing } from './read-words.js';
import { toEntryCells, type EntryCells } from '../write/to-cells.js';
import type { ColumnKey } from '../table-columns.js';

const UNCATEGORIZED = 'Not categorized';
const FLOWS: readonly (readonly [ColumnKey & keyof EntryCells, Flow | undefined])[] = [
  ['sent', 'sent'],
  ['collected', 'collected'],
  ['received', 'received'],
  ['unsaid', undefined],
];

/**
 * An entry as its rows say it. What a table has no column for, and what its cells leave blank, stays as the registry has it.
 * @param kept notes to be added, and what else could not be read
 * @returns the same record where nothing changed; undefined where a new entry has no purpose
 */
export function applyEntry(
  existing: DisclosureRecord | undefined,
  id: string,
  rows: EntryRows,
  context: TableContext,
  kept = new Set<string>(),
): DisclosureRecord | undefined {
  const before = existing && toEntryCells(existing, context.nameOf, context.nameOfPlace);
  const cells = new CellReader(before, rows, context, kept);
  if (existing && kept.size === 0 && cells.isUnchanged()) return existing;
  const entry: DisclosureRecord = existing ? { ...existing } : { id, category: '' };
  const writer = new EntryWriter(entry, cells, rows, context);
  writer.purpose();
  if (entry.purpose === undefined && entry.purposes === undefined) return undefined;
  writer.place(existing === undefined);
  writer.data();
  writer.lists();
  writer.days();
  writer.fields();
  writer.apart();
  const notes = [...(entry.notes ?? []), ...[...kept].filter((note) => !entry.notes?.includes(note))];
  if (notes.length > 0) entry.notes = notes;
  return existing && JSON.stringify(entry) === JSON.stringify(existing) ? existing : entry;
}

class EntryWriter {
  constructor(
    private readonly entry: DisclosureRecord,
    private readonly cells: CellReader,
    private readonly rows: EntryRows,
    private readonly context: TableContext,
  ) {}

  purpose(): void {
    const { entry } = this;
    const text = this.cells.single('purpose', (words) => refuseNothing(words) ?? words);
    if (text !== undefined) entry.purpose = text;
    const purposes = this.cells.merge('purposes', {
      ...this.cells.terms('purposes'),
      items: entry.purposes ?? [],
      idOf: (id) => id,
      make: (id) => id,
    });
    if (purposes?.length) entry.purposes = [...purposes];
  }

  place(isNew: boolean): void {
    const { entry, context } = this;
    const { names } = context;
    const category = this.cells.single('category', (words) => {
      const found = names.find('categories', words);
      if (found === 'several') return several(words);
      return found?.id ?? refuseNothing(words) ?? names.add('categories', words);
    });
    if (category !== undefined) entry.category = category;
    else if (isNew) entry.category = this.#anyCategory();
    const group = this.cells.single('group', (words) => {
      const found = names.find('groups', words, entry.category);
      if (found === 'several') return several(words);
      return found?.id ?? refuseNothing(words) ?? names.add('groups', words, entry.category);
    });
    if (group !== undefined) entry.group = group;
  }

  data(): void {
    const { entry } = this;
    const summary = this.cells.changed('dataSummary');
    const texts = summary?.filter((cell) => !this.cells.refuses(cell, refuseNothing(cell.text)));
    if (texts?.length) entry.dataSummary = texts.map(({ text }) => text).join('; ');
    const added: DatumRecord[] = [];
    const removed = new Set<DatumRecord>();
    for (const [column, flow] of FLOWS) {
      const items = (entry.data ?? []).filter((datum) => datum.flow === flow);
      const cells = this.cells.changed(column);
      if (!cells) continue;
      const merged = mergeItems<DatumRecord>(
        {
          ...this.cells.terms('dataTypes'),
          items,
          nameOf: ({ type }) => this.context.nameOf('dataTypes', type),
          idOf: ({ type }) => type,
          make: (type) => (flow ? { type, flow } : { type }),
        },
        cells,
        (cell, words, refusal) => this.cells.keep(cell, words, refusal),
      );
      added.push(...merged.added);
      for (const datum of merged.removed) removed.add(datum);
    }
    const stays = (entry.data ?? []).filter((datum) => !removed.has(datum));
    // A kind of data that goes another way than before keeps its people, service and note.
    const moved = added.map(({ type, flow }) => {
      const {
        flowBasis: _,
        flow: __,
        ...was
      } = [...removed].find((datum) => datum.type === type) ?? { type };
      return flow ? { ...was, flow } : was;
    });
    if (added.length + removed.size > 0) entry.data = [...stays, ...moved];
    this.#service();
  }

  lists(): void {
    const { entry, context } = this;
    const subjects = this.cells.merge('subjects', {
      ...this.cells.terms('subjects'),
      items: entry.subjects ?? [],
      nameOf: ({ id }) => context.nameOf('subjects', id),
      idOf: ({ id }) => id,
      make: (id): { id: string } => ({ id }),
    });
    if (subjects?.length) entry.subjects = [...subjects];
    const safeguards = this.cells.merge('safeguards', {
      ...this.cells.terms('safeguards'),
      items: entry.safeguards ?? [],
      nameOf: ({ id }) => context.nameOf('safeguards', id),
      idOf: ({ id }) => id,
      make: (id): { id: string } => ({ id }),
    });
    if (safeguards?.length) entry.safeguards = [...safeguards];
    const locations = this.cells.merge('countries', {
      items: entry.locations ?? [],
      nameOf: ({ place }) => context.nameOfPlace(place),
      idOf: ({ place }) => place,
      isKnown: (words) => typeof context.readPlace(words) === 'string',
      read: context.readPlace,
      make: (place): { place: string } => ({ place }),
      split: 'words',
    });
    if (locations?.length) entry.locations = [...locations];
    const exclusions = this.cells.merge('never', {
      ...SENTENCES,
      items: entry.exclusions ?? [],
      nameOf: ({ note }) => note,
      idOf: ({ note }) => note,
      make: (note): { note: string } => ({ note }),
    });
    if (exclusions?.length) entry.exclusions = [...exclusions];
    const conditions = this.cells.merge('conditions', { ...SENTENCES, items: entry.conditions ?? [] });
    if (conditions?.length) entry.conditions = [...conditions];
    const notes = this.cells.merge('notes', {
      ...SENTENCES,
      items: entry.notes ?? [],
      read: (words) => {
        const nothing = refuseNothing(words);
        return nothing?.isEmpty ? nothing : words;
      },
    });
    if (notes?.length) entry.notes = [...notes];
  }

  days(): void {
    for (const column of ['since', 'until'] as const) {
      const was = this.entry[column];
      const day = this.cells.single(column, (words) =>
        was && mayBeDay(words, was) ? was : readDay(words, this.context.dates),
      );
      if (day !== undefined) this.entry[column] = day;
    }
  }

  fields(): void {
    for (const [field, cells] of this.rows.fields) {
      const was = this.entry[field];
      const text = cells.map((cell) => cell.text).join('\n');
      if (was === undefined || typeof was === 'string') this.entry[field] = text;
      else {
        const why = `the registry has something else than a text in "${field}"`;
        for (const cell of cells) this.context.refuse(cell, cell.text, { why, remedy: 'change it there' });
      }
    }
  }

  apart(): void {
    for (const cell of this.rows.apart) {
      this.cells.keep(cell, cell.text, {
        why: `row ${this.rows.row} is the same entry with other data of other people, and both together would say more than either`,
        remedy: 'write another "Purpose" in this row, so that it is an entry of its own',
      });
    }
  }

  /** A service is said of each kind of data, so there is nowhere to write it where none is listed. */
  #service(): void {
    const { entry } = this;
    const known = new Set((entry.data ?? []).flatMap(({ service }) => service ?? []));
    const name = this.cells.single('service', (words) => {
      const nothing = refuseNothing(words);
      if (nothing) return nothing;
      if (!entry.data) {
        return {
          why: 'no kind of data is listed that it could be said of',
          remedy: 'fill in the data columns',
        };
      }
      if (known.size > 1 || /[;\n]/.test(words)) {
        return {
          why: 'which data goes to which service?',
          remedy: 'write a row for each, or say it in the registry',
        };
      }
      return words;
    });
    if (name === undefined) return;
    entry.data = entry.data?.map((datum) =>
      known.size === 0 || datum.service !== undefined ? { ...datum, service: name } : datum,
    );
  }

  #anyCategory(): string {
    const { names, hasCategories, refuse } = this.context;
    const [only, ...others] = names.document.categories;
    if (!this.rows.cells.has('category')) {
      if (only && others.length === 0) return only.id;
      if (hasCategories) {
        refuse({ row: this.rows.row, heading: 'Category', text: '' }, '', {
          why: 'the row has no category',
          remedy: `fill in the cell; until then the entry stands in "${UNCATEGORIZED}"`,
        });
      }
    }
    const found = names.find('categories', UNCATEGORIZED);
    return typeof found === 'object' ? found.id : names.add('categories', UNCATEGORIZED);
  }
}
