import type { Token } from '../words/fold-text.js';
import type { Meant } from './meant.js';
import { isOfPeople } from './pick-meant.js';
import { wordsIn } from '../languages/turns.js';

/** What begins another question, about what the first one is about. */
const NEXT = /^(?:and|or|but|also) (?:do|does|did|is|are|can|could|will|how|where|when|why) /;
/** What begins a question of its own, in languages with Latin letters. */
const OTHER =
  /^(?:and|or|but|und|oder|y|o|et|ou|e) (?:who|which|wer|quien|qui|quem) (?!else |are |is |of |ist |sind |es |son |est |sont )/;
/** Between something and what it is about: "a ticket for a refund". */
const TOPIC = /^(?:for|about|regarding|concerning) (?:(?:an?|the|my|our|his|her) )?$/;

/** Where a second question begins that is one of its own; behind the last token where there is none. */
export function otherFrom(tokens: readonly Token[]): number {
  const from = tokens.findIndex((_, at) => at > 0 && OTHER.test(wordsIn(tokens.slice(at, at + 3))));
  return from < 0 ? tokens.length : from;
}

/**
 * What is asked, with what stands in a second question marked as such: "who gets my email and do they sell it", "who gets my name
 * and who sends texts". What the list has no word for and only tells what something is about is no more than such a question.
 */
export function markNext(asked: readonly Meant[], tokens: readonly Token[]): readonly Meant[] {
  const isAfter = (at: number, begin: RegExp): boolean =>
    tokens.some((_, place) => place > 0 && place < at && begin.test(wordsIn(tokens.slice(place, at + 1))));
  const isTopic = ({ at = 0, isAbsent }: Meant): boolean =>
    isAbsent &&
    asked.some(
      (one) =>
        one.end !== undefined &&
        !one.isAbsent &&
        !isOfPeople(one) &&
        TOPIC.test(wordsIn(tokens.slice(one.end, Math.max(one.end, at)))),
    );
  const from = otherFrom(tokens);
  return asked.map((one) => {
    const { at = 0 } = one;
    return { ...one, isNext: isAfter(at, NEXT) || isTopic(one), isOther: at > from };
  });
}
