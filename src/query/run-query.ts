import type { Entry, Registry } from '../model/registry.js';
import { answerEntry, answerValue } from './answer-entry.js';
import { flattenValues, type Facet } from './list-facets.js';
import {
  ALL,
  type Answer,
  type FacetName,
  type Filters,
  type Query,
  type ResultRow,
  type Results,
  type SearchResult,
} from './query.js';

/** Order of entries where no search ranks them. */
export type EntryOrder = (a: Entry, b: Entry) => number;

/**
 * Answers a query.
 * @param facets the values to count, from `listFacets`
 * @param search what the query's text found; undefined where there is no text (or it cannot be searched yet)
 */
export function runQuery(
  registry: Registry,
  query: Query,
  facets: readonly Facet[],
  order: EntryOrder,
  search?: SearchResult,
): Results {
  const filters = withStatus(query.filters);
  const inTab = (entry: Entry): boolean => query.category === ALL || entry.category.id === query.category;
  const found = search ? registry.entries.filter((entry) => search.hits.has(entry.index)) : registry.entries;
  const lists: Record<'matched' | 'unstated' | 'excluded' | 'elsewhere', ResultRow[]> = {
    matched: [],
    unstated: [],
    excluded: [],
    elsewhere: [],
  };
  const tabCounts = new Map<string, number>([[ALL, 0]]);
  for (const { id } of registry.categories) tabCounts.set(id, 0);
  for (const entry of found) {
    const reply = answerEntry(entry, filters);
    if (reply.answer === 'none') continue;
    const onlyExcluded = search?.hits.get(entry.index)?.excludedOnly === true;
    const list = onlyExcluded ? 'excluded' : LIST_OF[reply.answer];
    if (list === 'matched') {
      for (const id of [ALL, entry.category.id]) tabCounts.set(id, (tabCounts.get(id) ?? 0) + 1);
    }
    if (inTab(entry)) lists[list].push({ entry, reasons: reply.reasons });
    else if (list === 'matched') lists.elsewhere.push({ entry, reasons: reply.reasons });
  }
  const ranked: EntryOrder = search
    ? (a, b) => (search.hits.get(b.index)?.score ?? 0) - (search.hits.get(a.index)?.score ?? 0) || order(a, b)
    : order;
  for (const list of Object.values(lists)) list.sort((a, b) => ranked(a.entry, b.entry));
  const candidates = found.filter((entry) => inTab(entry) && !search?.hits.get(entry.index)?.excludedOnly);
  return {
    query,
    ...lists,
    total: registry.entries.filter((entry) => inTab(entry) && entry.status === 'current').length,
    tabCounts,
    facetCounts: countFacets(candidates, filters, facets),
    marks: search?.marks ?? [],
  };
}

/** Planned and former entries are listed only when asked for. */
function withStatus(filters: Filters): Filters {
  return filters.status?.length ? filters : { ...filters, status: ['current'] };
}

const LIST_OF = { named: 'matched', through: 'matched', unstated: 'unstated', excluded: 'excluded' } as const;

const isMatch = (answer: Answer): boolean => answer === 'named' || answer === 'through';

function countFacets(
  entries: readonly Entry[],
  filters: Filters,
  facets: readonly Facet[],
): ReadonlyMap<FacetName, ReadonlyMap<string, number>> {
  const counts = new Map<FacetName, ReadonlyMap<string, number>>();
  for (const { name, values } of facets) {
    const others: Filters = { ...filters, [name]: undefined };
    const open = entries.filter((entry) => isMatch(answerEntry(entry, others).answer));
    // People and data are asked together, so one cannot be counted without the other.
    const paired =
      (name === 'subjects' && filters.data?.length) || (name === 'data' && filters.subjects?.length);
    const answers = (entry: Entry, value: string): Answer =>
      (paired ? answerEntry(entry, { ...filters, [name]: [value] }) : answerValue(entry, name, value)).answer;
    const count = (ids: readonly string[]): number =>
      open.filter((entry) => ids.some((id) => isMatch(answers(entry, id)))).length;
    const byValue = new Map<string, number>();
    for (const value of values)
      if (value.members) byValue.set(value.id, count(value.members.map(({ id }) => id)));
    for (const { id } of flattenValues(values)) byValue.set(id, count([id]));
    counts.set(name, byValue);
  }
  return counts;
}
