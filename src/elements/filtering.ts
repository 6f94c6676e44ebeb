// What filters need: their part, their rules, their chips. Loaded after the first rows, which need none of it. A fallback waits
// for all of it, and for what puts the list in its place.
export { AnswerTable } from '../query/answer-table.js';
export { filterBar } from './templates/filter-bar.js';
export { VdFilters } from './vd-filters.js';

/** Puts the list in the place of the fallback, with care where the code for that can be loaded. */
export async function uncover(host: HTMLElement, swap: () => void): Promise<void> {
  try {
    await (await import('./uncover.js')).uncover(host, swap);
  } catch {
    swap();
  }
}
