import { ANYTHING, type Entry, type Registry } from '../../model/registry.js';
import { namesOf, sentencesOf } from './entry-texts.js';
import { wordsOf, writeOut } from './fold-text.js';
import { markText } from './mark-text.js';
import type { Mark, SearchResult, Understood } from '../query.js';
import { BEGUN, meetWord, OTHER_FORM, WRITTEN_AS_ONE, type Met } from './meet-word.js';
import { EXCLUDED, FIRST, JOINED, NAME, PLACES, PROSE, TERM, SearchIndex, WHOLE } from './search-index.js';
import { answerAlone, askQuestion } from './ask-question.js';
import { Lexicon } from './lexicon.js';
import { NearWords } from './near-words.js';
import { guessLanguage, readQuestion, type Reading } from './read-question.js';
import { STOP_WORDS, WEAK_WORDS } from './small-words.js';
import { whyFound } from './why-found.js';

/** Longer queries are cut: nobody types them, and a pasted page must not stall one. */
const MAX_QUERY = 200;
const MAX_WORDS = 12;
/** Shorter words of the vocabulary are one letter from too many others. */
const CORRECTED_FROM = 6;

/** How words are looked for. */
interface How {
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

/**
 * Finds entries that hold every meaningful word of a text, or a word near it.
 */
export class Search {
  readonly #index: SearchIndex;
  /** Made when first asked: it reads the whole vocabulary. */
  #lexicon: Lexicon | undefined;
  #near: NearWords | undefined;
  #nearWords: readonly string[] = [];
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
    const asked = text.slice(0, MAX_QUERY);
    const result = this.#read(asked);
    const written = result.found.length === 0 && !result.question ? writeOut(asked) : undefined;
    return written === undefined ? result : this.#read(written);
  }

  #read(text: string): SearchResult {
    const { registry } = this.#index;
    this.#lexicon ??= new Lexicon(registry);
    let reading = readQuestion(text, this.#lexicon, this.#index, registry);
    const isForeign = guessLanguage(text, registry.language, 2) !== undefined;
    const corrected = isForeign ? text : this.#correct(text, reading);
    if (corrected !== text) reading = readQuestion(corrected, this.#lexicon, this.#index, registry);
    const isTyping = /[^\s\p{P}]$/u.test(text);
    if (isTyping && (reading.isSentence || reading.asked.length > 0)) reading = this.#withBegun(reading);
    const isNear = corrected !== text;
    const { asked, mentions, unknown, tokens, isSentence } = reading;
    if (!isSentence && asked.length > 0 && unknown.length + mentions.length > 0) {
      // "Faceboko ads" is a name, though one word of it means something.
      const byName = this.#findName(text, isTyping, NAME);
      if (byName.found.length > 0) return byName;
    }
    if (asked.length > 0) return this.#ask(text, reading, isNear);
    if (isSentence && tokens.length > 1 && (mentions.length > 0 || unknown.length === 0))
      return this.#ask(text, reading, isNear);
    const result = isSentence
      ? this.#find(
          unknown.map(({ word }) => word),
          '',
          { isTyping, isSentence },
        )
      : this.#findName(text, isTyping);
    if (result.found.length > 0 || tokens.length === 0) return result;
    const understood = this.#understand(text, reading);
    if (!isSentence || !reading.isOfThing || understood.language) return { ...result, understood };
    const words = unknown.map(({ start, end }) => text.slice(start, end)).join(' ');
    const thing = { words, values: [{ facet: 'data' as const, id: ANYTHING }], isAbsent: true };
    return this.#ask(text, { ...reading, asked: [thing], unknown: [] });
  }

  /** The entries that a text asks for by the rules of filters. */
  #ask(text: string, reading: Reading, isNear = false): SearchResult {
    const { registry } = this.#index;
    const { asked, mentions, tokens, isBare } = reading;
    const content = tokens
      .map(({ word }) => word)
      .filter((word) => !STOP_WORDS.has(word) && !WEAK_WORDS.has(word));
    const near = this.#find(content.slice(0, MAX_WORDS), '', { isTyping: false, isSentence: true });
    const byName = isBare ? this.#findExactName(text) : undefined;
    const absent = asked.filter(({ isAbsent }) => isAbsent).flatMap(({ others = [] }) => others);
    const told = absent.length > 0 ? this.#findTold(absent) : undefined;
    const whole = mentions.filter(({ isWhole }) => isWhole);
    const named = whole.length > 0 && whole.length === mentions.length ? whole : mentions;
    const understood = this.#understand(text, reading);
    // "Does X get my email?" is not answered by others.
    const isOfStranger = reading.isOfName && understood.unknown.length > 0 && mentions.length === 0;
    const isOfAll = !isOfStranger && (isBare || named.length === 0);
    const question = askQuestion({
      registry,
      asked,
      only: isOfAll ? undefined : new Set(named.flatMap(({ entries }) => entries)),
      isWhole: whole.length > 0,
      byName: new Set(byName?.found),
      told,
      nearness: near.scores,
    });
    const marks = [...near.marks, ...(byName?.marks ?? []), ...this.#marksOf(reading)];
    const { highlighter, isComplete } = this.#result([], near.scores, marks, isNear);
    let answered: Pick<SearchResult, 'found' | 'scores'> | undefined;
    const answer = (): Pick<SearchResult, 'found' | 'scores'> =>
      (answered ??= answerAlone(question, registry));
    return {
      get found() {
        return answer().found;
      },
      get scores() {
        return answer().scores;
      },
      marks,
      highlighter: { pieces: highlighter.pieces, whyFound: () => [] },
      isNear,
      isComplete,
      understood,
      question,
    };
  }

