import { coveredBy } from './covered-by.js';

/** So many rows stand less than two screens above another, where browsers begin to draw them. */
const NEAR = 20;

/**
 * Scrolls to a row of a list, at once.
 * @param top where it shall start, in px below the top of the window; default: below what a page may have fixed there
 */
export function scrollToRow(row: HTMLElement, top?: number): void {
  const rows = [...(row.getRootNode() as ShadowRoot).querySelectorAll<HTMLElement>('[data-index]')];
  const at = rows.indexOf(row);
  // Rows above would take their real height only now that they come near, and move this one: Safari does not make up for it.
  for (const above of rows.slice(Math.max(0, at - NEAR), at)) above.style.contentVisibility = 'visible';
  if (top !== undefined) row.style.scrollMarginBlockStart = `${top}px`;
  row.scrollIntoView({ block: 'start', behavior: 'instant' });
  const covered = top === undefined ? coveredBy(row) : 0;
  if (covered > 0) {
    row.style.scrollMarginBlockStart = `calc(5em + ${covered}px)`;
    row.scrollIntoView({ block: 'start', behavior: 'instant' });
  }
  row.style.scrollMarginBlockStart = '';
}
