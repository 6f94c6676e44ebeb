import type { Entry, Registry } from '../../model/registry.js';
import { wordsOf } from './fold-text.js';
import { markText } from './mark-text.js';
import type { Mark, SearchResult } from '../query.js';
import { BEGUN, meetWord, OTHER_FORM, WRITTEN_AS_ONE, type Met } from './meet-word.js';
import { EXCLUDED, FIRST, JOINED, NAME, PLACES, PROSE, TERM, SearchIndex, WHOLE } from './search-index.js';
import { STOP_WORDS, WEAK_NOUNS, WEAK_WORDS } from './stop-words.js';
import { whyFound } from './why-found.js';

/** Longer queries are cut: nobody types them, and a pasted page must not stall one. */
const MAX_QUERY = 200;
const MAX_WORDS = 12;

/**
 * Finds entries that hold every meaningful word of a text, or a word near it.
 */
export class Search {
  readonly #index: SearchIndex;
  readonly #best: Float32Array;
  readonly #places: Uint8Array;
  readonly #sums: Float32Array;
  readonly #named: Uint8Array;
  readonly #ruledOut: Uint8Array;
  /** Entries that hold the word at hand, and those that hold all words so far. */
  readonly #touched: Uint32Array;
  readonly #alive: Uint32Array;

  constructor(registry: Registry) {
    this.#index = new SearchIndex(registry);
    const { length } = registry.entries;
    this.#best = new Float32Array(length);
    this.#places = new Uint8Array(length);
    this.#sums = new Float32Array(length);
    this.#named = new Uint8Array(length);
    this.#ruledOut = new Uint8Array(length);
    this.#touched = new Uint32Array(length);
    this.#alive = new Uint32Array(length);
  }

  /** Whether every entry can be found already. */
  get isComplete(): boolean {
    return this.#index.isComplete;
  }

  /** Indexes entries until all are or `isTimeUp` says so; true once all are. */
  add(isTimeUp?: () => boolean): boolean {
    return this.#index.add(isTimeUp);
  }

  search(text: string): SearchResult {
    const all = wordsOf(text.slice(0, MAX_QUERY));
    // The last word may still be typed: "hybrid a" is no question.
    const isTyping = /[^\s\p{P}]$/u.test(text);
    const telling = all.filter((word, at) => !STOP_WORDS.has(word) || (isTyping && at === all.length - 1));
    const words = (telling.length > 0 ? telling : all).slice(0, MAX_WORDS);
    // A name cut in two may begin with a small word ("get response").
    const joined = all.length <= MAX_WORDS ? all.join('') : '';
    const found = this.#find(words, joined);
    const isQuestion = all.length - telling.length > 1 || text.includes('?');
    const strong = words.filter(
      (word) => !WEAK_WORDS.has(word) && !STOP_WORDS.has(word) && !(isQuestion && WEAK_NOUNS.has(word)),
    );
    if (strong.length === 0 || strong.length === words.length) return found;
    if (found.found.length === 0) return this.#find(strong, joined);
    // In a question ("who reads my messages?") the weak words decide who comes first, not who is left out.
    return isQuestion ? this.#withOthers(found, this.#find(strong, joined)) : found;
  }

