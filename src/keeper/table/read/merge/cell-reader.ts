import type { TermKind } from '../../../../core/model/registry.js';
import { placeOf, type Cell } from '../../cell.js';
import type { NamedKind, Names } from '../../write/names-in.js';
import { foldName } from '../words/fold-name.js';
import type { PlacesRead } from '../words/place-reader.js';
import type { DateOrder } from '../words/read-day.js';
import { refuseName, refuseTerm, type Refusal } from '../words/refuse-words.js';
import type { TableNames } from '../words/table-names.js';
import { mergeItems, type ItemList } from './merge-items.js';
import type { KeptWords } from './trace.js';

/** What reading a table needs to know, and where it reports what it could not read. */
export interface TableContext {
  readonly terms: TableNames;
  readonly names: Names;
  readonly dates: DateOrder | undefined;
  readonly readPlaces: (words: string) => PlacesRead | Refusal;
  refuse(cell: Cell, value: string, refusal: Refusal, keptIn?: KeptWords['where']): void;
}

/** Reads cells for a record, and reports and keeps what it cannot read. */
export class CellReader {
  readonly names: Names;
  readonly dates: DateOrder | undefined;
  readonly readPlaces: TableContext['readPlaces'];
  /** What could not be read, or says more than its column holds. */
  readonly kept: KeptWords[] = [];
  readonly #known = new Set<string>();
  /** Of which cell each of them is. */
  readonly #cells = new Map<KeptWords, Cell>();
  /** Cells whose words are told as a whole: none of their parts is told again. */
  readonly #whole = new Set<Cell>();
  /** Of the column that is read. */
  column: { readonly key: string; readonly unread: KeptWords['where'] } = {
    key: 'vendor',
    unread: 'private',
  };

  /** @param of what rows that disagree are of */
  constructor(
    private readonly of: 'vendor' | 'entry',
    private readonly context: TableContext,
  ) {
    ({ names: this.names, dates: this.dates, readPlaces: this.readPlaces } = context);
  }

  /** The one value that cells say; what other rows say otherwise is reported and kept. */
  single<T extends string | readonly unknown[]>(
    [first, ...others]: readonly Cell[],
    read: (words: string, cell: Cell) => T | Refusal,
  ): T | undefined {
    if (!first) return undefined;
    for (const cell of others) {
      if (foldName(cell.text) === foldName(first.text)) continue;
      const detail = `${placeOf(first)} says "${first.text}"`;
      const why = `another row says something else of the same ${this.of}`;
      this.keep(cell, cell.text, { why, detail, remedy: REMEDIES[this.of] });
    }
    const value = read(first.text, first);
    if (!isRefusal(value)) return value;
    this.keep(first, first.text, value);
    return undefined;
  }

  /** A list as cells have it. */
  merge<T>(cells: readonly Cell[], list: ItemList<T>): readonly T[] {
    return mergeItems(list, cells, (cell, words, refusal) => this.keep(cell, words, refusal));
  }

  /** How terms of the vocabulary are read from words. */
  terms(kind: TermKind | 'products') {
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
    const refusal = isTerm(kind) ? refuseTerm(kind, words) : refuseName(words);
    return found?.id ?? refusal ?? terms.add(kind, words, within);
  }

  refuses(cell: Cell, refusal: Refusal | undefined): boolean {
    if (refusal) this.keep(cell, cell.text, refusal);
    return refusal !== undefined;
  }

  /** Reports words that could not be read, and keeps them where the column says. */
  keep(cell: Cell, words: string, refusal: Refusal): void {
    const { unread } = this.column;
    if (!refusal.isEmpty && !this.#whole.has(cell)) this.#keep(cell, words, unread);
    this.context.refuse(cell, words, refusal, refusal.isEmpty ? undefined : unread);
  }

  /** A cell that was read, but says more than its column holds: its words are told in a note. */
  more(cell: Cell): void {
    this.#whole.add(cell);
    for (const [words, of] of this.#cells) {
      if (of !== cell) continue;
      this.kept.splice(this.kept.indexOf(words), 1);
      this.#known.delete(words.text);
      this.#cells.delete(words);
    }
    this.#keep(cell, cell.text, 'notes');
  }

  #keep(cell: Cell, words: string, where: KeptWords['where']): void {
    const text = `${cell.heading}: ${words}`;
    if (this.#known.has(text)) return;
    this.#known.add(text);
    const kept = { from: this.column.key, where, text };
    this.kept.push(kept);
    this.#cells.set(kept, cell);
  }
}

const isTerm = (kind: NamedKind): kind is TermKind =>
  kind !== 'categories' && kind !== 'groups' && kind !== 'products';

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'why' in value;

const REMEDIES = {
  vendor: 'write the same in all rows of a vendor',
  entry: 'write the same in both rows, or give them another "Entry ID"',
} as const;
