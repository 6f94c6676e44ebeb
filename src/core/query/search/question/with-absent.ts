import { ANYTHING } from '../../../model/registry.js';
import { isOfPeople } from './pick-meant.js';
import { singularOf } from '../words/stem-word.js';
import type { Reading } from './reading.js';
import { setOf } from '../words/set-of.js';

/** Words for something that is known of people, after what it is: "heart rate". */
const HEADS = setOf(
  'rate number code scan print record history status level pattern score result measurement detail information info data image recording habit preference',
);

/** Whether what is unknown is asked for, or called, as something that is known of people, and not as a name. */
export const isThing = ({ unknown, isSentence, thing }: Reading): boolean =>
  (isSentence && thing.length > 0) ||
  (unknown.length > 1 && HEADS.has(singularOf(unknown.at(-1)?.word ?? '')));

/** "Who is oracle" asks for a name, "who is snooping" does not. */
const WHO_IS = /^\s*(?:who|what)(?:['’]?s| is| are) \S*(?<!ing)\s*\??$/i;

/** Whether a question has words in it that the list does not, beside those that ask, and none is a name: "who calls me", "who does the bloodwork". */
export const asksInWords = (text: string, { unknown, isSentence, isOfName }: Reading): boolean =>
  isSentence &&
  !isOfName &&
  /\w/.test(unknown.reduce((rest, { start, end }) => rest.replace(text.slice(start, end), ''), text)) &&
  !WHO_IS.test(text) &&
  unknown.every(({ start }) => /^\p{Ll}{3}/u.test(text.slice(start)));

/** What is unknown taken for data that the list has no word for. */
export function withAbsent(text: string, reading: Reading): Reading {
  const { thing, unknown } = reading;
  const taken = thing.length > 0 ? thing : unknown;
  const words = taken.map(({ start, end }) => text.slice(start, end)).join(' ');
  const absent = { words, values: [{ facet: 'data' as const, id: ANYTHING }], isAbsent: true };
  return {
    ...reading,
    asked: [...reading.asked, absent],
    unknown: unknown.filter((token) => !taken.includes(token)),
  };
}

/** Whether only people are asked for, and something unknown of theirs: "my kid's toys", "toys of my kid", not "my two boys". */
export function asksOfPeople(
  text: string,
  { asked, mentions, unknown: [first], thing: [thing], isSentence, isOfName }: Reading,
  isSpoken: boolean,
): boolean {
  const [people] = asked;
  if (!people || !first || !asked.every(isOfPeople) || mentions.length > 0) return false;
  const isTheirs = thing && isSentence && (isSpoken || thing.start >= text.indexOf(people.words));
  // Where small words are known well, what is left beside people is no verb, and no name unless it is written as one.
  const isLeft = isSpoken && !isOfName && !/^\p{Lu}/u.test(text.slice(first.start));
  return isTheirs || isLeft || /^ (?:of|about|on) /.test(text.slice(first.end));
}
