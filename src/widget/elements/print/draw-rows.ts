import type { VdResults } from '../results/vd-results.js';

/** So much can be drawn, styled and laid out without keeping a reader: elements, for rows differ in how many they have, */
const MOST = 18_000;
/** and texts, of which so many characters take as long as an element. */
const CHARACTERS = 16;

/**
 * Draws so many rows of each list, at once.
 * @param keeps those that are drawn already are as they should be, and are left
 */
export function drawRows(rows: VdResults, count: number, keeps = false): void {
  rows.due = Infinity;
  rows.from = 0;
  rows.drawn = { matched: count, unstated: count, excluded: count };
  rows.keeps = keeps;
  rows['performUpdate']();
  rows.keeps = false;
}

/** Draws as many rows of each list as fit, no fewer than there were: no browser waits once it prints. */
export function drawFitting(rows: VdResults): void {
  const { renderRoot } = rows;
  for (let count = mostDrawn(rows); ;) {
    drawRows(rows, count);
    const weight =
      renderRoot.querySelectorAll('*').length + (renderRoot.textContent ?? '').length / CHARACTERS;
    const next = Math.min(2 * count, Math.floor((count * MOST) / weight));
    if (next < 1.2 * count || !renderRoot.querySelector('[data-list]')) return;
    count = next;
  }
}

/** Of the list of which most rows are drawn, how many these are. */
export const mostDrawn = ({ drawn }: VdResults): number => Math.max(...Object.values(drawn));
