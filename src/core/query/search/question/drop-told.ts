import { KEEPING } from './find-span.js';
import type { Token } from '../words/fold-text.js';
import type { Meant } from './meant.js';
import { isOfPeople } from './pick-meant.js';
import { isPurpose } from './is-told-by.js';
import { wordsIn } from '../languages/turns.js';

/** Before a verb of what a reader has done: "I emailed …". */
const HAVE_DONE =
  /(?<!\b(?:what|which|that|how|where|if|whether|when) )\b(?:i|we)(?: (?:have|had|just|already|once|ve))* $/;
/** Before what a reader gets, not the company: "the emails I get from you". */
const I_DO = /\b(?:i|we|my \w+|our \w+)(?: (?:do|always|still|often|can|will))* $/;
/** "They mailed me", and not "who mailed me". */
const ME = /^(?:me|us) /;
const WHO = /\b(?:who|whom|which|what) /;
/** Before what a reader has dealt with: "I never gave permission", "I clicked unsubscribe". */
const HAVE_GIVEN =
  /\b(?:i|we)(?: (?:have|had|just|already|once|ve|never|not|did|didn t|haven t))* (?:\w+ed|g[ai]ven?|said|sent|wrote|took|signed)(?: (?:you|my|our|any|an?|the|no|on|for|your))* $/;
/** "My mom says …", "points my teacher gives me", "our school district needs the list" */
const SAYING =
  /^(?:sa(?:ys?|id)|thinks?|(?:want|need)s? (?:to|the)|told|asks|wonders|(?:gives|gave|sends|sent|awards) (?:me|us|him|her|them)) /;
/** Before who says what is asked for: "what my daughter says". */
const WHAT = /\bwhat (?:\w+ ){0,3}$/;
/** Before a verb of a time: "before I log in". */
const WHILE =
  /\b(?:before|after|once|until) (?:i|we|you|they|he|she|people|someone)?(?: (?:am|are|is|have|has))? ?$/;
/** "Who emails me when I sign up", "the address I signed up with" */
const SIGN = /^(?:log|sign)\w*\W?(?:in|on|up)$/i;
const WHEN = /\b(?:after|once|whenever|when|while|if) (?:i|we|you|they|he|she|people|someone) $/;
const WITH = /^up (?:with|using|under) /;
/** A state that tells of whom: "logged-in users". */
const STATE = /^(?:logged|signed)\W(?:in|on|out)$/i;

/** Before what holds something: "cookies in my browser". */
const IN_DEVICE = /\b(?:in|on) (?:my|y?our|his|her|their|the|an?) $/;
const DEVICE = /^(?:browser|device|phone|tablet|computer)/i;
/** Between something and what is done to it: "photos we post", "is my IP logged". */
const WE = /^(?:i|we|they|you|he|she) $/;
const AFTER_THING = /^(?:(?:i|we|they|you|he|she|being|get|gets|not) )?$/;
/** What is watched: "which clips my son watches". */
const FILM = /^(?:video|clip|film|movie)s?$/i;

/** Without what a reader only tells of: what was done, or when, beside what is asked: "I emailed support, who …", "who tracks me before I log in". */
export function dropTold(asked: readonly Meant[], tokens: readonly Token[]): readonly Meant[] {
  const isTold = (one: Meant): boolean => {
    const { at = 0, end = 0, words } = one;
    const before = wordsIn(tokens.slice(0, at));
    const isAfter = (gap: RegExp): boolean =>
      asked.some((other) => other.end && other.end <= at && gap.test(wordsIn(tokens.slice(other.end, at))));
    const isSaying = SAYING.test(wordsIn(tokens.slice(end)));
    if (isOfPeople(one) || isSaying) return isSaying && !WHAT.test(before);
    const isDone = isOfData(one) && /ed$/i.test(words);
    return (
      (IN_DEVICE.test(before) && DEVICE.test(words) && asked.some((other) => (other.at ?? at) < at)) ||
      (end === at + 1 && isAfter(isDone ? AFTER_THING : WE)) ||
      (!one.fact && KEEPING.test(words) && asked.some(({ fact }) => fact === 'retention')) ||
      (FILM.test(words) && asked.some((other) => (other.at ?? 0) > at && /^watch/i.test(other.words))) ||
      // "Who measures open rates": who does what is measured.
      (one.isVerb === true &&
        /^measur/i.test(words) &&
        asked.some((other) => isPurpose(other) && (other.at ?? 0) > at)) ||
      // "It crashed, who gets a report"
      (isOfData(one) &&
        /^reports?$/i.test(words) &&
        asked.some(({ values }) => values.some(({ id }) => id === 'errors'))) ||
      // "A camera watching"
      (isOfData(one) && /ing$/i.test(words) && asked.some((other) => other.isAbsent && other.end === at)) ||
      (isOfSafeguards(one) && HAVE_GIVEN.test(before)) ||
      (/ed$/i.test(words) &&
        (HAVE_DONE.test(before) || (ME.test(wordsIn(tokens.slice(end))) && !WHO.test(before)))) ||
      (isPurpose(one) && WHILE.test(before)) ||
      (/^get/i.test(words) &&
        (I_DO.test(before) || asked.some((other) => isOfPeople(other) && other.end === at))) ||
      STATE.test(words) ||
      (SIGN.test(words) && (WHEN.test(before) || WITH.test(wordsIn(tokens.slice(end - 1)))))
    );
  };
  const kept = asked.filter((one) => !isTold(one));
  return kept.every(isOfPeople) ? asked : kept;
}

const isOfSafeguards = ({ values }: Meant): boolean => values.every(({ facet }) => facet === 'safeguards');

const isOfData = ({ values }: Meant): boolean => values.every(({ facet }) => facet === 'data');
