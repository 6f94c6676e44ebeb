import type { VdResults } from '../results/vd-results.js';

/** So many elements can be drawn, styled and laid out without keeping a reader: rows differ in how many they have. */
const MOST_ELEMENTS = 22_000;

/** Draws so many rows of each list, at once. @returns how many elements that are */
export function drawRows(rows: VdResults, count: number): number {
  rows.due = Infinity;
  rows.from = 0;
  rows.drawn = { matched: count, unstated: count, excluded: count };
  rows['performUpdate']();
  return rows.renderRoot.querySelectorAll('*').length;
}

/** Draws as many rows as fit, no fewer than there were. @returns how many of each list */
export function drawFitting(rows: VdResults): number {
  for (let count = Math.max(...Object.values(rows.drawn)); ;) {
    const elements = drawRows(rows, count);
    const next = Math.min(2 * count, Math.floor((count * MOST_ELEMENTS) / elements));
    if (next < 1.2 * count || !rows.renderRoot.querySelector('[data-list]')) return count;
    count = next;
  }
}
