import type { Token } from './fold-text.js';
import type { Meant } from './meant.js';
import { isOfPeople } from './pick-meant.js';
import { isPurpose } from './is-told-by.js';
import { wordsIn } from './turns.js';

/** Before a verb of what a reader has done: "I emailed …". */
const HAVE_DONE =
  /(?<!\b(?:what|which|that|how|where|if|whether|when) )\b(?:i|we)(?: (?:have|had|just|already|once|ve))* $/;
/** Before what a reader has dealt with: "I never gave permission", "I clicked unsubscribe". */
const HAVE_GIVEN =
  /\b(?:i|we)(?: (?:have|had|just|already|once|ve|never|not|did|didn t|haven t))* (?:\w+ed|g[ai]ven?|said|sent|wrote|took|signed)(?: (?:you|my|our|any|an?|the|no|on|for|your))* $/;
/** "My mom says …", "points my teacher gives me" */
const SAYING =
  /^(?:sa(?:ys?|id)|thinks?|told|asks|wonders|(?:gives|gave|sends|sent|awards) (?:me|us|him|her|them)) /;
/** Before a verb of a time: "before I log in". */
const WHILE =
  /\b(?:before|after|once|until) (?:i|we|you|they|he|she|people|someone)?(?: (?:am|are|is|have|has))? ?$/;

/** Without what a reader only tells of: what was done, or when, beside what is asked: "I emailed support, who …", "who tracks me before I log in". */
export function dropTold(asked: readonly Meant[], tokens: readonly Token[]): readonly Meant[] {
  const isTold = (one: Meant): boolean => {
    const before = wordsIn(tokens.slice(0, one.at ?? 0));
    if (isOfPeople(one)) return SAYING.test(wordsIn(tokens.slice(one.end ?? 0)));
    if (isOfSafeguards(one) && HAVE_GIVEN.test(before)) return true;
    return (/ed$/i.test(one.words) && HAVE_DONE.test(before)) || (isPurpose(one) && WHILE.test(before));
  };
  const kept = asked.filter((one) => !isTold(one));
  return kept.every(isOfPeople) ? asked : kept;
}

const isOfSafeguards = ({ values }: Meant): boolean => values.every(({ facet }) => facet === 'safeguards');
