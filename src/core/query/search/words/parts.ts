import type { Value } from '../../query.js';
import { isWeak } from './small-words.js';
import { singularOf } from './stem-word.js';

/** A word in so many phrases tells nothing. */
const MOST_PARTS = 12;
/** Shorter words are in names by chance. */
const PART_FROM = 4;

interface Part {
  readonly value: Value;
  readonly singular: string;
  /** It is what the phrase is about, and the words before it only tell more: "address" of "email address". */
  readonly isHead: boolean;
}

/** What the words of a registry's own phrases stand for, each by itself and two of more together: "X-ray" of "X-ray pictures". */
export class Parts {
  readonly #parts = new Map<string, Part[]>();
  /** What a phrase tells more of: "browsing" in "Browsing in the shop". */
  readonly #heads = new Map<string, readonly Value[]>();
  readonly #stem: (word: string) => string;

  constructor(stem: (word: string) => string) {
    this.#stem = stem;
  }

  /** @param hasHead whether the first word is told more of by the others */
  add(words: readonly string[], values: readonly Value[], hasHead: boolean): void {
    if (hasHead) this.#heads.set(words[0] as string, [...this.headsOf(words[0] as string), ...values]);
    const pairs =
      words.length < 3
        ? []
        : words.slice(1).flatMap((word, at) => (isWeak(words[at] ?? '') ? [] : `${words[at] ?? ''}${word}`));
    for (const word of [...words, ...pairs]) {
      const key = this.#stem(word);
      const known = this.#parts.get(key) ?? [];
      // As good as more: it would take a time that grows with their square to list them all.
      if (known.length > MOST_PARTS) continue;
      const part = { singular: singularOf(word), isHead: word === words.at(-1) };
      for (const value of values) known.push({ value, ...part });
      this.#parts.set(key, known);
    }
  }

  headsOf(word: string): readonly Value[] {
    return this.#heads.get(word) ?? [];
  }

  /** @param isPair whether it is two words, written as one */
  find(word: string, isPair: boolean): readonly Value[] {
    if (word.length < PART_FROM && !isPair) return [];
    const alike = this.#alike(word);
    return valuesOf(alike.length > 0 ? alike : (this.#parts.get(this.#stem(word)) ?? []));
  }

  /** What a word itself is part of, but for one and many. */
  findAlike(word: string): readonly Value[] {
    return word.length < PART_FROM ? [] : valuesOf(this.#alike(word));
  }

  /** What each of some words is part of: "usage" and "events" of what is called "product events" and "usage data". */
  findShared(words: readonly string[]): readonly Value[] {
    const [first = [], ...rest] = words.map((word) => valuesOf(this.#parts.get(this.#stem(word)) ?? []));
    return first.filter(({ id }) => rest.every((values) => values.some((value) => value.id === id)));
  }

  /**
   * What one or two words are part of, where that is one thing of a kind.
   * @param facet of something like which it is common to say so
   * @param isLoose an ordinary word counts only where it tells more of something like it
   */
  findMeant(words: readonly string[], facet?: Value['facet'], isLoose = false): readonly Value[] {
    const word = words.join('');
    if (words.length > 2 || (words.length === 1 && word.length < PART_FROM)) return [];
    const alike = this.#alike(word);
    const values = valuesOf(
      (this.#parts.get(this.#stem(word)) ?? []).filter((part) =>
        part.value.facet === facet ? !(isLoose && part.isHead) : !isLoose && alike.includes(part),
      ),
    );
    return new Set(values.map((one) => one.facet)).size === values.length ? values : [];
  }

  #alike(word: string): readonly Part[] {
    const singular = singularOf(word);
    return (this.#parts.get(this.#stem(word)) ?? []).filter((part) => part.singular === singular);
  }
}

const valuesOf = (parts: readonly Part[]): readonly Value[] => [
  ...new Map(parts.map(({ value }) => [`${value.facet} ${value.id}`, value])).values(),
];

/** Whether so many values tell something. */
export const isTelling = (values: readonly Value[]): boolean =>
  values.length > 0 && values.length <= MOST_PARTS;
