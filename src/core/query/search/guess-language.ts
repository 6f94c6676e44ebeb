import { wordsOf } from './fold-text.js';
import { SMALL_WORDS, STOP_WORDS, TELLING, WEAK_WORDS } from './small-words.js';

/**
 * The language that most small words of a text are of, where they are not of the list's; "und" where it is some other;
 * undefined where it may be the list's.
 */
export function guessLanguage(text: string, language: string, least = 1): string | undefined {
  const words = wordsOf(text);
  const own = language.split('-')[0] as string;
  const isOwn = (word: string): boolean =>
    own === 'en' ? STOP_WORDS.has(word) || WEAK_WORDS.has(word) : SMALL_WORDS[own]?.has(word) === true;
  const foreign = words.filter((word) => !isOwn(word));
  const counts = Object.entries(SMALL_WORDS)
    .filter(([tag]) => tag !== own)
    .map(([tag, small]) => ({
      tag,
      count: foreign.filter((word) => small.has(word) || TELLING[tag]?.has(word) === true).length,
    }))
    .sort((a, b) => b.count - a.count);
  if (counts[0] && counts[0].count >= least) return counts[0].tag;
  return own === 'en' && /[^\0-\x7f]/.test(text) && /\p{L}/u.test(text.replace(/[\0-\x7f]/g, ''))
    ? 'und'
    : undefined;
}
