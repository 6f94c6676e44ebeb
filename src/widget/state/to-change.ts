import type { Results } from '../../core/query/query.js';
import type { VdChange } from '../events/vd-change-event.js';
import type { Question } from './question.js';

/** What a page is told of a question that has settled. */
export function toChange({ text, view }: Question, results: Results): VdChange {
  const { query } = results;
  return {
    category: query.category,
    query: text,
    filters: query.filters,
    view,
    matched: results.matched.length,
    unstated: results.unstated.length,
    total: results.total,
  };
}
