import { findEntry } from '../../../core/model/find-entry.js';
import type { VdResults } from '../results/vd-results.js';
import { scrollerOf } from '../shared/scroller-of.js';
import { whenLeft } from './when-left.js';

/**
 * Puts the list in the place of the fallback: once nobody reads or selects in it, and so that nothing seen around it moves.
 * Not every engine anchors scrolling, and none does it to the same entry in another form.
 * @param show draws it at once: a frame drawn halfway would move what is seen, and measuring would take it for the whole
 */
export async function uncover(host: HTMLElement, show: () => void): Promise<void> {
  await whenLeft(host);
  const scroller = scrollerOf(host);
  const frame = scroller ? scroller.getBoundingClientRect() : { top: 0, bottom: innerHeight };
  const { top, bottom } = host.getBoundingClientRect();
  const row = [...host.querySelectorAll<HTMLElement>('[data-entry]')].find((one) => topOf(one) >= frame.top);
  const rowTop = row && topOf(row);
  const results = host.shadowRoot?.querySelector<VdResults>('vd-results');
  // Where the list begins in sight and ends out of it, nothing depends on how high its rows out of sight are.
  if (results && (top < frame.top || bottom < frame.bottom)) drawWhole(results);
  show();
  const height = heightOf(host);
  let goal = top;
  if (top < frame.top) {
    // What follows the list stays where it is. Is it not in sight, the entry does, as far as nothing else comes into sight.
    goal = bottom - height;
    if (bottom > frame.bottom) {
      const entry = row && results && findRow(results, row.dataset['entry'] as string);
      const kept = entry && rowTop !== undefined ? rowTop - topOf(entry) + topOf(host) : top;
      goal = Math.min(frame.top, Math.max(kept, frame.bottom - height));
    }
  }
  // A page may scroll smoothly; this is no way to go.
  (scroller ?? window).scrollBy({ top: topOf(host) - goal, behavior: 'instant' });
  const missing = Math.min(bottom, frame.bottom) - topOf(host) - height;
  if (missing > 1) hold(host, missing);
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;
const heightOf = (element: Element): number => element.getBoundingClientRect().height;

function findRow(results: VdResults, key: string): Element | null {
  const entry = findEntry(results.catalog.registry, key);
  return entry ? results.findRow(entry) : null;
}

/** Gives rows out of sight, which have an estimated height else, their real one. So many rows cost next to nothing. */
function drawWhole({ shadowRoot }: VdResults): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.entry:nth-child(-n + 200) { content-visibility: visible }');
  shadowRoot?.adoptedStyleSheets.push(sheet);
}

/** Keeps the room that a shorter list leaves, until the reader or the window changes what needs room. */
function hold(host: HTMLElement, missing: number): void {
  const base = host.shadowRoot?.firstElementChild as HTMLElement;
  base.style.minBlockSize = `${heightOf(base) + missing}px`;
  const release = (): void => {
    base.style.minBlockSize = '';
  };
  host.addEventListener('vd-change', release, { once: true });
  addEventListener('resize', release, { once: true });
}
