import type { Token } from '../words/fold-text.js';
import type { Meant } from './meant.js';
import { isOfPeople } from './pick-meant.js';
import { isProvider } from '../words/is-provider.js';
import { DOERS } from '../words/is-verb-at.js';
import { isWeak, SMALL_WORDS } from '../words/small-words.js';
import { setOf } from '../words/set-of.js';
import { singularOf } from '../words/stem-word.js';
import { wordsIn } from '../languages/turns.js';

/** Words before a name. */
const ASKED_OF = 'does do did is are was can will has with via using use uses by through';
const BEFORE_NAME = setOf(ASKED_OF);
const BEFORE_NAMED = setOf(`${ASKED_OF} to from about`);
/** Of these before a name, those that no question turns to who does something. */
const WITH = setOf('with via using use uses');
/** What companies make that are called so. */
const PRODUCTS = setOf('chat analytic ad pixel video call meeting login payment survey form crm lms sdk api');
/** Verbs of one: "does canvas see …". */
const SINGULAR = setOf('does is was has uses');
/** Before a name with a capital. */
const ON = setOf('on to into');
/** What a company does. Spanish, French and Portuguese; English asks by "does". */
const DOES = setOf(
  'recibe tiene ve sabe usa conoce recoge usan usam utilisez verwendet recoit voit connait sait utilise collecte recebe tem bekommt erhalt kriegt nutzt kennt',
);
/** Beside what they do: "nutzt ihr tiktok". */
const THEY = /\b(?:ihr|sie|vous|voces) /;
/** "X a-t-il accès …". */
const HAS = /^a (?:t (?:il|elle)|acces) /;
const CROWDS = setOf('people folks persons men women');

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
  // How many, how old, when.
  const first = unknown.find(({ word }) => !/^\d+$/.test(word));
  const at = first ? tokens.indexOf(first) : 0;
  const before = tokens[at - 1]?.word ?? '';
  if (isProductOf(text, tokens, unknown)) return true;
  const after = wordsIn(tokens.slice(at + 1, at + 4));
  if (first && isWrittenAsName(text, tokens, at, after)) return true;
  // "My son has asthma" tells of the son.
  const isOfSome = asked.some((one) => one.end === at - 1 && isOfPeople(one));
  // "The app is broken"
  const isState = /^\p{Ll}{3,}(?:ed|en)$/u.test(text.slice(first?.start, first?.end));
  return (
    BEFORE_NAME.has(before) &&
    !isOfSome &&
    !isState &&
    // "Do you use machine translation": it tells more of what is asked.
    (WITH.has(before) ? !asked.some((one) => one.at === at + 1) : !isOfWho(tokens, at - 1)) &&
    !isCrowd(before, text, tokens, at)
  );
}

/** "Intercom chat": what somebody makes, after a name, and no sentence. */
function isProductOf(text: string, tokens: readonly Token[], [first]: readonly Token[]): boolean {
  return (
    first !== undefined &&
    first === tokens[0] &&
    tokens.length > 1 &&
    /^\p{Lu}/u.test(text) &&
    tokens.every((token, at) => at === 0 || PRODUCTS.has(singularOf(token.word)))
  );
}

/** "WhatsApp"; in Arabic and Chinese whatever has Latin letters; in other languages what somebody called so does. */
function isWrittenAsName(text: string, tokens: readonly Token[], at: number, after: string): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1]?.word ?? '';
  const written = text.slice(token.start, token.end);
  return (
    /^\p{Lu}\S*\p{Ll}\p{Lu}/u.test(written) ||
    (/^[a-z]{3}/i.test(written) && /[\u0621-\u064a\u0900-\u097f]|\p{Script=Han}/u.test(text)) ||
    (/^\p{Lu}/u.test(written) && ON.has(before)) ||
    // "Qui voit …" on a list in English; "est-ce que tiktok reçoit …", "bekommt tiktok …".
    ((tokens.slice(0, at).every(isSmallSomewhere) || /^\p{Lu}/u.test(written)) &&
      (DOES.has(after.replace(/ .*/, '')) || HAS.test(after)) &&
      !isSmallSomewhere(token)) ||
    DOES.has(wordsIn(tokens.slice(0, at)).replace(THEY, '').trim())
  );
}

const isSmallSomewhere = ({ word }: Token): boolean =>
  Object.values(SMALL_WORDS).some((small) => small.has(word));

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
  if (second && (CROWDS.has(second.word) || isProvider(second.word))) return true;
  // "Bing maps" are of Bing.
  if (/^\p{Lu}/u.test(text.slice(first.start, first.end))) return false;
  const isPair = second && /^[ -]$/.test(text.slice(first.end, second.start));
  return [first, ...(isPair ? [second] : [])].some(({ start, end }) =>
    /^[a-z]+[^su]s$/.test(text.slice(start, end)),
  );
}
