import { wordsOf } from './fold-text.js';
import { isWeak, SMALL_WORDS, STOP_WORDS, TELLING } from './small-words.js';

/**
 * The language that most small words of a text are of, where they are not of the list's; "und" where it is some other;
 * undefined where it may be the list's.
 */
export function guessLanguage(text: string, language: string, least = 1): string | undefined {
  const words = wordsOf(text);
  const primary = language.split('-')[0] as string;
  const isOwn = (word: string): boolean =>
    primary === 'en' ? STOP_WORDS.has(word) || isWeak(word) : SMALL_WORDS[primary]?.has(word) === true;
  const foreign = words.filter((word) => !isOwn(word));
  const counts = Object.entries(SMALL_WORDS)
    .filter(([tag]) => tag !== primary)
    .map(([tag, small]) => ({
      tag,
      count: foreign.filter((word) => small.has(word) || TELLING[tag]?.has(word) === true).length,
      own: words.filter((word) => isOwn(word) && !small.has(word)).length,
    }))
    // "Fotos of my son" is English all the same.
    .filter(({ count, own }) => count > own)
    .sort((a, b) => b.count - a.count);
  if (/[\u3040-\u30ff]/.test(text) && primary !== 'ja') return 'ja';
  if (counts[0] && counts[0].count >= least) return counts[0].tag;
  return primary === 'en' && /[^\0-\x7f]/.test(text) && /\p{L}/u.test(text.replace(/[\0-\x7f]/g, ''))
    ? 'und'
    : undefined;
}
