import type { TermKind } from '../../../core/model/registry.js';
import { mergeItems, type ItemList } from './merge-items.js';
import { foldName, type TableNames } from './table-names.js';
import type { Cell, EntryRows } from './join-rows.js';
import { refuseNothing, refuseTerm, type DateOrder, type Refusal } from './read-words.js';
import type { EntryCells, NameOf } from '../write/to-cells.js';
import type { ColumnKey } from '../table-columns.js';

/** What reading a row needs to know, and where it reports what it could not read. */
export interface TableContext {
  readonly names: TableNames;
  /** Whether the table has a column of categories. Without one the report says so once, not in every row. */
  readonly hasCategories: boolean;
  readonly dates: DateOrder | undefined;
  readonly nameOf: NameOf;
  readonly nameOfPlace: (place: string) => string;
  readonly readPlace: (words: string) => string | Refusal;
  refuse(cell: Cell, value: string, refusal: Refusal, keptIn?: 'notes'): void;
}

/** Reads the cells of one entry's rows, and reports and keeps what it cannot read. */
export class CellReader {
  /**
   * @param before what the registry says, as cells; undefined for a new entry
   * @param kept receives notes that keep the words of cells that could not be read
   */
  constructor(
    private readonly before: EntryCells | undefined,
    private readonly rows: EntryRows,
    private readonly context: TableContext,
    private readonly kept: Set<string>,
  ) {}

  /** The cells of a column, unless they say what the registry says already. */
  changed(column: ColumnKey & keyof EntryCells): readonly Cell[] | undefined {
    const cells = this.rows.cells.get(column);
    if (!cells || !this.before) return cells;
    const between = column === 'never' || column === 'conditions' || column === 'notes' ? '\n' : '; ';
    return cells.map(({ text }) => text).join(between) === this.before[column] ? undefined : cells;
  }

  /** Whether no cell says anything else than the registry. Most rows of a table that comes back are so. */
  isUnchanged(): boolean {
    const { before, rows } = this;
    if (!before || rows.fields.size > 0) return false;
    const columns = Object.keys(before) as (keyof EntryCells)[];
    return columns.every((column) => this.changed(column) === undefined);
  }

  /** The one value of a column; what other rows of the entry say otherwise is reported and kept. */
  single(
    column: ColumnKey & keyof EntryCells,
    read: (words: string) => string | Refusal,
  ): string | undefined {
    const [first, ...others] = this.changed(column) ?? [];
    if (!first) return undefined;
    for (const cell of others) {
      if (foldName(cell.text) === foldName(first.text)) continue;
      const why = `row ${first.row} says "${first.text}" of the same entry`;
      this.keep(cell, cell.text, {
        why,
        remedy: 'write the same in both rows, or give them another "Entry ID"',
      });
    }
    const value = read(first.text);
    if (typeof value === 'string') return value;
    this.keep(first, first.text, value);
    return undefined;
  }

  merge<T>(column: ColumnKey & keyof EntryCells, list: ItemList<T>): readonly T[] | undefined {
    const cells = this.changed(column);
    return cells && mergeItems(list, cells, (cell, words, refusal) => this.keep(cell, words, refusal)).items;
  }

  terms(kind: TermKind) {
    const { names, nameOf } = this.context;
    return {
      nameOf: (id: string) => nameOf(kind, id),
      isKnown: (words: string) => names.find(kind, words) !== undefined,
      read: (words: string): string | Refusal => {
        const found = names.find(kind, words);
        if (found === 'several') return several(words);
        return found?.id ?? refuseTerm(kind, words) ?? names.add(kind, words);
      },
      split: 'words' as const,
    };
  }

  refuses(cell: Cell, refusal: Refusal | undefined): boolean {
    if (refusal) this.keep(cell, cell.text, refusal);
    return refusal !== undefined;
  }

  keep(cell: Cell, words: string, refusal: Refusal): void {
    if (!refusal.isEmpty) this.kept.add(`${cell.heading}: ${words}`);
    this.context.refuse(cell, words, refusal, refusal.isEmpty ? undefined : 'notes');
  }
}

/** A list of sentences, a line each. */
export const SENTENCES = {
  nameOf: (text: string) => text,
  idOf: (text: string) => text,
  isKnown: () => false,
  read: (words: string): string | Refusal => refuseNothing(words) ?? words,
  make: (text: string) => text,
  split: 'lines' as const,
};

export const several = (words: string): Refusal => ({
  why: `the registry has several things named "${words}"`,
  remedy: 'write the id of the one that is meant',
});
