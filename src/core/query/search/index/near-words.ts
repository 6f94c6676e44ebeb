// Near misses of names and vocabulary: trigrams choose a few candidates, an edit distance that knows how slips of fingers and
// ears look decides which of them are near, and fuse.js has a say in their order. The only import of fuse.js.
import Fuse from 'fuse.js/basic';
import { numbersOf, withNumber, type Posting } from './posting.js';

/** Shorter words have no near misses: one edit would be another word. */
const NEAR_FROM = 4;
const NEAR_TO = 32;
/** Among more words a slip is not looked for: it would take longer than a reader waits. */
const MOST = 300_000;
/** At most so many words are compared letter by letter. */
const CANDIDATES = 200;
/** How much of the order of near words is fuse.js's. */
const FUSE_SHARE = 0.3;

export interface NearWord {
  /** As given to `add`. */
  readonly id: number;
  /** Up to 1; 1 would be the same word. */
  readonly closeness: number;
  /** How much of an edit or of several they differ by. */
  readonly cost: number;
}

/** Finds words near a word. */
export class NearWords {
  /** By trigram the places in `#words` of those that hold it. */
  readonly #trigrams = new Map<string, Posting>();
  readonly #words: string[] = [];
  readonly #ids: number[] = [];
  #shared = new Uint8Array(0);

  /** @param id what `find` gives back */
  add(word: string, id: number): void {
    if (word.length < NEAR_FROM || word.length > NEAR_TO || this.#words.length === MOST) return;
    const place = this.#words.push(word) - 1;
    this.#ids.push(id);
    for (const trigram of trigramsOf(word))
      this.#trigrams.set(trigram, withNumber(this.#trigrams.get(trigram), place));
  }

  /**
   * Words that a slip may have turned into `query`.
   * @param edits most that may differ, in whole edits, of a word of a length
   */
  find(query: string, edits: (length: number) => number): readonly NearWord[] {
    const limit = edits(query.length);
    if (query.length < NEAR_FROM || query.length > NEAR_TO || limit <= 0) return [];
    const sound = soundOf(query);
    const near: { id: number; word: string; cost: number }[] = [];
    for (const place of this.#candidates(query, Math.ceil(limit))) {
      const word = this.#words[place] as string;
      let cost = editCost(query, word, limit);
      if (cost > HEARD && beginAlike(query, word))
        cost = Math.min(cost, HEARD + editCost(sound, soundOf(word), limit - HEARD));
      if (cost <= limit) near.push({ id: this.#ids[place] as number, word, cost });
    }
    if (near.length === 0) return [];
    const scores = new Fuse(
      near.map(({ word }) => word),
      { includeScore: true, threshold: 1, ignoreLocation: true, ignoreFieldNorm: true },
    ).search(query);
    const fuse = new Map(scores.map(({ refIndex, score = 1 }) => [refIndex, 1 - score]));
    return near.map(({ id, word, cost }, index) => {
      const closeness = 1 - cost / Math.max(query.length, word.length);
      return {
        id,
        cost,
        closeness: (1 - FUSE_SHARE) * closeness + FUSE_SHARE * (fuse.get(index) ?? 0),
      };
    });
  }

  /** Places of the words that share most trigrams with a query. */
  #candidates(query: string, edits: number): readonly number[] {
    if (this.#shared.length < this.#words.length) this.#shared = new Uint8Array(this.#words.length * 2);
    const shared = this.#shared;
    const touched: number[] = [];
    for (const trigram of trigramsOf(query)) {
      for (const place of numbersOf(this.#trigrams.get(trigram))) {
        if (shared[place] === 0) touched.push(place);
        shared[place] = (shared[place] as number) + 1;
      }
    }
    const byShared: number[][] = [];
    for (const place of touched) {
      const count = shared[place] as number;
      shared[place] = 0;
      if (Math.abs((this.#words[place] as string).length - query.length) <= edits + 1)
        (byShared[count] ??= []).push(place);
    }
    return byShared.reverse().flat().slice(0, CANDIDATES);
  }
}

/** Three letters each, with the ends of the word marked. */
function trigramsOf(word: string): readonly string[] {
  const marked = `^${word}$`;
  return word.split('').map((_, at) => marked.slice(at, at + 3));
}

/** What a double letter written single costs, or the reverse. */
export const DOUBLED = 0.6;
/** What two neighbouring letters swapped cost. */
export const SWAP = 0.8;
/** What it costs that two words only sound alike, besides what their sounds differ by. */
export const HEARD = 0.4;
/** Spellings of one sound, in the order they are replaced; no rules of a language, but what people mishear in names. */
const SOUNDS: readonly [spelling: RegExp, sound: string][] = [
  [/ph/g, 'f'],
  [/ck|ch|q(?!u)/g, 'k'],
  [/qu/g, 'kv'],
  [/x/g, 'ks'],
  [/c(?=[eiy])|z/g, 's'],
  [/c/g, 'k'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/w/g, 'v'],
  [/[eoua]r(?![aeiou])|er/g, 'a'],
  [/ie|ei|ea|ee|[ey]/g, 'i'],
  [/ou|oo/g, 'u'],
  [/(.)(?=\1)/g, ''],
];

function soundOf(word: string): string {
  return SOUNDS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word);
}

/** By ear people get the beginning of a word right. */
function beginAlike(a: string, b: string): boolean {
  return a[0] === b[0] || soundOf(a.slice(0, 2))[0] === soundOf(b.slice(0, 2))[0];
}

/** Letters that are taken for each other by ear. */
const ALIKE = ['aeiouy', 'ckqgx', 'szcx', 'vwfb', 'dt', 'mn', 'ijgy'];
/** Neighbours on a keyboard, row by row; also one row down. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const SOUNDS_ALIKE = pairs(
  ALIKE.flatMap((letters) => [...letters].flatMap((a) => [...letters].map((b) => a + b))),
);
const NEIGHBOURS = pairs(neighbours());

function pairs(all: readonly string[]): ReadonlySet<string> {
  return new Set(all);
}

function neighbours(): readonly string[] {
  const near: string[] = [];
  ROWS.forEach((row, at) => {
    [...row].forEach((key, column) => {
      const beside = [row[column - 1], row[column + 1], ROWS[at + 1]?.[column], ROWS[at + 1]?.[column - 1]];
      for (const other of beside) if (other) near.push(key + other, other + key);
    });
  });
  return near;
}

const substitution = (a: string, b: string): number =>
  SOUNDS_ALIKE.has(a + b) ? 0.7 : NEIGHBOURS.has(a + b) ? 0.85 : 1;

/**
 * Edits from one word to another (insertions, deletions, substitutions, swaps of neighbours), where likely slips cost less
 * than a whole one. Infinity as soon as it is more than `limit`.
 */
export function editCost(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last: number[] = [...new Uint32Array(b.length + 1).keys()];
  for (let row = 1; row <= a.length; row += 1) {
    const letter = a[row - 1] as string;
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const other = b[column - 1] as string;
      // A letter more or less beside the same letter is a double one written single, or the reverse.
      const gone = letter === a[row - 2] ? DOUBLED : 1;
      const added = other === b[column - 2] ? DOUBLED : 1;
      let cost = Math.min(
        (last[column - 1] as number) + (letter === other ? 0 : substitution(letter, other)),
        (last[column] as number) + gone,
        (current[column - 1] as number) + added,
      );
      if (row > 1 && column > 1 && letter === b[column - 2] && a[row - 2] === other && letter !== other)
        cost = Math.min(cost, (before[column - 2] as number) + SWAP);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return Infinity;
    [before, last] = [last, current];
  }
  return last[b.length] as number;
}
