import unhomoglyph from 'unhomoglyph';
import { foldText } from '../../core/query/search/words/fold-text.js';

/**
 * What a name looks like, in small and in capital letters: two names of which either is the same are hard to tell apart. Letters
 * that pass for others are those of Unicode's list (https://www.unicode.org/reports/tr39/#Confusable_Detection).
 */
export function skeletonsOf(name: string): readonly string[] {
  if (isAscii(name)) return [asciiLooks(name), asciiLooks(name.toUpperCase())];
  const plain = name.normalize('NFD').replace(/[\p{DI}\u2800]+/gu, '');
  return [plain, plain.toUpperCase()].map((letters) =>
    foldText(unhomoglyph(letters)).replaceAll('vv', 'w').replace(/\s+/g, ' ').trim(),
  );
}

/** Made when first needed: what each plain letter looks like. Most names are of these alone, and Unicode's list is long. */
let looks: readonly string[] | undefined;

function asciiLooks(name: string): string {
  looks ??= Array.from({ length: 128 }, (_, code) => foldText(unhomoglyph(String.fromCharCode(code))));
  let look = '';
  for (let at = 0; at < name.length; at += 1) look += looks[name.charCodeAt(at)];
  return look.replaceAll('vv', 'w').replace(/\s+/g, ' ').trim();
}

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** A Latin letter; a letter of another alphabet, or of none. Words of East Asian scripts stand beside Latin ones without a space. */
const LATIN = /\p{Script=Latin}/u;
const OTHER =
  /[^\P{L}\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const WORD = /[\p{L}\p{M}]+/gu;

/** A word of letters of several alphabets, some of which pass for those of the other; undefined where a text has none. */
export function findMixedWord(text: string): string | undefined {
  if (!OTHER.test(text)) return undefined;
  for (const [word] of text.matchAll(WORD)) {
    if (LATIN.test(word) && [...word].some((letter) => OTHER.test(letter) && passesForLatin(letter)))
      return word;
  }
  return undefined;
}

const passesForLatin = (letter: string): boolean =>
  [letter, letter.toUpperCase()].some((one) => LATIN.test(unhomoglyph(one.normalize('NFD'))));
