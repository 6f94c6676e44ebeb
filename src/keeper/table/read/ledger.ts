import type { Cell } from '../cell.js';

/** The cells of an input, by what became of them. */
export interface CellCount {
  readonly read: number;
  readonly unread: number;
  readonly left: number;
}

type Place = Pick<Cell, 'row' | 'table' | 'at'>;

/** Keeps account of every cell, so that none is lost without a word. */
export class Ledger {
  readonly #read = new Set<string>();
  readonly #unread = new Set<string>();
  readonly #left = new Set<string>();
  readonly #expected: Cell[] = [];

  read(cell: Place): void {
    this.#read.add(keyOf(cell));
  }

  unread(cell: Place): void {
    this.#unread.add(keyOf(cell));
  }

  leave(cell: Place): void {
    this.#left.add(keyOf(cell));
  }

  /** A cell that is said of others, and read where one of them is. */
  expect(cell: Cell): void {
    this.#expected.push(cell);
  }

  /** Those that were expected, and of which nothing is known. */
  get unmet(): readonly Cell[] {
    return this.#expected.filter((cell) => !this.#read.has(keyOf(cell)));
  }

  /** A cell of which a part was not read is not read. */
  count(): CellCount {
    const read = [...this.#read].filter((key) => !this.#unread.has(key) && !this.#left.has(key)).length;
    const unread = [...this.#unread].filter((key) => !this.#left.has(key)).length;
    return { read, unread, left: this.#left.size };
  }
}

const keyOf = ({ table = 1, row, at }: Place): string => `${table}/${row}/${at}`;
