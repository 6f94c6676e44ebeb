import type { Token } from '../words/fold-text.js';
import type { Meant } from './meant.js';
import { wordsIn } from '../languages/turns.js';

/** What begins another question, about what the first one is about. */
const NEXT = /^(?:and|or|but|also) (?:do|does|did|is|are|can|could|will|how|where|when|why) /;
/** What begins a question of its own. */
const OTHER = /^(?:and|or) (?:who|which) (?!else |are |is |of )/;

/**
 * What is asked, with what stands in a second question marked as such: "who gets my email and do they sell it", "who gets my name
 * and who sends texts".
 */
export function markNext(asked: readonly Meant[], tokens: readonly Token[]): readonly Meant[] {
  const isAfter = ({ at = 0 }: Meant, begin: RegExp): boolean =>
    tokens.some((_, place) => place > 0 && place < at && begin.test(wordsIn(tokens.slice(place, at + 1))));
  return asked.map((one) => ({ ...one, isNext: isAfter(one, NEXT), isOther: isAfter(one, OTHER) }));
}
