import type { Registry, Status } from '../model/registry.js';

/** How many entries of each status a registry has, and how many vendors have one in use. */
export interface EntryCounts extends Readonly<Record<Status | 'providers', number>> {
  /** In use, by category id. */
  readonly byCategory: ReadonlyMap<string, number>;
}

const counted = new WeakMap<Registry, EntryCounts>();

/** Counts that are known already. */
export function setCounts(registry: Registry, counts: EntryCounts): void {
  counted.set(registry, counts);
}

/** Counted once for each registry: every change of a search would count again. */
export function countEntries(registry: Registry): EntryCounts {
  const known = counted.get(registry);
  if (known) return known;
  const counts = { current: 0, planned: 0, former: 0, providers: 0, byCategory: new Map<string, number>() };
  const providers = new Set();
  for (const { status, vendor, category } of registry.entries) {
    counts[status] += 1;
    if (status !== 'current') continue;
    providers.add(vendor);
    counts.byCategory.set(category.id, (counts.byCategory.get(category.id) ?? 0) + 1);
  }
  counts.providers = providers.size;
  counted.set(registry, counts);
  return counts;
}
