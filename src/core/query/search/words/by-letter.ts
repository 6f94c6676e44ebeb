import { isUnspaced, wordsOf, type Token } from './fold-text.js';
import type { WordSet } from './set-of.js';

/** Scripts without spaces are read letter by letter: where the browser cuts a sentence depends on what stands around. */
export function byLetter(text: string, token: Token): readonly Token[] {
  if (!isUnspaced(token.word)) return [token];
  let { start } = token;
  return [...text.slice(token.start, token.end)].flatMap((letter) => {
    const end = start + letter.length;
    const word = wordsOf(letter)[0];
    const one = word === undefined ? [] : [{ word, start, end }];
    start = end;
    return one;
  });
}

/** What was read letter by letter and not known, in one piece again. */
export function joinNeighbours(text: string, tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last && last.end === token.start && isUnspaced(token.word))
      joined[joined.length - 1] = { word: last.word + token.word, start: last.start, end: token.end };
    else joined.push(token);
  }
  return joined.map((token) => ({ ...token, word: token.word || text.slice(token.start, token.end) }));
}

/** How many letters from a place on are a small word, where each is read by itself. */
export function smallLettersAt(tokens: readonly Token[], at: number, own: WordSet): number {
  if (!isUnspaced((tokens[at] as Token).word)) return 0;
  return (
    [4, 3, 2].find((count) => {
      const letters = tokens.slice(at, at + count);
      return letters.length === count && own.has(letters.map(({ word }) => word).join(''));
    }) ?? 0
  );
}
