import type { Compare } from '../../core/model/compare.js';
import { orderEntries } from '../../core/model/order-entries.js';
import type { Registry } from '../../core/model/registry.js';
import { listEntries } from '../../core/query/list-entries.js';
import type { Query, Results } from '../../core/query/query.js';

/** The entries of a list in order: what the first rows are answered with, before anything can answer more. */
export class ListedEntries {
  #registry: Registry | undefined;
  #compare: Compare | undefined;
  #last: Results | undefined;

  get registry(): Registry | undefined {
    return this.#registry;
  }

  set registry(registry: Registry) {
    if (registry !== this.#registry) this.#last = undefined;
    this.#registry = registry;
  }

  /** The same object where nothing changed; undefined where there is no list, or filters are asked. A text is left aside. */
  run(query: Query, compare: Compare): Results | undefined {
    const registry = this.#registry;
    if (!registry || Object.keys(query.filters).length > 0) return undefined;
    if (!this.#last || compare !== this.#compare || query.category !== this.#last.query.category) {
      this.#compare = compare;
      this.#last = listEntries(registry, { ...query, text: '' }, orderEntries(registry.entries, compare));
    }
    return this.#last;
  }
}
