// The only import of fuse.js, loaded when a reader first searches.
import Fuse from 'fuse.js/basic';
import type { Entry } from '../model/registry.js';
import { entryWords, EXCLUDED, NAME, namesOf, PROSE, TERM } from './entry-words.js';
import { foldText, tokenize } from './fold-text.js';
import type { Hit, Mark, SearchResult } from './query.js';
import { STOP_WORDS } from './stop-words.js';

/** Longer queries are cut: nobody types them, and a pasted page must not stall one. */
const MAX_QUERY = 200;
const MAX_WORDS = 12;
/** Shorter words have no near misses: one edit would be another word. */
const NEAR_FROM = 4;

/** A word of the registry that a word of the query met, and how nearly (1: the same). */
interface Meeting {
  readonly word: string;
  readonly closeness: number;
  /** Folded characters met, where not all. */
  readonly length?: number;
}

const WEIGHTS: readonly [place: number, weight: number][] = [
  [NAME, 100],
  [TERM, 10],
  [PROSE, 4],
  [EXCLUDED, 1],
];

/** Finds entries by words. */
export class SearchIndex {
  /** By word: the entries that hold it and where. */
  readonly #postings = new Map<string, Map<number, number>>();
  /** Where a word stands in any entry. */
  readonly #places = new Map<string, number>();
  readonly #stems = new Map<string, string[]>();
  readonly #sorted: readonly string[];
  readonly #names = new Map<number, string>();
  #near: Fuse<string> | undefined;

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      this.#names.set(entry.index, foldText(namesOf(entry)[0] ?? ''));
      for (const [word, places] of entryWords(entry)) {
        let posting = this.#postings.get(word);
        if (!posting) this.#postings.set(word, (posting = new Map()));
        posting.set(entry.index, places);
        this.#places.set(word, (this.#places.get(word) ?? 0) | places);
      }
    }
    this.#sorted = [...this.#postings.keys()].sort();
    for (const word of this.#sorted) {
      const same = this.#stems.get(stem(word));
      if (same) same.push(word);
      else this.#stems.set(stem(word), [word]);
    }
  }

  /** Entries that hold every meaningful word of a text, or a word near it. */
  search(text: string): SearchResult {
    const words = this.#meaningful(tokenize(text.slice(0, MAX_QUERY)).map(({ word }) => word));
    const hits = new Map<number, Hit>();
    const marks = new Map<string, Mark>();
    for (const reading of readings(words)) {
      const joined = reading !== words;
      const met = reading.map((word) => this.#meet(word, joined && !words.includes(word)));
      this.#collect(met, reading.join(' '), hits, marks);
    }
    return { hits, marks: [...marks.values()] };
  }

  #meaningful(words: readonly string[]): readonly string[] {
    const isName = (word: string): boolean => ((this.#places.get(word) ?? 0) & NAME) !== 0;
    const kept = words.filter((word) => !STOP_WORDS.has(word) || isName(word));
    return (kept.length > 0 ? kept : words).slice(0, MAX_WORDS);
  }

  /** Words of the registry that answer one word of a query. */
  #meet(query: string, namesOnly: boolean): readonly Meeting[] {
    const met = new Map<string, Meeting>();
    const add = (word: string, closeness: number, length?: number): void => {
      if (namesOnly && ((this.#places.get(word) ?? 0) & NAME) === 0) return;
      const known = met.get(word);
      if (known && known.closeness >= closeness) return;
      met.set(word, length === undefined ? { word, closeness } : { word, closeness, length });
    };
    for (const word of this.#stems.get(stem(query)) ?? []) add(word, word === query ? 1 : 0.95);
    for (const word of this.#startingWith(query)) {
      const isName = ((this.#places.get(word) ?? 0) & NAME) !== 0;
      if (isName || query.length >= 3) add(word, 0.6 + (0.3 * query.length) / word.length, query.length);
    }
    const isPlain = [...met.keys()].some(
      (word) => ((this.#places.get(word) ?? 0) & (NAME | TERM | EXCLUDED)) !== 0,
    );
    if (!isPlain && query.length >= NEAR_FROM && !/\d/.test(query)) this.#meetNear(query, add);
    return [...met.values()];
  }

  #meetNear(query: string, add: (word: string, closeness: number) => void): void {
    for (const word of swaps(query)) {
      if (((this.#places.get(word) ?? 0) & (NAME | TERM)) !== 0) add(word, 0.55);
    }
    this.#near ??= new Fuse(
      this.#sorted.filter(
        (word) => word.length >= NEAR_FROM && ((this.#places.get(word) ?? 0) & (NAME | TERM)) !== 0,
      ),
      { ignoreLocation: true, includeScore: true, threshold: 0.3 },
    );
    const edits = query.length < 8 ? 1 : 2;
    for (const { item, score = 1 } of this.#near.search(query)) {
      const isName = ((this.#places.get(item) ?? 0) & NAME) !== 0;
      const allowed = isName ? edits : 1;
      if (Math.abs(item.length - query.length) > allowed || score > allowed / query.length + 0.01) continue;
      if (!isName && item[0] !== query[0]) continue;
      add(item, 0.5 - score);
    }
  }

  #startingWith(prefix: string): readonly string[] {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] as string) < prefix) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (let at = low; this.#sorted[at]?.startsWith(prefix); at += 1) found.push(this.#sorted[at] as string);
    return found;
  }

  #collect(
    met: readonly (readonly Meeting[])[],
    text: string,
    hits: Map<number, Hit>,
    marks: Map<string, Mark>,
  ): void {
    if (met.length === 0) return;
    const best = met.map((meetings) => this.#bestByEntry(meetings));
    const [first, ...others] = best;
    for (const [index, start] of first ?? []) {
      const all = [start, ...others.map((one) => one.get(index))];
      if (all.some((one) => one === undefined)) continue;
      const found = all as Found[];
      const name = this.#names.get(index) ?? '';
      const inName = found.filter(({ places }) => places & NAME).length;
      const score =
        found.reduce((sum, one) => sum + one.score, 0) / found.length +
        (inName / found.length) * 1000 +
        (name === text ? 500 : name.startsWith(text) ? 200 : 0) -
        name.length / 100;
      const known = hits.get(index);
      if (known && known.score >= score) continue;
      hits.set(index, { score, excludedOnly: found.some(({ places }) => places === EXCLUDED) });
    }
    for (const meetings of met) {
      for (const { word, length } of meetings) marks.set(word, { word, length });
    }
  }

  #bestByEntry(meetings: readonly Meeting[]): Map<number, Found> {
    const best = new Map<number, Found>();
    for (const { word, closeness } of meetings) {
      for (const [index, places] of this.#postings.get(word) ?? []) {
        const weight = WEIGHTS.find(([place]) => places & place)?.[1] ?? 0;
        const known = best.get(index);
        best.set(index, {
          score: Math.max(known?.score ?? 0, weight * closeness),
          places: (known?.places ?? 0) | places,
        });
      }
    }
    return best;
  }
}

interface Found {
  readonly score: number;
  readonly places: number;
}

/** The query as typed, and with neighbouring words written as one ("pub nub"). */
function readings(words: readonly string[]): readonly (readonly string[])[] {
  const joins = words
    .slice(1)
    .map((word, index) => [...words.slice(0, index), `${words[index]}${word}`, ...words.slice(index + 2)]);
  return words.length === 0 ? [] : [words, ...joins];
}

/** Every word with two neighbouring letters swapped. */
function swaps(word: string): readonly string[] {
  return [...word.slice(1)].map(
    (letter, index) => word.slice(0, index) + letter + (word[index] as string) + word.slice(index + 2),
  );
}

/** One form for singular and plural, in English, as far as a light rule goes. */
function stem(word: string): string {
  if (word.length <= 3 || /(ss|us|is)$/.test(word)) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(s|x|z|ch|sh)es$/, '$1')
    .replace(/s$/, '');
}
