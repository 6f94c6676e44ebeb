import { wordsOf } from './fold-text.js';
import { isWeak, SMALL_WORDS, STOP_WORDS, TELLING } from './small-words.js';

/** Languages that letters tell: Persian and Urdu have some that Arabic has not, Chinese has no kana. */
const LETTERS: readonly (readonly [tag: string, has: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/],
  ['zh', /\p{Script=Han}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['vi', /[\u01a1\u01b0\u1ea0-\u1ef9]/i],
  ['ar', /^(?=.*[\u0621-\u064a])(?!.*[\u067e-\u06d5])/s],
];

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
  const [letters] = LETTERS.find(([, has]) => has.test(text)) ?? [];
  if (letters !== undefined && letters !== primary) return letters;
  // A word or two of many are in several languages.
  if (counts[0] && counts[0].count >= least)
    return counts[0].count * 3 > words.length ? counts[0].tag : 'und';
  // Nobody asks in four words without one that is small, nor in Latin letters in Arabic.
  const isStrange = words.length > 3 && /\s\p{Ll}/u.test(text) && !words.some(isOwn);
  if (isStrange && (primary === 'en' || (!(primary in SMALL_WORDS) && /^[\0-\x7f]*$/.test(text))))
    return 'und';
  return primary === 'en' && /[^\0-\x7f]/.test(text) && /\p{L}/u.test(text.replace(/[\0-\x7f]/g, ''))
    ? 'und'
    : undefined;
}
