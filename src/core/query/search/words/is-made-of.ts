import { singularOf } from './stem-word.js';

/** Shorter words are in names by chance. */
const FROM = 4;
const ENDING = /^(?:e?s|ed|e?rs?|ings?|ions?|ly|al|y)$/;

/** Whether a name is made of a word, and no slip of it: letters follow that are no ending ("Paymentus", "Marketo"). */
export function isMadeOf(name: string, word: string): boolean {
  const stem = singularOf(word);
  const rest = name.slice(stem.length);
  return (
    stem.length >= FROM &&
    name.startsWith(stem) &&
    (rest.length > 1 ? rest.length < 4 : /[aiou]/.test(rest)) &&
    // "Paymentss" has a letter twice.
    !/(.)\1/.test(stem.slice(-1) + rest) &&
    !ENDING.test(rest)
  );
}
