import type { FirstMessages } from '../../i18n/first-messages.js';
import type { Results } from '../../core/query/query.js';
import type { Question } from './question.js';

/** What a screen reader says once a question has settled. */
export function toAnnouncement({ view }: Question, results: Results, messages: FirstMessages): string {
  if (view === 'changes') return messages.changesView(0);
  if (view === 'matrix') return messages.matrixView;
  const { matched, unstated, excluded, isNear, query } = results;
  const count = messages.countMatched(matched.length, unstated.length, excluded.length, true);
  return isNear ? `${messages.nearOnly(query.text)} ${count}` : count;
}
