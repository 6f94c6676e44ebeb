import type { Registry, Status } from '../model/registry.js';

/** How many entries of each status a registry has, and how many vendors have one in use. */
export interface EntryCounts extends Readonly<Record<Status | 'providers', number>> {
  /** In use, by category id. */
  readonly byCategory: ReadonlyMap<string, number>;
}

const known = new WeakMap<Registry, EntryCounts>();

/** Counts of a whole list of which a registry is only a part. */
export function setCounts(registry: Registry, counts: EntryCounts): void {
  known.set(registry, counts);
}

/** Counted once for each registry. */
export function countEntries(registry: Registry): EntryCounts {
  const found = known.get(registry) ?? count(registry);
  known.set(registry, found);
  return found;
}

function count({ entries }: Registry): EntryCounts {
  const counts = { current: 0, planned: 0, former: 0 };
  const byCategory = new Map<string, number>();
  const providers = new Set();
  for (const { status, vendor, category } of entries) {
    counts[status] += 1;
    if (status !== 'current') continue;
    providers.add(vendor);
    byCategory.set(category.id, (byCategory.get(category.id) ?? 0) + 1);
  }
  return { ...counts, providers: providers.size, byCategory };
}
