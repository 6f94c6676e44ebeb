import type { SearchResult } from '../../query.js';

/** Whether a text finds nothing and asks for nothing: then it is told as it was typed, in whatever way else it was tried. */
export const isNowhere = (result: SearchResult): boolean =>
  // What a question finds is worked out when it is asked for: every entry answers it.
  !result.question && result.found.length === 0;
