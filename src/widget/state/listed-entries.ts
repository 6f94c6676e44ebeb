import type { Compare } from '../../core/model/compare.js';
import { orderEntries, type EntryOrder } from '../../core/model/order-entries.js';
import type { Registry } from '../../core/model/registry.js';
import { listEntries } from '../../core/query/list-entries.js';
import type { Query, Results } from '../../core/query/query.js';

/** The entries of a list in order: what the first rows are answered with, before anything can answer more. */
export class ListedEntries {
  #registry: Registry | undefined;
  #compare: Compare | undefined;
  #order: EntryOrder | undefined;
  #last: Results | undefined;

  get registry(): Registry | undefined {
    return this.#registry;
  }

  /** @param order of its entries by `compare` */
  setRegistry(registry: Registry, order: EntryOrder, compare: Compare): void {
    if (registry === this.#registry) return;
    this.#registry = registry;
    this.#compare = compare;
    this.#order = order;
    this.#last = undefined;
  }

  /** The order of the entries by names; made anew only for another language. */
  order(registry: Registry, compare: Compare): EntryOrder {
    if (!this.#order || this.#compare !== compare) this.#order = orderEntries(registry.entries, compare);
    this.#compare = compare;
    return this.#order;
  }

  /** The same object where nothing changed; undefined where there is no list, or filters are asked. A text is left aside. */
  run(query: Query, compare: Compare): Results | undefined {
    const { registry } = this;
    if (!registry || Object.keys(query.filters).length > 0) return undefined;
    const isSame = compare === this.#compare && query.category === this.#last?.query.category;
    if (!isSame) this.#last = listEntries(registry, { ...query, text: '' }, this.order(registry, compare));
    return this.#last;
  }
}
