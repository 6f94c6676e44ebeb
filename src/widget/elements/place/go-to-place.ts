import { scrollToRow } from '../shared/scroll-to-row.js';
import type { Place } from './place.js';
import { boxOf, findView, isList } from './shown-view.js';
import { scrollerOf } from '../shared/scroller-of.js';

/** Brings a list to where a reader was; where that row is no longer shown, nothing moves. */
export async function goToPlace(
  host: Element,
  { view: tag, row: key, top, box: boxTop }: Place,
): Promise<void> {
  const view = findView(host);
  if (!view || (isList(view) ? undefined : view.localName) !== tag) return;
  if (key === undefined) {
    scrollBy({ top: host.getBoundingClientRect().bottom - top, behavior: 'instant' });
    return;
  }
  const row = await (isList(view) ? view.drawEntry(key) : view.drawPlace(key));
  if (!row) return;
  const box = boxOf(view);
  if (box && boxTop !== undefined) {
    scrollPage(host, box.getBoundingClientRect().top - boxTop);
    box.scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' });
    return;
  }
  scrollToRow(row, top);
  // A page may want room above what is scrolled to, and the list may stand in a box that scrolls.
  scrollPage(host, row.getBoundingClientRect().top - top);
}

function scrollPage(host: Element, by: number): void {
  (scrollerOf(host) ?? window).scrollBy({ top: by, behavior: 'instant' });
}
