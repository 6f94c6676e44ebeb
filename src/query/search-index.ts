// The only import of fuse.js, loaded when a reader first searches.
import Fuse from 'fuse.js/basic';
import type { Entry } from '../model/registry.js';
import { entryWords, EXCLUDED, JOINED, NAME, namesOf, PROSE, TERM } from './entry-words.js';
import { foldText, tokenize } from './fold-text.js';
import type { Hit, Mark, SearchResult } from './query.js';
import { STOP_WORDS } from './stop-words.js';

/** Longer queries are cut: nobody types them, and a pasted page must not stall one. */
const MAX_QUERY = 200;
const MAX_WORDS = 12;
/** Shorter words have no near misses: one edit would be another word. */
const NEAR_FROM = 4;
/** Vocabulary is ordinary language, where one edit of a shorter word is mostly another word ("vimeo", "video"). */
const NEAR_TERM_FROM = 6;
/** With its ends marked, the longest pattern fuse.js looks for in one piece. */
const NEAR_TO = 28;
/** Words written apart or as one: below every prefix (0.6), above every near miss (0.55). */
const JOINED_CLOSENESS = 0.58;

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
  /** Every name, to tell a word that is one from a word that stands in one. */
  readonly #allNames = new Set<string>();
  #near: Fuse<string> | undefined;

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      const names = namesOf(entry).map(foldText);
      this.#names.set(entry.index, names[0] ?? '');
      for (const name of names) this.#allNames.add(name);
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
      this.#collect(met, words.join(' '), hits, marks);
    }
    return { hits, marks: [...marks.values()] };
  }

  #meaningful(words: readonly string[]): readonly string[] {
    const kept = words.filter((word) => !STOP_WORDS.has(word) || this.#allNames.has(word));
    return (kept.length > 0 ? kept : words).slice(0, MAX_WORDS);
  }

  /** Words of the registry that answer one word of a query. */
  #meet(query: string, namesOnly: boolean): readonly Meeting[] {
    const met = new Map<string, Meeting>();
    const add = (word: string, closeness: number, length?: number): void => {
      if (namesOnly && ((this.#places.get(word) ?? 0) & NAME) === 0) return;
      const limited = namesOnly ? Math.min(closeness, JOINED_CLOSENESS) : closeness;
      const known = met.get(word);
      if (known && known.closeness >= limited) return;
      met.set(
        word,
        length === undefined ? { word, closeness: limited } : { word, closeness: limited, length },
      );
    };
    // A single letter is a word begun, even where some name holds it ("s.r.o.").
    const isBegun = query.length === 1;
    for (const word of this.#stems.get(stem(query)) ?? []) {
      add(word, isBegun ? 0.6 : word === query ? 1 : 0.95);
    }
    for (const word of this.#startingWith(query)) {
      const isName = ((this.#places.get(word) ?? 0) & NAME) !== 0;
      const share = isBegun ? 0 : query.length / word.length;
      if (isName || query.length >= 3) add(word, 0.6 + 0.3 * share, query.length);
    }
    const isPlain = [...met.keys()].some(
      (word) => ((this.#places.get(word) ?? 0) & (NAME | TERM | EXCLUDED)) !== 0,
    );
    const hasNear = query.length >= NEAR_FROM && query.length <= NEAR_TO && !/\d/.test(query);
    if (!isPlain && hasNear) this.#meetNear(query, add);
    return [...met.values()];
  }

  #meetNear(query: string, add: (word: string, closeness: number) => void): void {
    for (const word of swaps(query)) {
      if (((this.#places.get(word) ?? 0) & (NAME | TERM)) !== 0) add(word, 0.55);
    }
    this.#near ??= new Fuse(
      this.#sorted
        .filter((word) => word.length >= NEAR_FROM && ((this.#places.get(word) ?? 0) & (NAME | TERM)) !== 0)
        .map(withEnds),
      { ignoreLocation: true, includeScore: true, threshold: 0.2 },
    );
    const pattern = withEnds(query);
    const edits = query.length < 8 ? 1 : 2;
    for (const { item, score = 1 } of this.#near.search(pattern)) {
      const word = item.slice(2, -2);
      const isName = ((this.#places.get(word) ?? 0) & NAME) !== 0;
      const allowed = isName ? edits : 1;
      if (Math.abs(word.length - query.length) > allowed || score > allowed / pattern.length + 0.01) continue;
      if (!isName && (query.length < NEAR_TERM_FROM || word[0] !== query[0])) continue;
      add(word, 0.5 - score);
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
    let isMet = false;
    for (const [index, start] of first ?? []) {
      const all = [start, ...others.map((one) => one.get(index))];
      if (all.some((one) => one === undefined)) continue;
      isMet = true;
      const found = all as Found[];
      const name = this.#names.get(index) ?? '';
      const inName = found.filter(({ places }) => places & NAME).length;
      const score =
        found.reduce((sum, one) => sum + one.score, 0) / found.length +
        (inName / found.length) * 1000 +
        // Below the step from a prefix (at most 0.9) to an exact word.
        (name === text ? 50 : name.startsWith(text) ? 8 : 0) -
        name.length / 100;
      const known = hits.get(index);
      if (known && known.score >= score) continue;
      hits.set(index, { score, excludedOnly: found.some(({ places }) => places === EXCLUDED) });
    }
    if (!isMet) return;
    for (const { word, length } of met.flat()) {
      const known = marks.get(word);
      if (known && (known.length ?? Infinity) >= (length ?? Infinity)) continue;
      marks.set(word, { word, length });
    }
  }

  #bestByEntry(meetings: readonly Meeting[]): Map<number, Found> {
    const best = new Map<number, Found>();
    for (const { word, closeness } of meetings) {
      for (const [index, places] of this.#postings.get(word) ?? []) {
        const weight = WEIGHTS.find(([place]) => places & place)?.[1] ?? 0;
        const limit = places & JOINED ? JOINED_CLOSENESS : 1;
        const known = best.get(index);
        best.set(index, {
          score: Math.max(known?.score ?? 0, weight * Math.min(closeness, limit)),
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

/** Marks the ends of a word, twice since two edits could take one: fuse.js looks for a part of a text, not all of it. */
function withEnds(word: string): string {
  return `<<${word}>>`;
}

/** Every word with two neighbouring letters swapped. */
function swaps(word: string): readonly string[] {
  return [...word.slice(1)].map(
    (letter, index) => word.slice(0, index) + letter + (word[index] as string) + word.slice(index + 2),
  );
}

/** One form for singular and plural, in English, as far as a light rule goes. */
function stem(word: string): string {
  if (word.length < 3 || /(ss|us|is)$/.test(word)) return word;
  return word
    .replace(/s$/, '')
    .replace(/(.{4}|x)e$/, '$1')
    .replace(/y$/, 'i');
}
