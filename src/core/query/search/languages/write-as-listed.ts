import type { SpokenWords } from './spoken-words.js';

/** A text with its letters and names as lists in its language have them: "Facebook" for "فيسبوك". */
export function writeAsListed(text: string, { letters = '', names = '', around = '' }: SpokenWords): string {
  return (names.match(/.+/g) ?? []).reduce(
    (rest, line) => {
      const [name = '', ...spellings] = line.split('=');
      const spelt = new RegExp(around.replace('@', `(?:${spellings.join('=')})`), 'giu');
      return rest.replace(spelt, (_, before: string) => (before ? `${before} ${name}` : name));
    },
    writeLetters(text, letters),
  );
}

/** A text in the letters that lists have: each of a pair's first as its second. */
export const writeLetters = (text: string, letters = ''): string =>
  [...text]
    .map((letter) => {
      const at = letters.indexOf(letter);
      return at >= 0 && at % 2 === 0 ? letters[at + 1] : letter;
    })
    .join('');
