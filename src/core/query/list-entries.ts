import type { EntryOrder } from '../model/order-entries.js';
import type { Entry, Registry } from '../model/registry.js';
import { countEntries } from './count-entries.js';
import { ALL, type Query, type Results, type Rows } from './query.js';

/**
 * What `runQuery` answers a query without text and filters, in few words: the first rows need no more. Of another query text and
 * filters are left aside, as long as nothing is there to answer them.
 */
export function listEntries(registry: Registry, query: Query, { byPlace }: EntryOrder): Results {
  const { entries, categories } = registry;
  const { current, byCategory } = countEntries(registry);
  const matched: Entry[] = [];
  const elsewhere: Entry[] = [];
  for (const index of byPlace) {
    const entry = entries[index] as Entry;
    if (entry.status !== 'current') continue;
    (query.category === ALL || entry.category.id === query.category ? matched : elsewhere).push(entry);
  }
  const tabCounts = new Map([
    [ALL, current],
    ...categories.map(({ id }) => [id, byCategory.get(id) ?? 0] as const),
  ]);
  return {
    query,
    matched: rows(matched),
    unstated: rows([]),
    excluded: rows([]),
    mentioned: rows([]),
    understood: undefined,
    suggested: undefined,
    elsewhere: rows(elsewhere),
    total: tabCounts.get(query.category) ?? 0,
    tabCounts,
    facetCounts: undefined,
    highlighter: undefined,
    isNear: false,
    isComplete: query.text === '',
  };
}

const rows = (entries: readonly Entry[]): Rows => ({
  length: entries.length,
  slice: (start, end) => entries.slice(start, end).map((entry) => ({ entry, reasons: [] })),
  indexOf: (entry) => entries.indexOf(entry),
});
