import type { Entry } from '../model/registry.js';

/** The facets, in the order they are shown. */
export const FACETS = [
  'subjects',
  'data',
  'purposes',
  'groups',
  'safeguards',
  'integral',
  'locations',
  'status',
] as const;
export type FacetName = (typeof FACETS)[number];

/** The value of a facet that asks for entries that say nothing on it. */
export const NOT_STATED = 'not-stated';
/** The tab that shows every category. */
export const ALL = 'all';

/** Selected values by facet. Values of one facet widen, facets narrow. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** What a reader asks. */
export interface Query {
  /** A category's id, or `all`. */
  readonly category: string;
  readonly text: string;
  readonly filters: Filters;
}

export const EMPTY_QUERY: Query = { category: ALL, text: '', filters: {} };

/** How an entry answers a question, from no to yes. */
export const ANSWERS = ['none', 'excluded', 'unstated', 'through', 'named'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Why an entry answers as it does: asked for `asked`, it says `by` (undefined: it says nothing). */
export interface Reason {
  readonly facet: FacetName;
  readonly asked: string;
  readonly by?: string | undefined;
}

export interface Reply {
  readonly answer: Answer;
  /** For `through` and `unstated`: the words that make it so. */
  readonly reasons: readonly Reason[];
}

/** What a search found in one entry. */
export interface Hit {
  /** Higher is nearer. */
  readonly score: number;
  /** Only what the entry rules out holds the words. */
  readonly excludedOnly: boolean;
}

/** The result of searching a text: entries by index, and the words to mark in them. */
export interface SearchResult {
  readonly hits: ReadonlyMap<number, Hit>;
  /** Folded words (see `foldText`) of the registry that the query met; a word is marked where it equals or starts with one. */
  readonly marks: readonly Mark[];
}

/** A folded word to mark; `length` folded characters of it from its start, all of it where undefined. */
export interface Mark {
  readonly word: string;
  readonly length?: number | undefined;
}

export interface ResultRow {
  readonly entry: Entry;
  readonly reasons: readonly Reason[];
}

/** What there is to show for a query. */
export interface Results {
  readonly query: Query;
  readonly matched: readonly ResultRow[];
  readonly unstated: readonly ResultRow[];
  readonly excluded: readonly ResultRow[];
  /** Matches under other tabs, in `matched`'s order; empty for `all`. */
  readonly elsewhere: readonly ResultRow[];
  /** Entries of the tab without search and filters. */
  readonly total: number;
  /** Matches by category id and for `all`, by search and filters. */
  readonly tabCounts: ReadonlyMap<string, number>;
  /** Matches each value would have, given the search, the tab and the other facets. */
  readonly facetCounts: ReadonlyMap<FacetName, ReadonlyMap<string, number>>;
  readonly marks: readonly Mark[];
}
