import type { Token } from '../words/fold-text.js';
import { AFTER_VERB } from '../words/is-verb-at.js';
import { editCost } from '../index/near-words.js';
import { setOf } from '../words/set-of.js';
import { ASKING, isWeak, SMALL } from '../words/small-words.js';

/** A slip in a shorter word is mostly another word. */
const SLIP_FROM = 5;

const WHO = setOf('i we you they he she it who what that');
const ASKED = [...ASKING].filter(({ length }) => length >= SLIP_FROM);
const HELPERS = setOf(
  'can could will would should may might must to not be been being was were have has had',
);

/**
 * Whether a word that is not known says nothing of what is asked, beside something that does: what somebody does ("I emailed …",
 * "who could misuse …"), a number, a slip of a small word. Written as a name it does.
 */
export function tellsNothing(text: string, tokens: readonly Token[], at: number): boolean {
  const { word, start } = tokens[at] as Token;
  if (/^\d+$/.test(word)) return true;
  if (/^\p{Lu}/u.test(text.slice(start)) && text !== text.toUpperCase()) return false;
  const [twoBefore = '', before = '', after = ''] = [-2, -1, 1].map((step) => tokens[at + step]?.word);
  if (AFTER_VERB.has(before)) return false;
  const isVerb = WHO.has(before) || (HELPERS.has(before) && (WHO.has(twoBefore) || AFTER_VERB.has(after)));
  return isVerb || isSlip(word);
}

/** Whether a word is one of questions but for a slip: "can sombody …" asks of nobody by name. */
export const isSlipOfAsking = (word: string): boolean =>
  word.length >= SLIP_FROM && ASKED.some((small) => isNear(word, small));

const isNear = (word: string, small: string): boolean =>
  small[0] === word[0] && editCost(word, small, 1) <= 1;

/** Whether a word is small but for a slip. */
function isSlip(word: string): boolean {
  if (word.length < SLIP_FROM) return false;
  return [word, word.replace(/s$/, '')].some(
    (one) => isWeak(one) || SMALL.some((small) => isNear(one, small)),
  );
}
