import type { Token } from './fold-text.js';
import type { Meant } from './meant.js';
import { isOfPeople } from './pick-meant.js';
import { DOERS } from './is-verb-at.js';
import { isWeak, setOf } from './small-words.js';

/** Words before a name. */
const ASKED_OF = 'does do did is are was can will has with via using use uses by through';
const BEFORE_NAME = setOf(ASKED_OF);
const BEFORE_NAMED = setOf(`${ASKED_OF} to from about`);
/** Verbs of one: "does canvas see …". */
const SINGULAR = setOf('does is was has uses');
const CROWDS = setOf('people folks persons men women companies parties firms businesses');

/** Whether a word stands where a name does, or is written as one. */
export const isNameExpected = (text: string, tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}/u.test(text.slice(tokens[at]?.start, tokens[at]?.end)) ||
  BEFORE_NAMED.has(tokens[at - 1]?.word ?? '');

/** Whether something is asked of what is unknown as it is of a name: "does X …", "with X". */
export function isAskedOfName(
  text: string,
  tokens: readonly Token[],
  unknown: readonly Token[],
  asked: readonly Meant[],
): boolean {
  const at = unknown[0] ? tokens.indexOf(unknown[0]) : 0;
  const before = tokens[at - 1]?.word ?? '';
  // "My son has asthma" tells of the son.
  const isOfSome = asked.some((one) => one.end === at - 1 && isOfPeople(one));
  return (
    BEFORE_NAME.has(before) && !isOfSome && !isOfWho(tokens, at - 1) && !isCrowd(before, text, tokens, at)
  );
}

/** Whether a verb tells of somebody else: "who is able to …", "who exactly is told …". */
function isOfWho(tokens: readonly Token[], verb: number): boolean {
  const isDoer = (at: number): boolean => DOERS.has(tokens[at]?.word ?? '');
  let at = verb - 1;
  while (at > 0 && !isDoer(at) && isWeak(tokens[at]?.word ?? '')) at -= 1;
  return isDoer(at);
}

/** Several of a kind, and no name: "can strangers …", "can grown-ups …", "can bad people …". */
function isCrowd(before: string, text: string, tokens: readonly Token[], at: number): boolean {
  if (SINGULAR.has(before)) return false;
  const [first, second] = tokens.slice(at, at + 2) as [Token, Token?];
  if (second && CROWDS.has(second.word)) return true;
  const isPair = second && /^[ -]$/.test(text.slice(first.end, second.start));
  return [first, ...(isPair ? [second] : [])].some(({ start, end }) =>
    /^[a-z]+[^su]s$/.test(text.slice(start, end)),
  );
}
