import { wordsOf } from '../words/fold-text.js';
import { isWeak, SMALL_WORDS, STOP_WORDS, TELLING } from '../words/small-words.js';

/** Languages in Latin letters of which a word or two may be, where nothing tells of which. */
const LATIN = ['es', 'fr', 'de', 'pt'];

/** Languages that letters tell: Persian and Urdu have some that Arabic has not, Chinese has no kana. */
const LETTERS: readonly (readonly [tag: string, has: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/],
  ['zh', /\p{Script=Han}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['bn', /\p{Script=Bengali}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['vi', /[\u01a1\u01b0\u1ea0-\u1ef9]/i],
  ['ar', /^(?=.*[\u0621-\u064a])(?!.*[\u067e-\u06d5])/s],
];
/** Those that tell one of a few. */
const ACCENTS: typeof LETTERS = [
  ['pt', /[ãõ]/i],
  ['es', /[ñ¿¡]/i],
  ['de', /ß/],
];

/** What tells the language of a text: how many of its words are small ones, in which languages. */
function listHints(text: string, primary: string) {
  const words = wordsOf(text);
  const isOwn = (word: string): boolean =>
    primary === 'en' ? STOP_WORDS.has(word) || isWeak(word) : SMALL_WORDS[primary]?.has(word) === true;
  const foreign = words.filter((word) => !isOwn(word));
  const counts = Object.entries(SMALL_WORDS)
    .filter(([tag]) => tag !== primary)
    .map(([tag, small]) => ({
      tag,
      count: foreign.filter((word) => small.has(word) || TELLING[tag]?.has(word) === true).length,
      own: words.filter((word) => isOwn(word) && !small.has(word) && !TELLING[tag]?.has(word)).length,
    }))
    // "Fotos of my son" is English all the same.
    .filter(({ count, own }) => count > own)
    .sort((a, b) => b.count - a.count);
  const isKnown = primary === 'en' || primary in SMALL_WORDS;
  const [letters] = [...LETTERS, ...(isKnown ? ACCENTS : [])].find(([, has]) => has.test(text)) ?? [];
  return { words, isOwn, counts, letters: letters === primary ? undefined : letters };
}

/**
 * The language that most small words of a text are of, where they are not of the list's; "und" where it is some other;
 * undefined where it may be the list's.
 */
export function guessLanguage(text: string, language: string, least = 1): string | undefined {
  const primary = language.split('-')[0] as string;
  const { words, isOwn, counts, letters } = listHints(text, primary);
  if (letters !== undefined) return letters;
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

/** The languages that a text may be in, besides the list's: those that most tells of, or several where nothing does. */
export function languagesOf(text: string, language: string): readonly string[] {
  const primary = language.split('-')[0] as string;
  const guessed = guessLanguage(text, language);
  const { words, isOwn, counts, letters } = listHints(text, primary);
  if (letters !== undefined) return [letters];
  if (guessed !== undefined && guessed !== 'und')
    return counts.filter(({ count }) => count === counts[0]?.count).map(({ tag }) => tag);
  if (!/[a-z]/i.test(text)) return [];
  const isStrange = guessed !== undefined || words.filter(isOwn).length * 2 < words.length;
  const isEnglish = primary === 'en' || words.some((word) => STOP_WORDS.has(word) && !isOwn(word));
  return [...(isEnglish ? ['en'] : []), ...(isStrange ? LATIN.filter((tag) => tag !== primary) : [])];
}
