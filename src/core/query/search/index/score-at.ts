import { BEGUN, OTHER_FORM, WRITTEN_AS_ONE } from './meet-word.js';
import { FIRST, JOINED, NAME, PROSE, WHOLE } from './word-places.js';

export const TERM_WEIGHT = 0.6;
const PROSE_WEIGHT = 0.3;
export const EXCLUDED_WEIGHT = 0.1;

export const BOTH_WAYS_BONUS = 0.15;
/** The first word of a name. */
const FIRST_BONUS = 0.06;
/** A word that is all of a name. */
const WHOLE_BONUS = 0.5;
/** A word begun or missed that is all of a name: still less than a word that is there. */
const NEARLY_WHOLE_BONUS = 0.08;

/** What a meeting of a word is worth at its places. */
export function scoreAt(places: number, closeness: number, isExact: boolean): number {
  if (!(places & NAME)) return (places & PROSE ? PROSE_WEIGHT : EXCLUDED_WEIGHT) * closeness;
  // A name has no plural: "datas" is rather the beginning of one.
  const inName = closeness === OTHER_FORM ? BEGUN : closeness;
  const limited =
    (places & JOINED ? Math.min(inName, WRITTEN_AS_ONE) : inName) + (places & FIRST ? FIRST_BONUS : 0);
  if (!(places & WHOLE)) return limited;
  return limited + (isExact ? WHOLE_BONUS : NEARLY_WHOLE_BONUS);
}
