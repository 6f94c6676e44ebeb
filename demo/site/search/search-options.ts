import type { Options } from 'minisearch';

/** What is kept of a section beside its words. */
export interface FoundSection {
  readonly title: string;
  /** The name of its page. */
  readonly page: string;
  /** From the root of the site. */
  readonly address: string;
  readonly lead: string;
  /** How much it counts: what is for those who work on the project comes later. */
  readonly weight: number;
}

/** They say nothing of what is looked for. */
const SMALL_WORDS = new Set(
  'a an and are as at be by can do does for from how i in is it its my of on or our that the this to we what where with you your'.split(
    ' ',
  ),
);

/** For making the index and for asking it: both must cut texts into the same words. */
export const searchOptions: Options = {
  fields: ['title', 'page', 'content'],
  storeFields: ['title', 'page', 'address', 'lead', 'weight'],
  // `vd-f-subjects`, `--vd-accent` and `sri.json` are found by each of their parts.
  tokenize: (text) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean),
  processTerm: (term) => {
    const word = term.toLowerCase();
    return SMALL_WORDS.has(word) ? null : word;
  },
  searchOptions: {
    boost: { title: 4, page: 2 },
    prefix: true,
    // Two slips: letters that are swapped count as two.
    fuzzy: (term) => (term.length > 6 ? 2 : term.length > 4 ? 1 : false),
    combineWith: 'AND',
    boostDocument: (_id, _term, stored) => Number(stored?.['weight'] ?? 1),
  },
};
