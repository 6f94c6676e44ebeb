import { findEntry } from '../../../core/model/find-entry.js';
import type { Registry } from '../../../core/model/registry.js';
import type { DrawnRows } from './drawn-rows.js';

/** So many on either side of an entry that an address leads to. */
const AROUND = 10;

/** The row of an entry, drawn if it is not yet; nothing where it is not shown. @param key see `findEntry` */
export async function drawEntry(
  rows: DrawnRows & { readonly catalog: { readonly registry: Registry } },
  key: string,
): Promise<HTMLElement | null> {
  const entry = findEntry(rows.catalog.registry, key);
  if (!entry) return null;
  const at = rows.answered.results.matched.indexOf(entry);
  if (at >= 0 && (at < rows.from || at >= rows.drawn.matched)) {
    rows.from = Math.max(0, at - AROUND);
    rows.drawn = { ...rows.drawn, matched: at + AROUND };
  }
  await rows.updateComplete;
  return rows.findRow(entry);
}
