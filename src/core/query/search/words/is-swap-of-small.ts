import { ASKING, STOP_WORDS } from './small-words.js';

/** Whether a short word is a small one but for two letters that changed places ("teh", "adn"), and no other word. English. */
export const isSwapOfSmall = (word: string): boolean =>
  /^(?!form|dose)[a-z]{3,5}$/.test(word) &&
  [...word].some((letter, at) => {
    const swapped = word.slice(0, at - 1) + letter + word.charAt(at - 1) + word.slice(at + 1);
    return at > 0 && (STOP_WORDS.has(swapped) || ASKING.has(swapped));
  });
