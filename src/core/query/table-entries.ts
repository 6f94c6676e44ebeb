import type { Registry } from '../model/registry.js';

/** What is asked of every entry with each key, as numbers: entries themselves lie far apart in memory. */
export interface EntryTable {
  /** By entry the place of its category in the registry; behind the last where it is none of them. */
  readonly categories: Uint32Array;
  /** By entry 1 where it is in use, else 0. */
  readonly current: Uint8Array;
}

const tables = new WeakMap<Registry, EntryTable>();

/** Made once for each registry. */
export function tableEntries(registry: Registry): EntryTable {
  const known = tables.get(registry);
  if (known) return known;
  const { entries, categories } = registry;
  const places = new Map(categories.map((category, place) => [category, place]));
  const table = {
    categories: Uint32Array.from(entries, ({ category }) => places.get(category) ?? categories.length),
    current: Uint8Array.from(entries, ({ status }) => Number(status === 'current')),
  };
  tables.set(registry, table);
  return table;
}
