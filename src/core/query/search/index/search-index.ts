import { followTerms } from '../../../model/reach-of.js';
import type { Entry, Registry } from '../../../model/registry.js';
import {
  companiesOf,
  peopleThrough,
  excludedBy,
  listedBy,
  namesOf,
  sentencesOf,
  textsOfShared,
  type Shared,
} from './entry-texts.js';
import { cutText } from '../words/cut-text.js';
import { matchOriginals } from './match-originals.js';
import { addName, allWordsOf, waysToWrite } from './name-words.js';
import { NearWords } from './near-words.js';
import { numbersOf, withNumber, type Posting } from './posting.js';
import { EXCLUDED, FIRST, isNearable, JOINED, NAME, PLACES, PROSE, TERM, WHOLE } from './word-places.js';

/** Languages that write as one word what others write as several. */
const COMPOUNDING = /^(?:de|nl|da|sv|nb|nn|no|is|fi|et|hu)\b/;

/** So many characters are read between two looks at the clock. */
const STEP = 2000;
/** An entry takes as long by itself as so many characters. */
const ENTRY_COST = 100;
const WORD_COST = 4;
/** More words are not kept: they would fill the memory. */
const MOST_WORDS = 2_000_000;
/** So many terms are looked through for what explains them. */
const MOST_EXPLAINED = 5000;
/** So many words are tried for a part or a beginning of them. */
const MOST_TRIED = 100_000;

/** The entries of a term, a category or a group. */
export interface SharedPosting {
  readonly listed: number[];
  readonly excluded: number[];
}

/** The words of a registry and where they stand. */
export class SearchIndex {
  readonly registry: Registry;
  /** Words of names and vocabulary. */
  readonly near = new NearWords();
  /** How many entries are indexed so far. */
  size = 0;

  /** Whether a part of a word counts beside the whole of another. */
  readonly isCompounding: boolean;

  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #places: number[] = [];
  readonly #postings: (Posting | undefined)[] = [];
  /** Terms are indexed once, not again with each entry that lists them. */
  readonly #shared = new Map<Shared, SharedPosting>();
  readonly #sharedByWord = new Map<number, SharedPosting[]>();
  /** Words by their first three letters. */
  readonly #beginnings = new Map<string, Posting>();
  /** Entries, with places, by the first one and two letters of the words of their names: so many that words would be a detour. */
  readonly #initials = new Map<string, Posting>();
  /** How long the name of each entry's vendor is, up to 255. */
  readonly nameLengths: Uint8Array;
  /** Of a translation: what is the same in the original, whose words are found too. */
  readonly #originals: ReadonlyMap<Shared, Shared>;
  readonly #work: Iterator<void, void>;
  /** Characters read since the last look at the clock. */
  #read = 0;

  constructor(registry: Registry) {
    this.registry = registry;
    this.isCompounding = COMPOUNDING.test(registry.language);
    this.#originals = matchOriginals(registry);
    this.#work = this.#addAll();
    this.nameLengths = Uint8Array.from(registry.entries, ({ vendor }) => Math.min(vendor.name.length, 255));
  }

  get isComplete(): boolean {
    return this.size === this.registry.entries.length;
  }

  /** Indexes entries until all are or `isTimeUp` says so; true once all are. */
  add(isTimeUp: () => boolean = () => false): boolean {
    while (!this.isComplete) {
      this.#work.next();
      if (isTimeUp()) break;
    }
    return this.isComplete;
  }

  *#addAll(): Generator<void, void> {
    yield* followTerms(this.registry);
    for (const entry of this.registry.entries) {
      yield* this.#addEntry(entry);
      this.size += 1;
      if (this.#isEnough(0)) yield;
    }
  }

  /** Whether so many characters more are enough for one step. */
  #isEnough(characters: number): boolean {
    this.#read += characters;
    if (this.#read < STEP) return false;
    this.#read = 0;
    return true;
  }

  wordOf(id: number): string {
    return this.#words[id] as string;
  }

  /** Bits of every place a word stands at. */
  placesOf(id: number): number {
    return this.#places[id] as number;
  }

  idOf(word: string): number | undefined {
    return this.#ids.get(word);
  }