  #find(words: readonly string[], whole: string): SearchResult {
    const scores = new Float32Array(this.#best.length);
    const found: number[] = [];
    const marks = new Set<Mark>();
    const plain = words.map((word, at) =>
      meetWord(this.#index, word, { isAlone: words.length === 1, isLast: at === words.length - 1 }),
    );
    let isNear = true;
    const readings = [plain, ...this.#joinedReadings(words, whole, plain)];
    for (const reading of readings) {
      // What only comes close is no answer beside what is there.
      if (found.length > 0 && reading.some((met) => met.isNear)) continue;
      if (!this.#collect(reading, scores, found)) continue;
      for (const { mark } of reading) marks.add(mark);
      isNear &&= reading.some((met) => met.isNear);
    }
    isNear &&= found.length > 0;
    return this.#result(found, scores, [...marks], isNear);
  }

  #result(
    found: readonly number[],
    scores: Float32Array,
    marks: readonly Mark[],
    isNear: boolean,
  ): SearchResult {
    const { registry, isComplete } = this.#index;
    const highlighter = {
      pieces: (text: string, isName: boolean) => markText(text, marks, isName),
      whyFound: (entry: Entry) => whyFound(entry, registry, marks),
    };
    return { found, scores, marks, highlighter, isNear, isComplete };
  }

  /** A result with what another one found besides, ranked below; what is a match there is one here. */
  #withOthers(first: SearchResult, others: SearchResult): SearchResult {
    const scores = first.scores.slice();
    const found = [...first.found];
    for (const entry of others.found) {
      const before = scores[entry] as number;
      const other = others.scores[entry] as number;
      if (before === 0) {
        found.push(entry);
        scores[entry] = other / 1000;
      } else if (other > 0) scores[entry] = Math.abs(before);
    }
    return this.#result(found, scores, [...first.marks, ...others.marks], first.isNear);
  }

  /** The query with neighbouring words written as one ("pub nub"), where that is a word of a name. */
  #joinedReadings(
    words: readonly string[],
    whole: string,
    plain: readonly Met[],
  ): readonly (readonly Met[])[] {
    const readings: (readonly Met[])[] = [];
    const tryOne = (joined: string, start: number, end: number): void => {
      const met = meetWord(this.#index, joined, { isAlone: true, isLast: true, inNames: true });
      if (met.meetings.length + met.initials.length > 0)
        readings.push([...plain.slice(0, start), met, ...plain.slice(end)]);
    };
    for (let at = 1; at < words.length; at += 1) tryOne(`${words[at - 1]}${words[at]}`, at - 1, at + 1);
    for (const joined of new Set([words.join(''), whole]))
      if (joined !== words[0] && words.length !== 2) tryOne(joined, 0, words.length);
    return readings;
  }

  /** Entries in which every word of a reading is met, scored; false where there is none. */
  #collect(reading: readonly Met[], scores: Float32Array, found: number[]): boolean {
    const best = this.#best;
    const placesOf = this.#places;
    const sums = this.#sums;
    const named = this.#named;
    const ruledOut = this.#ruledOut;
    const touched = this.#touched;
    const alive = this.#alive;
    let count = 0;
    reading.forEach((met, word) => {
      const held = this.#scoreWord(met);
      let kept = 0;
      const before = word === 0 ? held : count;
      for (let at = 0; at < before; at += 1) {
        const entry = (word === 0 ? touched[at] : alive[at]) as number;
        if (word === 0) sums[entry] = named[entry] = ruledOut[entry] = 0;
        else if (best[entry] === 0) continue;
        alive[kept++] = entry;
        const places = placesOf[entry] as number;
        sums[entry] = (sums[entry] as number) + (best[entry] as number);
        if (places & NAME) named[entry] = (named[entry] as number) + 1;
        if (places === EXCLUDED) ruledOut[entry] = 1;
      }
      count = kept;
      for (let at = 0; at < held; at += 1) {
        const entry = touched[at] as number;
        best[entry] = placesOf[entry] = 0;
      }
    });
    const { nameLengths } = this.#index;
    for (let at = 0; at < count; at += 1) {
      const entry = alive[at] as number;
      const score =
        (10 * (named[entry] as number) + (sums[entry] as number)) / reading.length +
        1 / (8 + (nameLengths[entry] as number));
      const before = scores[entry] as number;
      if (before === 0) found.push(entry);
      if (score > Math.abs(before)) scores[entry] = ruledOut[entry] ? -score : score;
      // Met apart and as one: a name that begins as the whole text does.
      if (before > 0) scores[entry] = (scores[entry] as number) + BOTH_WAYS_BONUS;
    }
    return count > 0;
  }

  /** The best meeting of one word in each entry that holds one; how many these are, in `#touched`. */
  #scoreWord({ meetings, initials, places: wanted }: Met): number {
    const index = this.#index;
    const touched = this.#touched;
    const best = this.#best;
    const placesOf = this.#places;
    let count = 0;
    const add = (entry: number, places: number, score: number): void => {
      const before = best[entry] as number;
      if (before === 0) touched[count++] = entry;
      if (score > before) best[entry] = score;
      placesOf[entry] = (placesOf[entry] as number) | places;
    };
    const addAll = (postings: readonly number[], closeness: number, isExact: boolean): void => {
      for (let at = 0; at < postings.length; at += 1) {
        const posting = postings[at] as number;
        const places = (posting % PLACES) & wanted;
        if (places & ~JOINED) add(Math.floor(posting / PLACES), places, scoreAt(places, closeness, isExact));
      }
    };
    addAll(initials, BEGUN, false);
    for (const { id, closeness, isExact } of meetings) {
      addAll(index.postingsOf(id), closeness, isExact);
      if (!(wanted & TERM)) continue;
      for (const { listed, excluded } of index.sharedOf(id)) {
        for (const entry of listed) add(entry, TERM, TERM_WEIGHT * closeness);
        for (const entry of excluded) add(entry, EXCLUDED, EXCLUDED_WEIGHT * closeness);
      }
    }
    return count;
  }
}

const TERM_WEIGHT = 0.6;
const PROSE_WEIGHT = 0.3;
const EXCLUDED_WEIGHT = 0.1;

const BOTH_WAYS_BONUS = 0.15;
/** The first word of a name. */
const FIRST_BONUS = 0.06;
/** A word that is all of a name. */
const WHOLE_BONUS = 0.5;
/** A word begun or missed that is all of a name: still less than a word that is there. */
const NEARLY_WHOLE_BONUS = 0.08;

function scoreAt(places: number, closeness: number, isExact: boolean): number {
  if (!(places & NAME)) return (places & PROSE ? PROSE_WEIGHT : EXCLUDED_WEIGHT) * closeness;
  // A name has no plural: "datas" is rather the beginning of one.
  const inName = closeness === OTHER_FORM ? BEGUN : closeness;
  const limited =
    (places & JOINED ? Math.min(inName, WRITTEN_AS_ONE) : inName) + (places & FIRST ? FIRST_BONUS : 0);
  if (!(places & WHOLE)) return limited;
  return limited + (isExact ? WHOLE_BONUS : NEARLY_WHOLE_BONUS);
}
