import { STOP_WORDS } from './small-words.js';
import { setOf, type WordSet } from './set-of.js';

/** Small in questions, but not in names: "Apple vendor ID" is no "Apple ID", "Messages and content" no "message content". */
export const NOUNS = setOf('vendor vendors provider providers company companies list and or y et und');

/** Words without the small ones among them; all where it begins with one but "all" or ends with one. @param own those of a language @param kept which are not small here */
export function withoutSmall(words: readonly string[], own: WordSet, kept?: WordSet): readonly string[] {
  const isSmall = (word: string | undefined): boolean =>
    word !== undefined && (STOP_WORDS.has(word) || own.has(word)) && !kept?.has(word);
  const isOfAll = words[0] === 'all';
  // "Envía los correos": a verb of questions begins it.
  const isVerb = words.length > 2 && own.has(words[0] ?? '') && !STOP_WORDS.has(words[0] ?? '');
  return (!isOfAll && !isVerb && isSmall(words[0])) || isSmall(words.at(-1))
    ? words
    : words.filter((word, at) => ((isOfAll || isVerb) && at === 0) || !isSmall(word));
}

/** Between who gets something and what: "the classroom gets names" is no "classroom name". */
const GETS = /^\S+ (?:gets?|got|has|have|had|sees?) /;

/** Whether words tell of somebody who gets something. */
export const isGetting = (words: readonly string[]): boolean => GETS.test(words.join(' '));
