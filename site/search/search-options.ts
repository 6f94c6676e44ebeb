import type { Options } from 'minisearch';

/** What is kept of a section beside its words. */
export interface FoundSection {
  readonly title: string;
  /** The name of its page. */
  readonly page: string;
  /** From the root of the site. */
  readonly address: string;
  readonly lead: string;
}

/** For making the index and for asking it: both must cut texts into the same words. */
export const searchOptions: Options = {
  fields: ['title', 'page', 'content'],
  storeFields: ['title', 'page', 'address', 'lead'],
  // `vd-f-subjects`, `--vd-accent` and `sri.json` are found by each of their parts.
  tokenize: (text) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean),
  searchOptions: {
    boost: { title: 4, page: 2 },
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    combineWith: 'AND',
  },
};
