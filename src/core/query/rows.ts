import type { Entry } from '../model/registry.js';
import type { Reason, ResultRow, Rows } from './query.js';

/** Rows of entries by their indexes. */
export class EntryRows implements Rows {
  readonly #entries: readonly Entry[];
  readonly #order: ArrayLike<number>;
  readonly #reasonsOf: (entry: Entry) => readonly Reason[];

  /** @param order indexes into `entries`, first row first */
  constructor(
    entries: readonly Entry[],
    order: ArrayLike<number>,
    reasonsOf: (entry: Entry) => readonly Reason[],
  ) {
    this.#entries = entries;
    this.#order = order;
    this.#reasonsOf = reasonsOf;
  }

  get length(): number {
    return this.#order.length;
  }

  slice(start = 0, end = this.length): readonly ResultRow[] {
    const rows: ResultRow[] = [];
    for (let at = start; at < Math.min(end, this.length); at += 1) {
      const entry = this.#entries[this.#order[at] as number] as Entry;
      rows.push({ entry, reasons: this.#reasonsOf(entry) });
    }
    return rows;
  }

  indexOf(entry: Entry): number {
    return Array.prototype.indexOf.call(this.#order, entry.index);
  }
}
