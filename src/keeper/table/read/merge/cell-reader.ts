import type { TermKind } from '../../../../core/model/registry.js';
import type { Cell } from '../../cell.js';
import type { NamedKind, Names } from '../../write/names-in.js';
import { foldName } from '../words/fold-name.js';
import type { DateOrder } from '../words/read-day.js';
import { refuseNothing, refuseTerm, type Refusal } from '../words/refuse-words.js';
import type { TableNames } from '../words/table-names.js';
import { mergeItems, type ItemList } from './merge-items.js';

/** What reading a table needs to know, and where it reports what it could not read. */
export interface TableContext {
  readonly terms: TableNames;
  readonly names: Names;
  readonly dates: DateOrder | undefined;
  readonly readPlace: (words: string) => string | Refusal;
  refuse(cell: Cell, value: string, refusal: Refusal, keptIn?: 'notes'): void;
}

/** Reads cells for a record, and reports and keeps what it cannot read. */
export class CellReader {
  readonly names: Names;
  readonly dates: DateOrder | undefined;
  readonly readPlace: TableContext['readPlace'];

  /**
   * @param of what rows that disagree are of
   * @param kept receives notes that keep the words of cells that could not be read
   */
  constructor(
    private readonly of: 'vendor' | 'entry',
    private readonly context: TableContext,
    private readonly kept: Set<string>,
  ) {
    ({ names: this.names, dates: this.dates, readPlace: this.readPlace } = context);
  }

  /** The one value that cells say; what other rows say otherwise is reported and kept. */
  single<T extends string | readonly unknown[]>(
    [first, ...others]: readonly Cell[],
    read: (words: string) => T | Refusal,
  ): T | undefined {
    if (!first) return undefined;
    for (const cell of others) {
      if (foldName(cell.text) === foldName(first.text)) continue;
      const why = `row ${first.row} says "${first.text}" of the same ${this.of}`;
      this.keep(cell, cell.text, { why, remedy: REMEDIES[this.of] });
    }
    const value = read(first.text);
    if (!isRefusal(value)) return value;
    this.keep(first, first.text, value);
    return undefined;
  }

  /** A list as cells have it. */
  merge<T>(cells: readonly Cell[], list: ItemList<T>): readonly T[] {
    return mergeItems(list, cells, (cell, words, refusal) => this.keep(cell, words, refusal));
  }

  /** How terms of the vocabulary are read from words. */
  terms(kind: TermKind) {
    const { terms, names } = this.context;
    return {
      nameOf: (id: string) => names.nameOf(kind, id),
      isKnown: (words: string) => terms.find(kind, words) !== undefined,
      read: (words: string) => this.idOf(kind, words),
      between: 'words' as const,
    };
  }

  /** What words name, made where it is new. */
  idOf(kind: NamedKind, words: string, within?: string): string | Refusal {
    const { terms } = this.context;
    const found = terms.find(kind, words, within);
    if (found === 'several') {
      return {
        why: `the registry has several things named "${words}"`,
        remedy: 'write the id of the one that is meant',
      };
    }
    const isTerm = kind !== 'categories' && kind !== 'groups';
    return (
      found?.id ?? (isTerm ? refuseTerm(kind, words) : refuseNothing(words)) ?? terms.add(kind, words, within)
    );
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

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'why' in value;

const REMEDIES = {
  vendor: 'write the same in all rows of a vendor',
  entry: 'write the same in both rows, or give them another "Entry ID"',
} as const;
