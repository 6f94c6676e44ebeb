import type { EntryOrder } from '../model/order-entries.js';
import type { Registry } from '../model/registry.js';
import { tableEntries } from './count-entries.js';
import { ALL, type Query, type Results } from './query.js';
import { EntryRows } from './rows.js';

/**
 * What `runQuery` answers a query without text and filters, in few words: the first rows need no more. Of another query text and
 * filters are left aside, as long as nothing is there to answer them.
 */
export function listEntries(registry: Registry, query: Query, { byPlace }: EntryOrder): Results {
  const { entries, categories } = registry;
  const { counts, current, categories: placeOf } = tableEntries(registry);
  const { byCategory } = counts;
  const tab = categories.findIndex(({ id }) => id === query.category);
  const matched: number[] = [];
  const elsewhere: number[] = [];
  const none: number[] = [];
  for (const index of byPlace) {
    if (!current[index]) continue;
    (query.category === ALL || placeOf[index] === tab ? matched : elsewhere).push(index);
  }
  const rows = (list: number[]): EntryRows => new EntryRows(entries, list, () => []);
  const countIn = (id: string): number => byCategory.get(id) ?? 0;
  return {
    query,
    matched: rows(matched),
    unstated: rows(none),
    excluded: rows(none),
    mentioned: rows(none),
    understood: undefined,
    suggested: undefined,
    elsewhere: rows(elsewhere),
    total: query.category === ALL ? counts.current : countIn(query.category),
    tabCounts: new Map([
      [ALL, counts.current],
      ...categories.map(({ id }): [string, number] => [id, countIn(id)]),
    ]),
    facetCounts: undefined,
    highlighter: undefined,
    isNear: false,
    isComplete: query.text === '',
  };
}
