import { ANYTHING } from '../../../model/registry.js';
import type { Lexicon } from '../languages/lexicon.js';
import type { Meant } from './meant.js';
import { isOfPeople } from './pick-meant.js';
import type { Reading } from './reading.js';
import { STOP_WORDS } from '../words/small-words.js';
import { setOf } from '../words/set-of.js';
import { singularOf } from '../words/stem-word.js';
import { AFTER_VERB, isVerbAt } from '../words/is-verb-at.js';
import { wordForms } from '../words/word-forms.js';
import type { SearchIndex } from '../index/search-index.js';
import { tellsNothing } from './tells-nothing.js';

/** What is done to something, or how, and no thing. English. */
const NO_NOUN = /(?:ed|ing|ly|ous|ful|[ai]ble|istent)$/;

/** What names a thing again, or is its form: who has "card numbers" has cards. English. */
const SHELL = setOf(
  'number address account model file habit history code button software part piece record type kind name id identifier copy content text entry field value detail transmission',
);

/** Whether a word names again what stands beside it. */
export const isShell = (word: string): boolean => SHELL.has(singularOf(word));

/** Whether a word that is not known tells of something else than the one before it. */
export const isNoun = (word: string): boolean => !NO_NOUN.test(word) && !isShell(word);

/** Words before a thing that make no other of it. English. */
export const ADJECTIVE = /(?:ive|al|ic|ate)$|^(?:bad|minus|cute|funny|silly|bulk|mass|machine|daily)$/;

/** Behind a verb: "stories leave the app", "names fall into". */
const AFTER = setOf('into onto through from');

/**
 * With what the list has no word for behind what it has one for: a "battery level" is no battery, and who has the one may have the
 * other or not. English, where what a compound is about stands last.
 * @param isCalled whether words are near to what a vendor is called: "threat stakc" is one
 */
export function withHead(
  text: string,
  reading: Reading,
  { language }: Lexicon,
  index: SearchIndex,
  isCalled: (words: string) => boolean,
): Reading {
  const { tokens, unknown } = reading;
  const isPart = (at: number): boolean => {
    const { start = 0, word = '' } = tokens[at] ?? {};
    return (
      unknown.some((token) => token.start === start) &&
      /^\p{Ll}{3}/u.test(text.slice(start)) &&
      isNoun(word) &&
      !tellsNothing(text, tokens, at)
    );
  };
  const isBeside = (at: number): boolean => text.slice(tokens[at - 1]?.end, tokens[at]?.start) === ' ';
  const isHead = (at: number): boolean => {
    const after = tokens[at + 1]?.word ?? '';
    return isBeside(at) && isPart(at) && !(AFTER_VERB.has(after) || AFTER.has(after));
  };
  // "Accident report", not "real name", and not "class photo" where the list speaks of classes.
  const isBefore = (at: number): boolean => {
    const { word = '' } = tokens[at - 1] ?? {};
    const isListed = [word, ...wordForms(word)].some((form) => index.idOf(form) !== undefined);
    const isOne = text[(tokens[at - 1]?.start ?? 0) - 1] !== '-' && !STOP_WORDS.has(tokens[at]?.word ?? '');
    return (
      isOne &&
      !isListed &&
      isBeside(at) &&
      isPart(at - 1) &&
      !isVerbAt(tokens, at - 1) &&
      !ADJECTIVE.test(word)
    );
  };
  const isTold = (one: Meant): boolean =>
    one.at !== undefined && !(one.fact ?? one.turn) && !one.isAbsent && !isOfPeople(one);
  const isOfHead = (one: Meant): boolean =>
    isTold(one) &&
    !one.isVerb &&
    !one.isIdea &&
    (isHead(one.end as number) || isBefore(one.at as number)) &&
    !isCalled(wordsOf(...withBeside(one)));
  /** From which word to before which one a thing goes with what stands beside it. */
  const withBeside = ({ at = 0, end = 0 }: Meant): [at: number, end: number] => [
    at - (isBefore(at) ? 1 : 0),
    end + (isHead(end) ? 1 : 0),
  ];
  const wordsOf = (at: number, end: number): string => text.slice(tokens[at]?.start, tokens[end - 1]?.end);
  if (!language.startsWith('en') || !reading.asked.some(isOfHead)) return reading;
  const heads = new Set<number | undefined>();
  const asked = reading.asked.map((one) => {
    if (!isOfHead(one)) return one;
    const [at, end] = withBeside(one);
    const { values } = one;
    heads.add(tokens[at]?.start).add(tokens[end - 1]?.start);
    const words = wordsOf(at, end);
    const none = values.map(({ facet }) => ({ facet, id: ANYTHING }));
    return { ...one, words, values: [...values, ...none], isAbsent: true, others: [words], at, end };
  });
  return { ...reading, asked, unknown: unknown.filter(({ start }) => !heads.has(start)) };
}
