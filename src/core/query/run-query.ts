import type { EntryOrder } from '../model/order-entries.js';
import type { Registry } from '../model/registry.js';
import type { AnswerTable } from './filter/answer-table.js';
import { itemFilters } from './filter/item-filters.js';
import { countEntries } from './count-entries.js';
import { tableEntries } from './table-entries.js';
import {
  ALL,
  ANSWERS,
  ITEM_FACETS,
  type FacetName,
  type Filters,
  type Query,
  type Results,
  type Rows,
  type SearchResult,
  type TextAnswers,
  type Understood,
} from './query.js';
import { EntryRows } from './rows.js';

const EXCLUDED = ANSWERS.indexOf('excluded');
const UNSTATED = ANSWERS.indexOf('unstated');
const MATCH = ANSWERS.indexOf('through');

/**
 * Answers a query.
 * @param search what the query's text found; undefined where there is no text (or it cannot be searched yet)
 * @param answers needed for filters and for counts of their values
 */
export function runQuery(
  registry: Registry,
  query: Query,
  order: EntryOrder,
  search?: SearchResult,
  answers?: AnswerTable,
): Results {
  const { entries, categories } = registry;
  const filters = withStatus(query.filters);
  const asked = answers && search?.question?.answer(answers, filters);
  const columns = asked ? undefined : answers?.columnsOf(filters);
  const found = (!asked && search?.found) || order.byPlace;
  // Only what such an entry rules out holds the words: it is no candidate for a match, whatever the filters.
  const isRuledOut = (index: number): boolean => !asked && (search?.scores[index] ?? 0) < 0;
  const matched: number[] = [];
  const unstated: number[] = [];
  const excluded: number[] = [];
  const elsewhere: number[] = [];
  const candidates: number[] = [];
  const table = tableEntries(registry);
  const tab = categories.findIndex(({ id }) => id === query.category);
  const perCategory = new Uint32Array(categories.length + 1);
  for (let at = 0; at < found.length; at += 1) {
    const index = found[at] as number;
    const category = table.categories[index] as number;
    const isInTab = query.category === ALL || category === tab;
    const ruledOut = isRuledOut(index);
    if (isInTab && !ruledOut && !asked) candidates.push(index);
    const answer = asked
      ? asked.rankOf(index)
      : columns
        ? leastOf(columns, index)
        : (table.current[index] as number) * MATCH;
    if (answer === 0) continue;
    if (ruledOut || answer === EXCLUDED) {
      if (isInTab) excluded.push(index);
    } else if (answer === UNSTATED) {
      if (isInTab) unstated.push(index);
    } else {
      perCategory[category] = (perCategory[category] as number) + 1;
      (isInTab ? matched : elsewhere).push(index);
    }
  }
  const rows = (list: number[]): Rows =>
    new EntryRows(
      entries,
      search ? ranked(list, asked?.scores ?? search.scores, order) : list,
      (entry) => asked?.reasonsOf(entry) ?? answers?.reasonsOf(entry, filters) ?? [],
    );
  const { current, byCategory } = countEntries(registry);
  // Counted when first asked for: rows do not wait for counts.
  let counts: Results['facetCounts'];
  const counting: Counts = new Map();
  return {
    query,
    matched: rows(matched),
    unstated: rows(unstated),
    excluded: rows(excluded),
    mentioned: rows([...(asked?.mentioned ?? [])]),
    understood: understoodAs(matched, search, asked),
    suggested: asked?.aside.length ? undefined : search?.question?.filters,
    elsewhere: rows(elsewhere),
    total: query.category === ALL ? current : (byCategory.get(query.category) ?? 0),
    tabCounts: new Map([
      [ALL, matched.length + elsewhere.length],
      ...categories.map(({ id }, at): [string, number] => [id, perCategory[at] as number]),
    ]),
    get facetCounts() {
      if (counts || !answers?.isComplete) return counts;
      // With filters aside, a text's own answers decide what could match.
      const alone = asked && search?.question?.answer(answers, withStatus({}));
      const open = alone
        ? [...found].filter(
            (at) => alone.rankOf(at) >= MATCH && (query.category === ALL || table.categories[at] === tab),
          )
        : candidates;
      countFacets(counting, answers, filters, matched, open);
      return (counts = counting);
    },
    highlighter: search?.highlighter,
    isNear: search?.isNear ?? false,
    isComplete: search?.isComplete ?? query.text === '',
  };
}

/** What a text was taken to ask, without what its answer leaves aside, and without words that only some matches have in their texts. */
function understoodAs(
  matched: readonly number[],
  search?: SearchResult,
  answers?: TextAnswers,
): Understood | undefined {
  const { understood } = search ?? {};
  if (!understood || !answers) return understood;
  const { aside, mentioned } = answers;
  const { asked, said, leftOut = [] } = understood;
  const isSaid = (index: number): boolean => said?.entries.has(index) ?? true;
  const isAsked = (typed: string): boolean => asked.some(({ words }) => words.includes(typed));
  const words =
    mentioned.some(isSaid) || matched.every(isSaid) ? [] : (said?.words ?? []).filter((one) => !isAsked(one));
  if (aside.length + words.length === 0) return understood;
  return {
    ...understood,
    asked: asked.filter((one) => !aside.includes(one)),
    aside,
    leftOut: [...leftOut, ...words],
  };
}

/** Planned and former entries are listed only when asked for. */
function withStatus(filters: Filters): Filters {
  return filters.status?.length ? filters : { ...filters, status: ['current'] };
}

/** The answer of an entry to all that is asked of it. */
function leastOf(columns: readonly Uint8Array[], index: number): number {
  let least = ANSWERS.length - 1;
  for (let at = 0; at < columns.length; at += 1) {
    const answer = (columns[at] as Uint8Array)[index] as number;
    if (answer < least) least = answer;
  }
  return least;
}

/** Nearest first, then in order. Numbers that hold both sort many times faster than a comparison in code. */
function ranked(list: readonly number[], scores: Float32Array, { places, byPlace }: EntryOrder): Uint32Array {
  const keys = new Float64Array(list.length);
  list.forEach((index, at) => {
    keys[at] =
      Math.round((100 - Math.abs(scores[index] as number)) * 1e5) * PLACES + (places[index] as number);
  });
  keys.sort();
  return Uint32Array.from(keys, (key) => byPlace[key % PLACES] as number);
}

/** More places than a registry of the largest size has entries. */
const PLACES = 2 ** 24;

type Counts = Map<FacetName, ReadonlyMap<string, number>>;

/**
 * Each value's count: what ticking it alone would match, given the other facets.
 * @param counts those that are known; the others are added
 * @param matched the entries that match all facets
 * @param candidates the entries that match all but facets
 */
function countFacets(
  counts: Counts,
  table: AnswerTable,
  filters: Filters,
  matched: readonly number[],
  candidates: readonly number[],
): void {
  for (const facet of table.facets) {
    const { name } = facet;
    if (counts.has(name)) continue;
    let open = matched;
    if (filters[name]) {
      const columns = table.columnsOf({ ...filters, [name]: undefined });
      open = candidates.filter((index) => leastOf(columns, index) >= MATCH);
    }
    // What is asked of the same item cannot be counted by itself.
    const together = ITEM_FACETS.some((one) => one === name) ? itemFilters(filters) : {};
    const { [name]: _, ...pairedWith } = together;
    counts.set(name, table.count(facet, open, pairedWith));
  }
}
