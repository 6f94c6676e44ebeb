import { tellingWords } from './entry-texts.js';
import { wordsOf, writeOut } from '../words/fold-text.js';
import { FIRST, JOINED, NAME, WHOLE } from './word-places.js';

/** A text, and the same with its umlauts written as two letters. */
export function waysToWrite(text: string): readonly string[] {
  const written = writeOut(text);
  return written === undefined ? [text] : [text, written];
}

/** The words of a text, in each way to write it. */
export const allWordsOf = (text: string): readonly string[] => waysToWrite(text).flatMap(wordsOf);

/** Every word of a name, and neighbouring ones as they look written as one. */
export function addName(name: string, places: number, add: (word: string, places: number) => void): void {
  const words = wordsOf(name);
  const telling = tellingWords(name);
  const isWhole = telling.length === 1;
  words.forEach((word) => {
    const first = word === telling[0] ? FIRST | (isWhole ? places & WHOLE : 0) : 0;
    add(word, NAME | first);
  });
  for (const joined of neighbours(words)) add(joined, NAME | JOINED);
  for (const joined of neighbours(telling))
    add(
      joined,
      NAME |
        JOINED |
        (joined.startsWith(telling[0] as string) ? FIRST : 0) |
        (telling.length === 2 ? places & WHOLE : 0),
    );
  if (telling.length > 2) add(telling.join(''), NAME | JOINED | (places & WHOLE));
}

const neighbours = (words: readonly string[]): readonly string[] =>
  words.slice(1).map((word, at) => `${words[at]}${word}`);
