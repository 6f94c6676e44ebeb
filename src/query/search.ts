import type { Entry, Registry } from '../model/registry.js';
import { wordsOf } from './fold-text.js';
import { markText } from './mark-text.js';
import type { Mark, SearchResult } from './query.js';
import { SWAP, type NearWord } from './near-words.js';
import { EXCLUDED, FIRST, JOINED, NAME, PLACES, PROSE, TERM, SearchIndex, WHOLE } from './search-index.js';
import { STOP_WORDS, WEAK_NOUNS, WEAK_WORDS } from './stop-words.js';
import { whyFound } from './why-found.js';
import { wordForms } from './word-forms.js';

/** Longer queries are cut: nobody types them, and a pasted page must not stall one. */
const MAX_QUERY = 200;
const MAX_WORDS = 12;

// How nearly a word of the query is met, from the same word down. Each kind stays below the one before it.
const SAME = 1;
const OTHER_FORM = 0.95;
/** A word begun: more, the more of it there is. */
const BEGUN = 0.6;
const BEGUN_RANGE = 0.3;
/** Words written apart or as one. */
const WRITTEN_AS_ONE = 0.58;
/** The nearest of the near misses. */
const NEAR = 0.55;

/** A word of the registry that a word of the query met, and how nearly. */
interface Meeting {
  readonly id: number;
  readonly closeness: number;
  /** Neither begun nor missed. */
  readonly isExact: boolean;
}

/** What a word is to a query. */
interface WordRole {
  readonly isAlone: boolean;
  readonly isLast: boolean;
  /** Only words of names count. */
  readonly inNames?: boolean;
}

/** What one word of the query met. */
interface Met {
  /** Where it counts. */
  readonly places: number;
  readonly meetings: readonly Meeting[];
  /** Postings of entries with a word in a name that one or two letters begin. */
  readonly initials: readonly number[];
  readonly mark: Mark;
  readonly isNear: boolean;
}

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
      this.#meet(word, { isAlone: words.length === 1, isLast: at === words.length - 1 }),
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
      const met = this.#meet(joined, { isAlone: true, isLast: true, inNames: true });
      if (met.meetings.length + met.initials.length > 0)
        readings.push([...plain.slice(0, start), met, ...plain.slice(end)]);
    };
    for (let at = 1; at < words.length; at += 1) tryOne(`${words[at - 1]}${words[at]}`, at - 1, at + 1);
    for (const joined of new Set([words.join(''), whole]))
      if (joined !== words[0] && words.length !== 2) tryOne(joined, 0, words.length);
    return readings;
  }

  /** What one word of a query meets. */
  #meet(query: string, { isAlone, isLast, inNames = false }: WordRole): Met {
    const index = this.#index;
    const known = new Set<number>();
    const meetings: Meeting[] = [];
    const words = new Set<string>();
    const add = (id: number, closeness: number, isExact: boolean): void => {
      if (known.has(id) || (inNames && !(index.placesOf(id) & NAME))) return;
      known.add(id);
      meetings.push({ id, closeness: inNames ? Math.min(closeness, WRITTEN_AS_ONE) : closeness, isExact });
    };
    const exact = (word: string, closeness: number): void => {
      const id = index.idOf(word);
      if (id === undefined) return;
      add(id, closeness, query.length > 1 && closeness === SAME);
      if (known.has(id)) words.add(word);
    };
    // A single letter is a word begun, even where some name holds it ("s.r.o.").
    exact(query, query.length === 1 ? BEGUN : SAME);
    for (const form of wordForms(query)) exact(form, OTHER_FORM);
    // One or two letters begin a word only where somebody may still be typing it.
    const initials = query.length < 3 && isLast ? index.initialsOf(query) : [];
    let isBegun = initials.length > 0;
    for (const id of query.length < 3 ? [] : index.beginningWith(query)) {
      const before = meetings.length;
      add(id, BEGUN + BEGUN_RANGE * (query.length / index.wordOf(id).length), false);
      isBegun ||= meetings.length > before;
    }
    const isPlain = meetings.some(({ id }) => index.placesOf(id) & (NAME | TERM | EXCLUDED));
    const isNear = !isBegun && meetings.length === 0;
    if (!isPlain) {
      for (const { id, closeness } of this.#near(query, isAlone)) {
        add(id, NEAR * closeness, false);
        words.add(index.wordOf(id));
      }
    }
    const mark = { words, prefix: isBegun ? query : undefined };
    return { places: placesFor(query), meetings, initials, mark, isNear: isNear && meetings.length > 0 };
  }

  /** Near misses, none much farther than the nearest. @param isAlone no other word tells entries apart */
  #near(query: string, isAlone: boolean): readonly NearWord[] {
    const index = this.#index;
    // A slip in a number is another number.
    if (lettersIn(query) < 4) return [];
    const common = Math.max(COMMON_FROM, index.size * COMMON_SHARE);
    const isName = ({ id }: NearWord): boolean => (index.placesOf(id) & NAME) !== 0;
    const near = [...this.#swapped(query), ...index.near.find(query, editsInNames)].filter((one) => {
      // Vocabulary is ordinary language, where one edit of a shorter word is mostly another word ("vimeo", "video").
      if (!isName(one)) return one.cost <= 1 && query.length >= 6 && query[0] === index.wordOf(one.id)[0];
      const places = index.placesOf(one.id);
      // A slip in four letters is a third of the word: it must be all of a name.
      if (query.length === 4 && !(places & WHOLE)) return false;
      // "Drata" is not asking for everybody with "data" in the name.
      return !isAlone || index.countOf(one.id) <= (places & FIRST ? common : RARE);
    });
    return [...nearest(near.filter(isName)), ...nearest(near.filter((one) => !isName(one)))];
  }

  /** Words with two neighbouring letters swapped: in short ones too few trigrams are left to find them by. */
  #swapped(query: string): readonly NearWord[] {
    if (query.length > 5) return [];
    return [...query.slice(1)].flatMap((letter, at) => {
      const id = this.#index.idOf(query.slice(0, at) + letter + query[at] + query.slice(at + 2));
      return id === undefined || !(this.#index.placesOf(id) & NAME)
        ? []
        : [{ id, cost: SWAP, closeness: 1 - SWAP / query.length }];
    });
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

/** A letter or two say little: one stands for a name begun, two may be a word of a name or a term, and neither is looked for in sentences. */
function placesFor(word: string): number {
  if (word.length === 1) return NAME | JOINED | WHOLE | FIRST;
  return word.length === 2 || STOP_WORDS.has(word) ? NAME | JOINED | WHOLE | FIRST | TERM | EXCLUDED : ~0;
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

/** None much farther than the nearest. */
function nearest(near: readonly NearWord[]): readonly NearWord[] {
  const least = Math.min(...near.map(({ cost }) => cost));
  return near.filter(({ cost }) => cost <= least + 0.5);
}

/** A word in so many names, and in this share of all, is no vendor's own. */
const COMMON_FROM = 8;
const COMMON_SHARE = 0.01;
/** A later word of a name tells vendors apart where so few have it. */
const RARE = 2;

const lettersIn = (word: string): number => word.replace(/[^\p{L}]/gu, '').length;
const editsInNames = (length: number): number => (length < 6 ? 1 : length < 8 ? 1.2 : length < 10 ? 1.5 : 2);
