import { foldText } from '../../../core/query/search/words/fold-text.js';

/** In characters: more of a text says nothing of what column it heads. */
export const LONGEST_HEADING = 200;

/** What a heading is compared by: without case, accents, signs and doubled spaces. */
export const toKey = (text: string): string =>
  foldText(text.slice(0, LONGEST_HEADING).replace(/\((?:s|e?n|es)\)/gi, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
