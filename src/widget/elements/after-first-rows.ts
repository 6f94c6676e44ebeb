// What the first rows need nothing of: filters with their rules and chips, and what changed. Loaded after them. A fallback waits
// for all of it, and for what puts the list in its place.
import { defineEverywhere } from './shared/define-element.js';
import { VdChanges } from './changes/vd-changes.js';
import { VdFilters } from './filters/vd-filters.js';
import { VdRecord } from './record/vd-record.js';

export { AnswerTable } from '../../core/query/filter/answer-table.js';
export { filterBar } from './filters/filter-bar.js';

/** Registers the parts wherever the element is. */
export function defineParts(): void {
  defineEverywhere((registry) => {
    for (const part of [VdFilters, VdChanges, VdRecord]) part.define(undefined, registry);
  });
}

/** Puts the list in the place of a fallback with care, where the code for that can be loaded. */
export async function uncover(host: HTMLElement, show: () => void): Promise<void> {
  const part = await import('./cover/uncover.js').catch(() => undefined);
  await part?.uncover(host, show);
}
