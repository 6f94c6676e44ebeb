import type { Token } from '../words/fold-text.js';
import { DOERS } from '../words/is-verb-at.js';
import { setOf } from '../words/set-of.js';
import { wordsIn } from '../languages/turns.js';

const ARTICLES = setOf('the your all any its');
/** Whether nothing but articles stands somewhere. */
export const isArticles = (tokens: readonly Token[]): boolean =>
  tokens.every(({ word }) => ARTICLES.has(word));

/** What somebody does whose work something is. */
const HANDLES = /^(?:handl|manag|run|do|provid|operat|power|perform|deliver|send)(?:e|es|s|ing)?$/;

/** Whether words stand after a verb of somebody's work: "who handles payments", "what plays the videos". @param unknown a verb that the list does not have */
export function isWorkAt(tokens: readonly Token[], at: number, unknown: readonly Token[]): boolean {
  let verb = at - 1;
  const isBetween = (word: string): boolean => ARTICLES.has(word) || /[^p]ly$/.test(word);
  while (isBetween(tokens[verb]?.word ?? '')) verb -= 1;
  const token = tokens[verb];
  if (!token || !(HANDLES.test(token.word) || (unknown.includes(token) && token.word.endsWith('s'))))
    return false;
  const doer = tokens[verb - 1]?.word ?? '';
  return doer === 'what' || DOERS.has(doer);
}

const USED_FOR = /\bus(?:e|es|ed|ing) (?:\w+ )?(?:for|to) (?:(?:the|your|our|my|any) )?$/;

/** Whether words stand where what somebody does stands: "what do you use for …". */
export const isUseAt = (tokens: readonly Token[], at: number): boolean =>
  USED_FOR.test(wordsIn(tokens.slice(0, at)));

const GETS =
  '(?:i|we|(?:my|our) \\w+|parents|families|teachers|students|children|kids) (?:\\w+ )?(?:get|got|receiv)\\w*';
const GOT = new RegExp(`\\b${GETS} (?:\\w+ ){0,2}@|@ (?:that )?${GETS} `);

/** Whether words name what is sent to who is speaking, or to readers, and not what is known: "the emails I get". */
export const isGotAt = (tokens: readonly Token[], at: number): boolean =>
  /s$/.test((tokens[at] as Token).word) &&
  GOT.test(`${wordsIn(tokens.slice(0, at))}@ ${wordsIn(tokens.slice(at + 1))}`);
