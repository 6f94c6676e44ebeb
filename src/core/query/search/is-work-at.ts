import type { Token } from './fold-text.js';
import { DOERS } from './is-verb-at.js';
import { setOf } from './set-of.js';

const ARTICLES = setOf('the your all any its');
/** What somebody does whose work something is. */
const HANDLES = /^(?:handl|manag|run|do|provid|operat|power|perform)(?:e|es|s|ing)?$/;

/** Whether words stand after a verb of somebody's work: "who handles payments", "what plays the videos". @param unknown a verb that the list does not have */
export function isWorkAt(tokens: readonly Token[], at: number, unknown: readonly Token[]): boolean {
  let verb = at - 1;
  while (ARTICLES.has(tokens[verb]?.word ?? '')) verb -= 1;
  const token = tokens[verb];
  if (!token || !(HANDLES.test(token.word) || (unknown.includes(token) && token.word.endsWith('s'))))
    return false;
  const doer = tokens[verb - 1]?.word ?? '';
  return doer === 'what' || DOERS.has(doer);
}
