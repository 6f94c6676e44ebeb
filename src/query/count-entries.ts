import type { Registry, Status } from '../model/registry.js';

/** How many entries of each status a registry has, and how many vendors have one in use. */
export type EntryCounts = Readonly<Record<Status | 'providers', number>>;

const counted = new WeakMap<Registry, EntryCounts>();

/** Counted once for each registry: every change of a search would count again. */
export function countEntries(registry: Registry): EntryCounts {
  const known = counted.get(registry);
  if (known) return known;
  const counts = { current: 0, planned: 0, former: 0, providers: 0 };
  const providers = new Set();
  for (const { status, vendor } of registry.entries) {
    counts[status] += 1;
    if (status === 'current') providers.add(vendor);
  }
  counts.providers = providers.size;
  counted.set(registry, counts);
  return counts;
}
