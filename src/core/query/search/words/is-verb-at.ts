import type { Token } from './fold-text.js';
import { setOf } from './set-of.js';

/** Who does something, before the verb. */
export const DOERS = setOf(
  'i we who which anyone anybody someone somebody they you it that company companies vendor vendors provider providers service services firm firms partners ones',
);
/** Whatever follows these is what they do. */
const PRONOUNS = setOf(
  'who anyone anybody someone somebody they you it company companies vendor vendors provider providers service services firm firms partners ones',
);
/** Before what somebody does something to. */
export const AFTER_VERB = setOf('my our the his her their your its a an any all');
/** Between who does something and the verb. */
const MODALS = setOf('will would');
const BY = setOf('by whom');

/** Whether a word stands where a verb does: "who logs my …", "… logged by whom". */
export function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const [before, word, after] = [-1, 0, 1].map((step) => tokens[at + step]?.word ?? '') as [
    string,
    string,
    string,
  ];
  const doer = MODALS.has(before) ? (tokens[at - 2]?.word ?? '') : before;
  const isObject = AFTER_VERB.has(after) || (PRONOUNS.has(doer) && after !== '');
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
