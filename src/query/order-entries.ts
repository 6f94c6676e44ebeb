import type { Entry } from '../model/registry.js';
import type { EntryOrder } from './run-query.js';

/** Entries by the name of their vendor, then as in the file. */
export function orderEntries(
  entries: readonly Entry[],
  compare: (a: string, b: string) => number,
): EntryOrder {
  const sorted = [...entries].sort((a, b) => compare(a.vendor.name, b.vendor.name) || a.index - b.index);
  const byPlace = Uint32Array.from(sorted, ({ index }) => index);
  const places = new Uint32Array(entries.length);
  byPlace.forEach((index, place) => {
    places[index] = place;
  });
  return { places, byPlace };
}
