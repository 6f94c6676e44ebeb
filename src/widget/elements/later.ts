// What the first rows need nothing of: filters with their rules and chips, and what changed. Loaded after them. A fallback waits
// for all of it, and for what puts the list in its place.
import type { Covered } from './cover/uncover.js';

export { AnswerTable } from '../../core/query/filter/answer-table.js';
export { filterBar } from './filters/filter-bar.js';
export { VdChanges } from './changes/vd-changes.js';
export { VdFilters } from './filters/vd-filters.js';

/** Puts the list in the place of a fallback with care, where the code for that can be loaded. */
export async function uncover(host: Covered): Promise<void> {
  if (!host.covered) return;
  const part = await import('./cover/uncover.js').catch(() => undefined);
  await part?.uncover(host);
}
