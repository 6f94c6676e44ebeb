import type { Token } from './fold-text.js';
import { setOf } from './small-words.js';

/** Whoever is asked for: "which vendors do not …", "never shared with whom". */
const ASKED_FOR = setOf(
  'who whom whos which vendor vendors company companies provider providers partner partners parties',
);
const NOT = setOf('not never no cannot t cant dont doesnt isnt arent didnt wont');
const WITHOUT = 'without';
const GETTING = setOf('access getting receiving seeing knowing having any');
/** What is not done to data: "never shared: names". */
const DONE = setOf('shared sent given passed sold collected stored received disclosed');
/** Who speaks, and does not ask: "I don't know who …". Nor does "but not …" turn round the whole. */
const BEFORE = setOf('i we you im why but and or');

/** Whether a text asks for those that do not: "who does not get my location". */
export function isNegated(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word);
  return words.some((word, at) => {
    if (word === WITHOUT ? !GETTING.has(words[at + 1] ?? '') : !NOT.has(word)) return false;
    // "Do" and "don" of "do not" and "don't" stand between.
    const before = words.slice(Math.max(0, at - 2), at);
    if (before.some((one) => BEFORE.has(one))) return false;
    return at === 0 ? DONE.has(words[1] ?? '') : words.some((one) => ASKED_FOR.has(one));
  });
}
