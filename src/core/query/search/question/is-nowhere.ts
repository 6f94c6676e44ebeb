import type { SearchResult } from '../../query.js';

/** Whether a text finds nothing and asks for nothing: then it is told as it was typed, in whatever way else it was tried. */
export const isNowhere = ({ question, found }: SearchResult): boolean => !question && found.length === 0;
