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
  const words = tokens.filter(({ word }) => telling?.test(word));
  return isNegated || words.length > 0 ? words.map(({ start, end }) => text.slice(start, end)) : undefined;
}
