import { entryKey } from '../../../core/model/entry-key.js';
import type { Entry, Registry } from '../../../core/model/registry.js';

const known = new WeakMap<Registry, ReadonlyMap<string, Entry>>();

/** The entry that a change names, or the first of its vendor. Looked up: thousands of changes each name one of as many entries. */
export function findNamed(
  vendor: string,
  disclosure: string | undefined,
  registry: Registry,
): Entry | undefined {
  let entries = known.get(registry);
  if (!entries) known.set(registry, (entries = byKey(registry)));
  return entries.get(disclosure === undefined ? vendor : entryKey(vendor, disclosure));
}

function byKey({ entries }: Registry): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const { id } = entry.vendor;
    for (const key of [id, entryKey(id, entry.record.id)]) if (!found.has(key)) found.set(key, entry);
  }
  return found;
}
