import type { Token } from '../words/fold-text.js';
import { wordsIn } from '../languages/turns.js';

const GETS = 'get|got|ha[sv]e?\\b|see|receiv|know|shar|giv|access|disclos|send|sent|hand|pass|transfer';
const VENDORS = 'vendor|provider|(?:sub)?processor|supplier|partner|third part';

/** Who gets something, or is there: what every entry answers. English. */
const ALL = new RegExp(
  `\\b(?:who|whom|which|what|many|list|show|names?|any|all|full|complete)\\b.*\\b(?:${GETS}|${VENDORS}|compan|part(?:y|ies)|organi[sz]ation|entit|recipient|work|use|everyone|everybody|list|there|here|these|them)|^(?:${VENDORS})|\\b(?:everyone|everybody|(?:do|does|is|are|can|will) (?:\\w+ ){1,4}(?:${GETS}))`,
);
/** Why, how and when no entry is, nor what a word means; and none tells what is to be thought of it. English. */
const OTHER =
  /^(?:(?:and|but|so|hi|hello) )*(?:why|when|how (?!many)|should|can i |may i |what (?:is|s|are) (?:this|it|an?) )|\b(?:difference|rather than|instead of) |^what do(?:es)? .*mean /;

/** Whether all there is answers a text that names nothing: "who has my data", and not "why do you share". English. */
export function asksForAll(tokens: readonly Token[]): boolean {
  const words = wordsIn(tokens);
  return ALL.test(words) && !OTHER.test(words);
}
