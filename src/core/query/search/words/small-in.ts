import type { Registry } from '../../../model/registry.js';
import { wordsOf, type Token } from './fold-text.js';
import { isWeak, STOP_WORDS } from './small-words.js';
import type { WordSet } from './set-of.js';

type IsSmall = (token: Token) => boolean;

/** Which words say nothing of what is asked, in a registry's language. Capitals amid small letters are no small word: "IT". */
export function smallIn({ document }: Registry, text: string, own: WordSet): IsSmall {
  const { name } = document.organization;
  // "Dojo" is what people call a ClassDojo.
  const organization = new Set(
    [name, ...(/(?<=\p{Ll})\p{Lu}\p{Ll}{3,}$/u.exec(name) ?? [])].flatMap(wordsOf),
  );
  const hasCapitals = text !== text.toUpperCase();
  return ({ word, start, end }) => {
    const written = text.slice(start, end);
    if (hasCapitals && STOP_WORDS.has(word) && /^(?:IT|US|WHO|AS|IS)$/.test(written))
      return organization.has(word);
    // "Contently" alone is a name, and "Instantly" amid small letters.
    const isAmid = hasCapitals && start > 0 && /^\p{Lu}\p{Ll}+$/u.test(written);
    if (word.endsWith('ly') && (isAmid || written === text.trim())) return organization.has(word);
    return STOP_WORDS.has(word) || isWeak(word) || organization.has(word) || own.has(word);
  };
}
