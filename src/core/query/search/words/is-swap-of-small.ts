import { setOf } from './set-of.js';
import { ASKING, STOP_WORDS } from './small-words.js';

/** Words that are others with two letters in each other's place. English. */
const OTHER_WORDS = setOf('form dose sue nay');

/** Whether a short word is a small one but for two letters that changed places: "teh", "adn". English. */
export const isSwapOfSmall = (word: string): boolean =>
  /^[a-z]{3,5}$/.test(word) &&
  !OTHER_WORDS.has(word) &&
  [...word].some((letter, at) => {
    const swapped = word.slice(0, at - 1) + letter + word.charAt(at - 1) + word.slice(at + 1);
    return at > 0 && (STOP_WORDS.has(swapped) || ASKING.has(swapped));
  });
