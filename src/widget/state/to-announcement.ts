import type { FirstMessages } from '../../i18n/first-messages.js';
import type { Results } from '../../core/query/query.js';
import { isNarrowed } from './is-narrowed.js';
import type { Question } from './question.js';

/** What a screen reader says once a question has settled: of a list the words of the visible count. */
export function toAnnouncement({ view }: Question, results: Results, messages: FirstMessages): string {
  // The button that leads there has just said that it is pressed.
  if (view !== 'list') return '';
  const { matched, unstated, excluded, isNear, query } = results;
  const count = messages.countMatched(matched.length, unstated.length, excluded.length, isNarrowed(query));
  return isNear ? `${messages.nearOnly(query.text)} ${count}` : count;
}
