import { readerActs } from '../acts/acts.js';
import { scrollToRow } from '../shared/scroll-to-row.js';
import type { Place } from './place.js';
import { boxOf, isList, whenShown } from './shown-view.js';
import { scrollerOf } from '../shared/scroller-of.js';

/**
 * Brings a list to where a reader was, once it is on show; where that row is no longer shown, nothing moves.
 * @param goOn whether the reader is still to be brought there
 * @returns the row, where the reader was brought to one
 */
export async function goToPlace(
  host: Element,
  { view: tag, row: key, top, box: boxTop }: Place,
  goOn: () => boolean,
): Promise<HTMLElement | undefined> {
  const view = await whenShown(host, tag);
  if (!goOn()) return undefined;
  if (key === undefined) {
    scrollBy({ top: host.getBoundingClientRect().bottom - top, behavior: 'instant' });
    return undefined;
  }
  const row = await (isList(view) ? readerActs()?.drawEntry(view, key) : view.drawPlace(key));
  if (!row || !goOn()) return undefined;
  const box = boxOf(view);
  if (box && boxTop !== undefined) {
    scrollPage(host, box.getBoundingClientRect().top - boxTop);
    box.scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' });
    return row;
  }
  scrollToRow(row, top);
  // A page may want room above what is scrolled to, and the list may stand in a box that scrolls.
  scrollPage(host, row.getBoundingClientRect().top - top);
  return row;
}

function scrollPage(host: Element, by: number): void {
  (scrollerOf(host) ?? window).scrollBy({ top: by, behavior: 'instant' });
}
