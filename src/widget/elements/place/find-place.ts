import { entryKey } from '../../../core/model/entry-key.js';
import type { VdResults } from '../results/vd-results.js';
import type { Place } from './place.js';

/** Where in a list the reader is; undefined where its start is in sight, or nothing of it is drawn. */
export function findPlace(host: Element): Place | undefined {
  const { top, bottom, height } = host.getBoundingClientRect();
  if (top >= 0 || height === 0) return undefined;
  if (bottom <= 0) return { top: bottom };
  const results = host.shadowRoot?.querySelector<VdResults>('vd-results');
  let place: Place | undefined;
  for (const row of results?.renderRoot.querySelectorAll<HTMLElement>('[data-index]') ?? []) {
    const { top: rowTop, bottom: rowBottom } = row.getBoundingClientRect();
    // Those of other tabs are in the document, but not on show.
    if (rowBottom <= 0 || !row.checkVisibility()) continue;
    if (rowTop >= innerHeight) break;
    const entry = results?.catalog.registry.entries[Number(row.dataset['index'])];
    if (entry) place = { entry: entryKey(entry.vendor.id, entry.record.id), top: rowTop };
    // One that begins in sight: the height of one that began above may be a guess still.
    if (rowTop >= 0) break;
  }
  return place;
}
