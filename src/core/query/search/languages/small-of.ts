import { setOf, type WordSet } from '../words/set-of.js';
import { SMALL_WORDS } from '../words/small-words.js';
import type { SpokenWords } from './spoken-words.js';

/** Words that say nothing of what is asked, in a language that is not English. */
export function smallOf(language: string, spoken?: SpokenWords): WordSet {
  const small = new Set([
    ...(SMALL_WORDS[language.split('-')[0] as string] ?? []),
    ...setOf(spoken?.small ?? ''),
  ]);
  const weak = spoken?.weak && new RegExp(`^(?:${spoken.weak})$`);
  return weak ? { has: (word) => small.has(word) || weak.test(word) } : small;
}