  /** The entries that hold a word in a text of their own, each with its places. */
  postingsOf(id: number): readonly number[] {
    return numbersOf(this.#postings[id]);
  }

  /** How many entries hold a word in a text of their own. */
  countOf(id: number): number {
    return numbersOf(this.#postings[id]).length;
  }

  sharedOf(id: number): readonly SharedPosting[] {
    return this.#sharedByWord.get(id) ?? [];
  }

  /** Entries with words that begin with some letters, each with its places, and entries of terms with texts that hold them; none of more than `most`. */
  entriesWith(letters: string, most: number): readonly number[] {
    const own = this.beginningWith(letters).flatMap((id) => this.postingsOf(id).slice(0, most + 1));
    const listed = [...this.#shared]
      .slice(0, MOST_EXPLAINED)
      .flatMap(([shared, posting]) =>
        textsOfShared(shared).join(' ').slice(0, STEP).toLowerCase().includes(letters)
          ? posting.listed.slice(0, most + 1)
          : [],
      );
    return [...own.map((one) => Math.floor(one / PLACES)), ...listed];
  }

  /** The entries that hold a word in a name that begins with one or two letters, each with its places. */
  initialsOf(letters: string): readonly number[] {
    return numbersOf(this.#initials.get(letters));
  }

  /** Words that begin with at least three letters. */
  beginningWith(letters: string): readonly number[] {
    const ids = numbersOf(this.#beginnings.get(letters.slice(0, 3))).slice(0, MOST_TRIED);
    return letters.length > 3 ? ids.filter((id) => this.wordOf(id).startsWith(letters)) : ids;
  }

  /** Longer words with these letters in them, but not at their beginning; of no names written as one. */
  holding(letters: string, more: number): readonly number[] {
    const ids: number[] = [];
    for (let id = 0; id < Math.min(this.#words.length, MOST_TRIED); id += 1) {
      const word = this.#words[id] as string;
      if (word.length < letters.length + more || word.indexOf(letters) < 1) continue;
      const places = this.placesOf(id);
      if (!(places & JOINED) || places & ~(NAME | JOINED | WHOLE | FIRST)) ids.push(id);
    }
    return ids;
  }

  *#addEntry(entry: Entry): Generator<void, void> {
    const found = new Map<number, number>();
    this.#read += ENTRY_COST;
    const add = (word: string, places: number): void => {
      if (this.#words.length >= MOST_WORDS && !this.#ids.has(word)) return;
      const id = this.#idOf(word, places);
      found.set(id, (found.get(id) ?? 0) | places);
    };
    for (const [names, places] of [
      [namesOf(entry), NAME | WHOLE],
      [companiesOf(entry), NAME],
    ] as const) {
      for (const piece of this.#piecesOf(names)) {
        for (const text of waysToWrite(piece)) addName(text, places, add);
        if (this.#isEnough(piece.length)) yield;
      }
    }
    const original = this.registry.original?.entries[entry.index];
    const both = (textsOf: (one: Entry) => readonly string[]): ReadonlySet<string> =>
      new Set([...textsOf(entry), ...(original ? textsOf(original) : [])]);
    for (const [texts, place] of [
      [both(sentencesOf), PROSE],
      [both(({ exclusions }) => exclusions.map(({ note }) => note)), EXCLUDED],
    ] as const) {
      for (const piece of this.#piecesOf(texts)) {
        for (const word of allWordsOf(piece)) add(word, place);
        if (this.#isEnough(piece.length)) yield;
      }
    }
    for (const [id, places] of found) {
      if (this.#isEnough(WORD_COST)) yield;
      const posting = entry.index * PLACES + places;
      this.#postings[id] = withNumber(this.#postings[id], posting);
      if (!(places & NAME) || places & JOINED) continue;
      const word = this.wordOf(id);
      addTo(this.#initials, word.slice(0, 1), posting);
      if (word.length > 1) addTo(this.#initials, word.slice(0, 2), posting);
    }
    const through = peopleThrough(entry, this.registry.terms.subjects);
    for (const shared of [...listedBy(entry), ...through.map(([term]) => term)])
      (yield* this.#sharedPosting(shared, TERM)).listed.push(entry.index);
    for (const shared of excludedBy(entry))
      (yield* this.#sharedPosting(shared, EXCLUDED)).excluded.push(entry.index);
  }

  *#sharedPosting(shared: Shared, place: number): Generator<void, SharedPosting> {
    let posting = this.#shared.get(shared);
    if (!posting) this.#shared.set(shared, (posting = { listed: [], excluded: [] }));
    const isFirst = place === TERM ? posting.listed.length === 0 : posting.excluded.length === 0;
    if (!isFirst) return posting;
    const original = this.#originals.get(shared);
    const names = [shared, ...(original ? [original] : [])].flatMap(({ name, synonyms = [] }) => [
      name,
      ...synonyms,
    ]);
    for (const piece of this.#piecesOf(new Set(names))) {
      for (const word of allWordsOf(piece)) {
        const id = this.#idOf(word, place);
        const known = this.#sharedByWord.get(id);
        if (!known) this.#sharedByWord.set(id, [posting]);
        // Words of one come one after the other.
        else if (known.at(-1) !== posting) known.push(posting);
      }
      if (this.#isEnough(piece.length)) yield;
    }
    return posting;
  }

  /** Texts in pieces that can be read in one step. */
  *#piecesOf(texts: Iterable<string>): Generator<string, void> {
    for (const text of texts) {
      if (text.length <= STEP) yield text;
      else yield* cutText(text, STEP);
    }
  }

  /** The word's number; it is made known where a reader may look for it from these places. */
  #idOf(word: string, places: number): number {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#words.push(word) - 1;
      this.#ids.set(word, id);
      this.#places.push(0);
      if (word.length > 2) addTo(this.#beginnings, word.slice(0, 3), id);
    }
    const before = this.#places[id] as number;
    const added = places & ~before;
    if (added === 0) return id;
    this.#places[id] = before | added;
    if (isNearable(before | added) && !isNearable(before)) this.near.add(word, id);
    return id;
  }
}

function addTo(lists: Map<string, Posting>, key: string, value: number): void {
  lists.set(key, withNumber(lists.get(key), value));
}
