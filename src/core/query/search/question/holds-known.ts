import type { Lexicon } from '../languages/lexicon.js';
import { isWeak } from '../words/small-words.js';

/** Whether words after a verb of questions ("sends …") are a phrase that the list has a word for. */
export function holdsKnown([first = '', ...rest]: readonly string[], lexicon: Lexicon): boolean {
  // "Get paid" is no "paid".
  if (/^gets?$/.test(first) && rest[0] === 'paid') return false;
  const found = rest.length > 0 && isWeak(first) ? lexicon.find(rest) : undefined;
  return found !== undefined && !found.others;
}
