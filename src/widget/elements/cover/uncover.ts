import { entryKey } from '../../../core/model/entry-key.js';
import type { VdResults } from '../results/vd-results.js';
import { whenLeft } from './when-left.js';

/** An element that has a list behind the content that a page put inside. */
export interface Covered extends HTMLElement {
  covered: boolean;
}

/**
 * Puts the list in the place of the fallback: once nobody reads or selects in it, and so that nothing seen around it moves.
 * Not every engine anchors scrolling, and none does it to the same entry in another form.
 */
export async function uncover(host: Covered): Promise<void> {
  await whenLeft(host);
  const scroller = scrollerOf(host);
  const view = scroller ? scroller.getBoundingClientRect() : { top: 0, bottom: innerHeight };
  const { top, bottom } = host.getBoundingClientRect();
  const row = [...host.querySelectorAll<HTMLElement>('[data-entry]')].find((one) => topOf(one) >= view.top);
  const rowTop = row && topOf(row);
  const results = host.shadowRoot?.querySelector<VdResults>('vd-results');
  if (results) drawWhole(results);
  host.covered = false;
  // At once: a frame drawn halfway would move what is seen, and measuring would take it for the whole.
  (host as unknown as { performUpdate(): void }).performUpdate();
  const height = heightOf(host);
  let wanted = top;
  if (top < view.top) {
    // What follows the list stays where it is. Is it not in sight, the entry does, as far as nothing else comes into sight.
    wanted = bottom - height;
    if (bottom > view.bottom) {
      const entry = row && results && findEntry(results, row.dataset['entry'] as string);
      const kept = entry && rowTop !== undefined ? rowTop - topOf(entry) + topOf(host) : top;
      wanted = Math.min(view.top, Math.max(kept, view.bottom - height));
    }
  }
  // A page may scroll smoothly; this is no way to go.
  (scroller ?? window).scrollBy({ top: topOf(host) - wanted, behavior: 'instant' });
  const missing = Math.min(bottom, view.bottom) - topOf(host) - height;
  if (missing > 1) hold(host, missing);
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;
const heightOf = (element: Element): number => element.getBoundingClientRect().height;

/** The box within the page in which the reader has scrolled to the list; undefined for the page itself. */
function scrollerOf(host: Element): Element | undefined {
  for (let at: Node | null = host; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at instanceof Element && at.scrollTop > 0 && at !== document.scrollingElement) return at;
  }
  return undefined;
}

function findEntry(results: VdResults, key: string): Element | null {
  const entry = results.source?.registry.entries.find(
    ({ vendor, record }) => entryKey(vendor.id, record.id) === key,
  );
  return results.renderRoot.querySelector(`[data-index="${entry?.index}"]`);
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
