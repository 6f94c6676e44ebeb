import { scrollToRow } from '../results/scroll-to-row.js';
import type { VdResults } from '../results/vd-results.js';
import type { Place } from './place.js';
import { scrollerOf } from '../shared/scroller-of.js';

/** Brings a list to where a reader was; where that entry is no longer shown, nothing moves. */
export async function goToPlace(host: Element, { entry, top }: Place): Promise<void> {
  if (entry === undefined) {
    scrollBy({ top: host.getBoundingClientRect().bottom - top, behavior: 'instant' });
    return;
  }
  const row = await host.shadowRoot?.querySelector<VdResults>('vd-results')?.drawEntry(entry);
  if (!row) return;
  scrollToRow(row, top);
  // A page may want room above what is scrolled to, and the list may stand in a box that scrolls.
  (scrollerOf(host) ?? window).scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' });
}
