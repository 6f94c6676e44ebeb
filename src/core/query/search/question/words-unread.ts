import { STOP_WORDS } from '../words/small-words.js';
import type { Reading } from './reading.js';

/**
 * Of a text that asks for nothing in particular the words for which not everything answers it: "who holds PII merely
 * incidentally"; undefined where everything does.
 */
export function wordsUnread(
  text: string,
  { asked, mentions, unknown, tokens, isSentence, isNegated, isOfList, telling }: Reading,
): readonly string[] | undefined {
  if (!isSentence || asked.length + mentions.length + unknown.length > 0 || isOfList) return undefined;
  // Who asks for those that do not has to be told what was not understood.
  const words = tokens.filter(({ word }) => telling?.test(word) || (isNegated && !STOP_WORDS.has(word)));
  return isNegated || words.length > 0 ? words.map(({ start, end }) => text.slice(start, end)) : undefined;
}
