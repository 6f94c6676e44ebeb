import type { Registry, Status } from '../model/registry.js';

/** How many entries of each status a registry has, and how many vendors have one in use. */
export interface EntryCounts extends Readonly<Record<Status | 'providers', number>> {
  /** In use, by category id. */
  readonly byCategory: ReadonlyMap<string, number>;
}

/** What is asked of every entry with each key, as numbers: entries themselves lie far apart in memory. */
export interface EntryTable {
  readonly counts: EntryCounts;
  /** By entry the place of its category in the registry. */
  readonly categories: Uint32Array;
  /** By entry 1 where it is in use, else 0. */
  readonly current: Uint8Array;
}

const tables = new WeakMap<Registry, EntryTable>();

/** Counts of a whole list of which a registry is only a part. */
export function setCounts(registry: Registry, counts: EntryCounts): void {
  tables.set(registry, { ...tableEntries(registry), counts });
}

/** Made once for each registry. */
export function tableEntries(registry: Registry): EntryTable {
  const known = tables.get(registry);
  if (known) return known;
  const { entries, categories } = registry;
  const counts = { current: 0, planned: 0, former: 0, providers: 0, byCategory: new Map<string, number>() };
  const places = new Map(categories.map((category, place) => [category, place]));
  const providers = new Set();
  const table = {
    counts,
    categories: new Uint32Array(entries.length),
    current: new Uint8Array(entries.length),
  };
  for (const { index, status, vendor, category } of entries) {
    table.categories[index] = places.get(category) as number;
    counts[status] += 1;
    if (status !== 'current') continue;
    table.current[index] = 1;
    providers.add(vendor);
    counts.byCategory.set(category.id, (counts.byCategory.get(category.id) ?? 0) + 1);
  }
  counts.providers = providers.size;
  tables.set(registry, table);
  return table;
}

export const countEntries = (registry: Registry): EntryCounts => tableEntries(registry).counts;
