// What filters need: their part, their rules, their chips. Loaded after the first rows, which need none of it.
export { AnswerTable } from '../query/answer-table.js';
export { filterBar } from './templates/filter-bar.js';
export { VdFilters } from './vd-filters.js';
