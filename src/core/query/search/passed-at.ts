import type { Token } from './fold-text.js';
import { isNamingAt } from './is-verb-at.js';
import { setOf } from './set-of.js';
import { wordsIn } from './turns.js';

const OPENING = /^(?:what|how) about /;
const LANGUAGES = setOf('spanish english french german arabic chinese portuguese vietnamese');
const INTO = setOf('into to in');
const WITHIN = setOf('in inside outside within at near');

/** How many words from a place on say how something is asked, and not what: "what about …", "located in …". */
export function passedAt(tokens: readonly Token[], at: number): number {
  if (at === 0 && OPENING.test(wordsIn(tokens.slice(0, 2)))) return 2;
  const word = tokens[at]?.word ?? '';
  // "Translated into Spanish"
  if (LANGUAGES.has(word) && INTO.has(tokens[at - 1]?.word ?? '')) return 1;
  const isOfVendors = word === 'located' && WITHIN.has(tokens[at + 1]?.word ?? '');
  return isOfVendors || isNamingAt(tokens, at) ? 1 : 0;
}
