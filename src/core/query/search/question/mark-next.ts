import type { Token } from '../words/fold-text.js';
import type { Meant } from './meant.js';
import { wordsIn } from '../languages/turns.js';

/** What begins another question, about what the first one is about. */
const NEXT = /^(?:and|or|but|also) (?:do|does|did|is|are|can|could|will|how|where|when|why) /;

/** What is asked, with what stands in a second question marked as such: "who gets my email and do they sell it". */
export function markNext(asked: readonly Meant[], tokens: readonly Token[]): readonly Meant[] {
  const next = tokens.findIndex((_, at) => at > 0 && NEXT.test(wordsIn(tokens.slice(at, at + 2))));
  return next < 0 ? asked : asked.map((one) => ({ ...one, isNext: (one.at ?? 0) > next }));
}
