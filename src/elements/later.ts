// What the first rows need nothing of: filters with their rules and chips, and what changed. Loaded after them.
export { AnswerTable } from '../query/answer-table.js';
export { filterBar } from './templates/filter-bar.js';
export { VdChanges } from './vd-changes.js';
export { VdFilters } from './vd-filters.js';
