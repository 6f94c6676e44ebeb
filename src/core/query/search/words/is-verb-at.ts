import type { Token } from './fold-text.js';
import { isProvider } from './is-provider.js';
import { setOf, type WordSet } from './set-of.js';

const PRONOUNS = setOf('who anyone anybody someone somebody they you it ones');
const SPEAKERS = setOf('i we which that');
/** Whatever follows these is what they do. */
const isOther = (word: string): boolean => PRONOUNS.has(word) || isProvider(word);
/** Who does something, before the verb. */
export const DOERS: WordSet = { has: (word) => SPEAKERS.has(word) || isOther(word) };
/** Before what somebody does something to. */
export const AFTER_VERB = setOf('my our the his her their your its a an any all');
/** Between who does something and the verb. */
const MODALS = setOf('will would may can could');
/** "Who is allowed to email my …": who does it stands so many words before. */
const ALLOWED = setOf('allowed able permitted');
const BY = setOf('by whom');

/** Whether a word stands where a verb does: "who logs my …", "… logged by whom". */
export function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const [before, word, after] = [-1, 0, 1].map((step) => tokens[at + step]?.word ?? '') as [
    string,
    string,
    string,
  ];
  const isAllowed = before === 'to' && ALLOWED.has(tokens[at - 2]?.word ?? '');
  const doer = isAllowed || MODALS.has(before) ? (tokens[at - (isAllowed ? 4 : 2)]?.word ?? '') : before;
  const isObject = AFTER_VERB.has(after) || (isOther(doer) && after !== '');
  return (DOERS.has(doer) && isObject) || (word.endsWith('ed') && BY.has(after));
}

const NAMING = /^name (?:all|the|every|each|any|your) /;
const NAMES =
  /^names? of (?:(?:all|the|every|any|your|th[eo]se|other|third) )*(?:compan|vendor|provider|part(?:y|ies|ner)|(?:sub)?processor|supplier|service)/;

/** Whether a word asks for names of vendors, not of people: "name all companies …", "… the names of the vendors". */
export function isNamingAt(tokens: readonly Token[], at: number): boolean {
  const words = tokens
    .slice(at, at + 7)
    .map(({ word }) => `${word} `)
    .join('');
  return (at === 0 && NAMING.test(words)) || NAMES.test(words);
}
