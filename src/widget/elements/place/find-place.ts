import { entryKey } from '../../../core/model/entry-key.js';
import type { Place } from './place.js';
import { boxOf, findView, tagOf } from './shown-view.js';

/** Where in a list the reader is; undefined where its start is in sight, or nothing of it is drawn. */
export function findPlace(host: Element): Place | undefined {
  const { top, bottom, height } = host.getBoundingClientRect();
  const view = findView(host);
  const box = view && boxOf(view);
  if ((top >= 0 && !box?.scrollTop) || height === 0) return undefined;
  const tag = view && tagOf(view);
  if (bottom <= 0) return { view: tag, top: bottom };
  // What stays on top of a box that scrolls covers its rows.
  const edge = Math.max(0, box?.querySelector('thead')?.getBoundingClientRect().bottom ?? 0);
  let place: Place | undefined;
  for (const row of view?.renderRoot.querySelectorAll<HTMLElement>('[data-index], [data-place]') ?? []) {
    const { top: rowTop, bottom: rowBottom } = row.getBoundingClientRect();
    // Those of other tabs are in the document, but not on show.
    if (rowBottom <= edge || !row.checkVisibility()) continue;
    if (rowTop >= innerHeight) break;
    const entry = view?.catalog.registry.entries[Number(row.dataset['index'])];
    const key = row.dataset['place'] ?? (entry && entryKey(entry.vendor.id, entry.record.id));
    if (key !== undefined)
      place = { view: tag, row: key, top: rowTop, ...(box && { box: box.getBoundingClientRect().top }) };
    // One that begins in sight: the height of one that began above may be a guess still.
    if (rowTop >= edge) break;
  }
  return place;
}
