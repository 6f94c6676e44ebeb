import type { Token } from './fold-text.js';
import { meetWord } from './meet-word.js';
import { NearWords } from './near-words.js';
import type { SearchIndex } from './search-index.js';

/** Shorter words of the vocabulary are one letter from too many others. */
const CORRECTED_FROM = 6;

/** Finds what unknown words of a question probably are. */
export class Corrector {
  readonly #near = new NearWords();
  readonly #words: readonly string[];

  /** @param words those of the vocabulary: names have near misses of their own */
  constructor(words: Iterable<string>) {
    this.#words = [...words];
    this.#words.forEach((word, id) => this.#near.add(word, id));
  }

  /** What a word is probably meant to be; undefined where nothing is near. @param isSentence a bare name is left to the search by words */
  correct({ word }: Token, index: SearchIndex, isSentence: boolean): string | undefined {
    if (word.length < CORRECTED_FROM || index.idOf(word) !== undefined) return undefined;
    const [name] = meetWord(index, word, { isAlone: true, isLast: false, inNames: true }).meetings;
    if (name) return isSentence ? index.wordOf(name.id) : undefined;
    const [nearest] = this.#near
      .find(word, () => 1)
      .filter(({ id, cost }) => cost <= 1 && this.#words[id]?.[0] === word[0])
      .sort((a, b) => a.cost - b.cost || b.closeness - a.closeness);
    return nearest && this.#words[nearest.id];
  }
}
