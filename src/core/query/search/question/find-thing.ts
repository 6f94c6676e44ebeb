import type { Token } from '../words/fold-text.js';
import { AFTER_VERB } from '../words/is-verb-at.js';
import { isWeak } from '../words/small-words.js';
import { setOf } from '../words/set-of.js';
import { singularOf } from '../words/stem-word.js';

/** Words before something that may be known of a person, and before something that is used. */
const BEFORE_THING = setOf(
  'my our his her their your child kid children son daughter know known have has had see collect store keep share sell about of get any gather hold',
);

const NEVER = (): boolean => false;

/** What is unknown and asked for as something that is known of people: "diary" in "can grown-ups read my diary". @param isOwned whether words of another language before it tell that */
export function findThing(
  tokens: readonly Token[],
  unknown: readonly Token[],
  isOwned: (at: number) => boolean = NEVER,
): readonly Token[] {
  const at = unknown.findIndex((token) => isThingAt(tokens, tokens.indexOf(token), isOwned));
  if (at < 0) return [];
  const first = tokens.indexOf(unknown[at] as Token);
  return unknown.slice(at).filter((token, step) => tokens[first + step] === token);
}

/** "My kid's toys" as well as "my toys", and whatever word describes it: "my son's learning difficulties". */
function isThingAt(tokens: readonly Token[], at: number, isOwned: (at: number) => boolean): boolean {
  const word = (place: number): string => tokens[place]?.word ?? '';
  // A number is how many, how old or when.
  if (/^\d+$/.test(word(at))) return false;
  if (isOwned(at)) return true;
  const isBefore = (place: number): boolean =>
    [word(place), singularOf(word(place))].some((one) =>
      BEFORE_THING.has(one === 's' ? word(place - 1) : one),
    );
  const isDescribed = isWeak(word(at - 1)) && (word(at - 2) === 's' || AFTER_VERB.has(word(at - 2)));
  return isBefore(at - 1) || ((isDescribed || AFTER_VERB.has(word(at - 1))) && isBefore(at - 2));
}