  #understand(text: string, { asked, mentions, unknown, isBare }: Reading): Understood {
    const { entries, language } = this.#index.registry;
    const missing = unknown.filter(({ word }) =>
      wordsOf(word).every((one) => this.#index.idOf(one) === undefined),
    );
    const named = mentions.map(({ words, entries: at, isWhole }) => {
      const [first] = at;
      return isWhole && at.length === 1 && first !== undefined
        ? (entries[first]?.vendor.name ?? words)
        : words;
    });
    return {
      asked,
      vendors: isBare ? [] : [...new Set(named)],
      unknown: missing.map(({ start, end }) => text.slice(start, end)),
      language: missing.length > 0 ? guessLanguage(text, language, asked.length === 0 ? 1 : 2) : undefined,
    };
  }

  /** What rows show of what a text names: the names of terms, whatever words were used for them. */
  #marksOf({ asked, mentions }: Reading): readonly Mark[] {
    const { terms } = this.#index.registry;
    const names = asked.flatMap(({ values }) =>
      values.flatMap(({ facet, id }) => {
        const kind = facet === 'data' ? 'dataTypes' : facet;
        return kind in terms ? (terms[kind as 'subjects'].get(id)?.name ?? []) : [];
      }),
    );
    return [...names, ...mentions.map(({ words }) => words)].map((name) => ({
      words: new Set<string>(),
      phrase: wordsOf(name),
    }));
  }

  /** A text with unknown words as they are probably meant. Words of the vocabulary alone: names have their own near misses. */
  #correct(text: string, { unknown, isSentence }: Reading): string {
    if (!this.#near) {
      this.#near = new NearWords();
      this.#nearWords = [...(this.#lexicon as Lexicon).words];
      this.#nearWords.forEach((word, id) => this.#near?.add(word, id));
    }
    let corrected = text;
    for (const { word, start, end } of [...unknown].reverse()) {
      if (word.length < CORRECTED_FROM || this.#index.idOf(word) !== undefined) continue;
      const [name] = meetWord(this.#index, word, { isAlone: true, isLast: false, inNames: true }).meetings;
      const [nearest] = this.#near
        .find(word, () => 1)
        .filter(({ id, cost }) => cost <= 1 && this.#nearWords[id]?.[0] === word[0])
        .sort((a, b) => a.cost - b.cost || b.closeness - a.closeness);
      // A bare name has near misses of its own.
      const meant = name
        ? isSentence
          ? this.#index.wordOf(name.id)
          : word
        : this.#nearWords[nearest?.id ?? -1];
      if (meant) corrected = corrected.slice(0, start) + meant + corrected.slice(end);
    }
    return corrected;
  }

  /** A reading with the last word taken for the beginning of one, where it is none yet. */
  #withBegun(reading: Reading): Reading {
    const last = reading.tokens.at(-1);
    if (!last || last.word.length < 3 || reading.unknown.at(-1)?.end !== last.end) return reading;
    const phrase = this.#lexicon?.findBegun(last.word);
    if (!phrase) return reading;
    const asked = { ...phrase, words: last.word, isAbsent: false };
    return { ...reading, asked: [...reading.asked, asked], unknown: reading.unknown.slice(0, -1) };
  }

  /** What the registry's own texts say of phrases that no vocabulary has: each a way to say the same. */
  #findTold(phrases: readonly string[]): Float32Array {
    const { entries } = this.#index.registry;
    const told = new Float32Array(this.#best.length);
    for (const phrase of phrases) {
      const words = wordsOf(phrase);
      const places = NAME | PROSE | EXCLUDED;
      const { found, scores } = this.#find(words, '', {
        isTyping: false,
        isSentence: true,
        isExact: true,
        places,
      });
      for (const at of found) {
        if ((told[at] as number) <= 0 && holdsPhrase(entries[at] as Entry, words))
          told[at] = scores[at] as number;
      }
    }
    return told;
  }

  /** Entries with all words of a text in a name, the last one begun at least. */
  #findExactName(text: string): SearchResult {
    const words = wordsOf(text).slice(0, MAX_WORDS);
    const isTyping = /[^\s\p{P}]$/u.test(text);
    return this.#find(words, '', { isTyping, isSentence: true, isPlain: true, places: NAME });
  }

  /** A text that is no sentence: every word of it, wherever it stands; the last may be begun. */
  #findName(text: string, isTyping: boolean, places = ~0): SearchResult {
    const all = wordsOf(text);
    // The last word may still be typed: "hybrid a" is no question.
    const telling = all.filter((word, at) => !STOP_WORDS.has(word) || (isTyping && at === all.length - 1));
    const words = (telling.length > 0 ? telling : all).slice(0, MAX_WORDS);
    // A name cut in two may begin with a small word ("get response").
    const joined = all.length <= MAX_WORDS ? all.join('') : '';
    const how = { isTyping, isSentence: false, places };
    const found = this.#find(words, joined, how);
    const strong = words.filter((word) => !WEAK_WORDS.has(word) && !STOP_WORDS.has(word));
    if (found.found.length > 0 || strong.length === 0 || strong.length === words.length) return found;
    return this.#find(strong, joined, how);
  }

  #find(words: readonly string[], whole: string, how: How): SearchResult {
    const scores = new Float32Array(this.#best.length);
    const found: number[] = [];
    const marks = new Set<Mark>();
    const plain = words.map((word, at) =>
      meetWord(this.#index, word, {
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

/** Whether words stand one after the other in a text of an entry. */
function holdsPhrase(entry: Entry, words: readonly string[]): boolean {
  if (words.length < 2) return true;
  const texts = [...namesOf(entry), ...sentencesOf(entry), ...entry.exclusions.map(({ note }) => note)];
  const phrase = ` ${words.join(' ')} `;
  return texts.some((text) => ` ${wordsOf(text).join(' ')} `.includes(phrase));
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
