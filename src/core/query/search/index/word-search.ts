import type { Entry, Registry } from '../../../model/registry.js';
import { namesOf, sentencesOf } from './entry-texts.js';
import { startOf } from '../words/cut-text.js';
import { wordsOf } from '../words/fold-text.js';
import { markText } from '../words/mark-text.js';
import type { Mark, SearchResult } from '../../query.js';
import { BEGUN, meetWord, type Met } from './meet-word.js';
import { SearchIndex } from './search-index.js';
import { EXCLUDED, JOINED, NAME, PLACES, PROSE, TERM } from './word-places.js';
import { BOTH_WAYS_BONUS, EXCLUDED_WEIGHT, scoreAt, TERM_WEIGHT } from './score-at.js';
import { isWeak, STOP_WORDS } from '../words/small-words.js';
import { whyFound } from './why-found.js';

export const MAX_WORDS = 12;

/** Whether the last word may still be typed: "hybrid a" is no question. */
export const isTypingIn = (text: string): boolean => /[^\s\p{P}]$/u.test(text);

/** How words are looked for. */
export interface How {
  /** The last may be the beginning of one. */
  readonly isTyping: boolean;
  /** Whole words only. */
  readonly isSentence: boolean;
  /** By itself alone. */
  readonly isExact?: boolean;
  /** By no other forms and no near misses. */
  readonly isPlain?: boolean;
  /** Only there; default: everywhere. */
  readonly places?: number;
}

/** Finds entries by words: those that hold every one of them, or a word near it. */
export class WordSearch {
  readonly index: SearchIndex;
  /** More is found once the language of a text is there. */
  isWaiting = false;
  readonly #best: Float32Array;
  readonly #places: Uint8Array;
  readonly #sums: Float32Array;
  readonly #named: Uint8Array;
  readonly #ruledOut: Uint8Array;
  /** Entries that hold the word at hand, and those that hold all words so far. */
  readonly #touched: Uint32Array;
  readonly #alive: Uint32Array;

  constructor(registry: Registry) {
    this.index = new SearchIndex(registry);
    const { length } = registry.entries;
    this.#best = new Float32Array(length);
    this.#places = new Uint8Array(length);
    this.#sums = new Float32Array(length);
    this.#named = new Uint8Array(length);
    this.#ruledOut = new Uint8Array(length);
    this.#touched = new Uint32Array(length);
    this.#alive = new Uint32Array(length);
  }

  /** A text that is no sentence: every word of it; the last may be begun. */
  findName(text: string, isTyping: boolean, places = ~0): SearchResult {
    const all = wordsOf(text);
    const telling = all.filter((word, at) => !STOP_WORDS.has(word) || (isTyping && at === all.length - 1));
    // "D&B" is not whoever begins with B.
    const isInitials = all.length > 1 && all.every(({ length }) => length === 1);
    const words = isInitials ? [all.join('')] : (telling.length > 0 ? telling : all).slice(0, MAX_WORDS);
    // A name cut in two may begin with a small word ("get response").
    const joined = all.length <= MAX_WORDS ? all.join('') : '';
    const how = { isTyping, isSentence: false, places };
    const found = this.find(words, joined, how);
    const strong = words.filter((word) => !isWeak(word) && !STOP_WORDS.has(word));
    if (found.found.length > 0 || strong.length === 0 || strong.length === words.length) return found;
    return this.find(strong, joined, how);
  }

  /** Entries with all words of a text in a name, the last one begun at least. */
  findExactName(text: string): SearchResult {
    const words = wordsOf(text).slice(0, MAX_WORDS);
    const isTyping = isTypingIn(text);
    return this.find(words, '', { isTyping, isSentence: true, isPlain: true, places: NAME });
  }

  /** What the registry's own texts say of phrases that no vocabulary has: each a way to say the same. */
  findTold(phrases: readonly string[]): { readonly told: Float32Array; readonly marks: readonly Mark[] } {
    const told = new Float32Array(this.#best.length);
    const met: Mark[] = [];
    for (const phrase of phrases) {
      const words = wordsOf(phrase);
      const places = NAME | PROSE | EXCLUDED;
      const telling = words.filter((word) => !STOP_WORDS.has(word));
      const { found, scores, marks } = this.find(telling, '', {
        isTyping: false,
        isSentence: true,
        isExact: true,
        places,
      });
      met.push(...marks.filter(({ part }) => part !== undefined));
      for (const at of found) {
        if ((told[at] as number) <= 0 && holdsPhrase(this.index.registry.entries[at] as Entry, words))
          told[at] = scores[at] as number;
      }
    }
    return { told, marks: met };
  }

  /** @param whole all words written as one, where they may be a name */
  find(words: readonly string[], whole: string, how: How): SearchResult {
    const scores = new Float32Array(this.#best.length);
    const found: number[] = [];
    const marks = new Set<Mark>();
    const plain = words.map((word, at) =>
      meetWord(this.index, word, {
        isAlone: words.length === 1,
        isLast: how.isTyping && at === words.length - 1,
        isSentence: how.isSentence,
        isExact: how.isExact ?? false,
        isPlain: how.isPlain ?? false,
        places: how.places ?? ~0,
      }),
    );
    let isNear = true;
    const readings =
      how.isExact || how.isPlain ? [plain] : [plain, ...this.#joinedReadings(words, whole, plain)];
    for (const reading of readings) {
      // What only comes close is no answer beside what is there.
      if (found.length > 0 && reading.some((met) => met.isNear)) continue;
      if (!this.#collect(reading, scores, found)) continue;
      for (const { mark } of reading) marks.add(mark);
      isNear &&= reading.some((met) => met.isNear);
    }
    isNear &&= found.length > 0;
    return this.result(found, scores, [...marks], isNear);
  }

  result(
    found: readonly number[],
    scores: Float32Array,
    marks: readonly Mark[],
    isNear: boolean,
  ): SearchResult {
    const isComplete = this.index.isComplete && !this.isWaiting;
    const highlighter = {
      pieces: (text: string, isName: boolean) => markText(text, marks, isName),
      whyFound: (entry: Entry) => whyFound(entry, this.index.registry, marks),
    };
    return { found, scores, marks, highlighter, isNear, isComplete };
  }

  /** The query with neighbouring words written as one ("pub nub"), where that is a word of a name. */
  #joinedReadings(
    words: readonly string[],
    whole: string,
    plain: readonly Met[],
  ): readonly (readonly Met[])[] {
    const readings: (readonly Met[])[] = [];
    const tryOne = (joined: string, start: number, end: number): void => {
      const met = meetWord(this.index, joined, { isAlone: true, isLast: true, inNames: true });
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
    const { nameLengths } = this.index;
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
    const index = this.index;
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

/** Whether words stand one after the other in a text of an entry. */
function holdsPhrase(entry: Entry, words: readonly string[]): boolean {
  if (words.length < 2) return true;
  const texts = [...namesOf(entry), ...sentencesOf(entry), ...entry.exclusions.map(({ note }) => note)];
  const phrase = ` ${words.join(' ')} `;
  return startOf(texts).some((text) => ` ${wordsOf(text).join(' ')} `.includes(phrase));
}
