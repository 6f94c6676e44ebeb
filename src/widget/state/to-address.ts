import { sameFilters } from '../../core/query/filter/select-values.js';
import type { AddressState } from '../../core/query/query-params.js';
import type { Question } from './question.js';

/**
 * What an address says of a question.
 * @param defaults what the page asks by itself, which is left out
 */
export function toAddress(question: Question, defaults: Question): AddressState {
  const { category, text, filters, view, since, entry } = question;
  return {
    ...(category === defaults.category ? {} : { category }),
    ...(text === defaults.text ? {} : { text }),
    ...(sameFilters(filters, defaults.filters) ? {} : { filters }),
    ...(view === defaults.view ? {} : { view }),
    ...(since && view === 'changes' ? { since } : {}),
    ...(entry === undefined ? {} : { vendor: entry }),
  };
}
