import { MAX_ASKED } from '../../core/schema/limits.js';
import type { Registry } from '../../core/model/registry.js';
import { selectValues } from '../../core/query/filter/select-values.js';
import type { Asking } from '../events/vd-request-event.js';
import { askForEntry } from './ask-for-entry.js';
import type { Question } from './question.js';

/** The question after a reader's request. An entry stays asked for only until the next one. */
export function ask({ entry: _, ...question }: Question, request: Asking, registry?: Registry): Question {
  switch (request.kind) {
    case 'text':
      return { ...question, text: request.text.slice(0, MAX_ASKED) };
    case 'category':
      return { ...question, category: request.id };
    case 'view':
      return { ...question, view: request.view };
    case 'since':
      return { ...question, since: request.since };
    case 'filter': {
      const { facet, values, selected } = request;
      return { ...question, filters: selectValues(question.filters, facet, values, selected) };
    }
    case 'ask':
      return {
        category: request.category ?? question.category,
        text: '',
        filters: request.filters,
        view: request.view ?? question.view,
      };
    case 'entry':
      return askForEntry(question, request.entry, registry);
    case 'clear-filters':
      return { ...question, filters: {} };
    case 'clear-all':
      return { ...question, text: '', filters: {} };
  }
}
