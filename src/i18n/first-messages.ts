import type { FactMessages } from './fact-messages.js';

/** The texts of the first rows and of what is around them. Plain text, never markup. */
export interface FirstMessages extends FactMessages {
  /** BCP 47 tag of the language these texts are in. */
  readonly language: string;
  /** Of a language that is written from right to left. */
  readonly direction?: 'rtl';
  readonly title: string;
  readonly loading: string;
  readonly entriesAndProviders: (entries: number, providers: number) => string;
  readonly updated: (date: string) => string;
  readonly version: (version: number) => string;
  readonly contact: string;
  readonly aboutList: string;
  readonly more: string;
  readonly less: string;
  readonly leavesPage: string;

  readonly search: string;
  readonly searchPlaceholder: string;
  readonly searchUnavailable: string;
  readonly clearSearch: string;
  readonly skipToResults: string;
  readonly retry: string;
  /** What to do where trying again is of no use. */
  readonly loadAgain: string;
  /** Where it failed, and what says why could not be loaded either. */
  readonly listUnavailable: string;

  readonly tabs: string;
  readonly allCategories: string;

  readonly filtersUnavailable: string;
  /** The others come with the filters. */
  readonly facets: Readonly<Record<'data', string>>;
  readonly status: Readonly<Record<'current' | 'planned' | 'former', string>>;
  readonly views: string;
  readonly listView: string;
  /** @param added how many changes are new to this reader */
  readonly changesView: (added: number) => string;
  readonly changesUnavailable: string;
  readonly matrixView: string;
  readonly matrixUnavailable: string;
  readonly clearAll: string;

  readonly countMatched: (matched: number, unstated: number, excluded: number, filtered: boolean) => string;
  readonly columns: readonly [provider: string, purpose: string, data: string];
  /** Said once, where no entry says it. */
  readonly nobodyStates: Readonly<Record<'subjects' | 'data' | 'flows', string>>;
  readonly emptyRegistry: string;
  readonly nearOnly: (text: string) => string;
  readonly showMore: (more: number, left: number) => string;
  readonly showEarlier: (more: number, left: number) => string;

  /** Opens the meaning of an entry's words, and of those of a facet. */
  readonly explainWords: string;
  readonly rulesOut: string;
  readonly whose: string;
  readonly ofWhom: (people: string) => string;
  readonly ownWords: string;
  readonly subjectsNotStated: string;
  readonly nobody: string;
  readonly purposes: string;
  readonly conditions: string;
  readonly notes: string;
  readonly safeguards: string;
  readonly asClaimed: string;
  readonly locations: string;
  readonly transfer: string;
  readonly retention: string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly announced: (date: string) => string;
  readonly isNew: string;
  readonly alsoKnownAs: (names: string) => string;
  readonly permalink: string;
  readonly permalinkTo: (vendor: string) => string;
}
