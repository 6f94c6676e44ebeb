import type { Mark } from '../../query.js';
import { SWAP, type NearWord } from './near-words.js';
import { type SearchIndex } from './search-index.js';
import { EXCLUDED, FIRST, JOINED, NAME, TERM, WHOLE } from './word-places.js';
import { isWeak, STOP_WORDS } from '../words/small-words.js';
import { isMadeOf } from '../words/is-made-of.js';
import { wordForms } from '../words/word-forms.js';

// How nearly a word of the query is met, from the same word down. Each kind stays below the one before it.
const SAME = 1;
export const OTHER_FORM = 0.95;
/** A word begun: more, the more of it there is. */
export const BEGUN = 0.6;
const BEGUN_RANGE = 0.3;
/** Words written apart or as one. */
export const WRITTEN_AS_ONE = 0.58;
/** A part of a longer word. */
export const PART = 0.56;
/** Fewer letters are in too many words by chance, and so is all but the whole of one. */
const PART_FROM = 5;
const PART_OF = 3;
/** The nearest of the near misses. */
const NEAR = 0.55;

/** A word of the registry that a word of the query met, and how nearly. */
export interface Meeting {
  readonly id: number;
  readonly closeness: number;
  /** Neither begun nor missed. */
  readonly isExact: boolean;
}

/** What a word is to a query. */
export interface WordRole {
  readonly isAlone: boolean;
  /** It may still be typed. */
  readonly isLast: boolean;
  /** Only words of names count. */
  readonly inNames?: boolean;
  /** It is met by whole words alone, unless it may still be typed. */
  readonly isSentence?: boolean;
  /** It is met by itself alone. */
  readonly isExact?: boolean;
  /** It is met by no other form and no near miss. */
  readonly isPlain?: boolean;
  /** Where it counts; default: everywhere. */
  readonly places?: number;
}

/** What one word of the query met. */
export interface Met {
  /** Where it counts. */
  readonly places: number;
  readonly meetings: readonly Meeting[];
  /** Postings of entries with a word in a name that one or two letters begin. */
  readonly initials: readonly number[];
  readonly mark: Mark;
  readonly isNear: boolean;
}

/** What one word of a query meets. */
export function meetWord(
  index: SearchIndex,
  query: string,
  {
    isAlone,
    isLast,
    inNames = false,
    isSentence = false,
    isExact = false,
    isPlain: isStrict = false,
    places = ~0,
  }: WordRole,
): Met {
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
  const isNamed = (word: string): boolean => {
    const id = index.idOf(word);
    return id !== undefined && (index.placesOf(id) & (NAME | TERM)) !== 0;
  };
  // A single letter is a word begun, even where some name holds it ("s.r.o.").
  exact(query, query.length === 1 ? BEGUN : SAME);
  // What a form or a beginning meets in sentences does not stand beside what the word itself names.
  const isWhole = meetings.some(({ id }) => index.placesOf(id) & (NAME | TERM));
  if (!isExact && !isStrict)
    for (const form of wordForms(query)) if (!isWhole || isNamed(form)) exact(form, OTHER_FORM);
  // One or two letters begin a word only where somebody may still be typing it.
  const initials = query.length < 3 && isLast && !isExact ? index.initialsOf(query) : [];
  let isBegun = initials.length > 0;
  const mayBegin = query.length > 2 && !isExact && (isLast || !isSentence);
  for (const id of mayBegin ? index.beginningWith(query) : []) {
    const before = meetings.length;
    if ((isWhole || !isLast) && !(index.placesOf(id) & (NAME | TERM | EXCLUDED))) continue;
    add(id, BEGUN + BEGUN_RANGE * (query.length / index.wordOf(id).length), false);
    isBegun ||= meetings.length > before;
  }
  const mayBePart =
    !isStrict &&
    !inNames &&
    (index.isCompounding || (meetings.length === 0 && !isBegun)) &&
    query.length >= PART_FROM;
  const whole = meetings.length;
  if (mayBePart) for (const id of index.holding(query, PART_OF)) add(id, PART, false);
  const part = meetings.length > whole ? query : undefined;
  if (isExact) {
    const mark = { words, part };
    // A word of the list's own that holds it may be a term.
    const wanted = part === undefined ? places : places | TERM;
    return { places: placesFor(query) & wanted, meetings, initials: [], mark, isNear: false };
  }
  const isPlain = meetings.some(({ id }) => index.placesOf(id) & (NAME | TERM | EXCLUDED));
  const isNear = !isBegun && meetings.length === 0;
  if (!isPlain && !isStrict && part === undefined) {
    for (const { id, closeness } of nearWords(index, query, isAlone)) {
      add(id, NEAR * closeness, false);
      words.add(index.wordOf(id));
    }
  }
  const mark = { words, prefix: isBegun ? query : undefined, part };
  return {
    places: placesFor(query) & places,
    meetings,
    initials,
    mark,
    isNear: isNear && meetings.length > 0,
  };
}

/** Near misses, none much farther than the nearest. @param isAlone no other word tells entries apart */
function nearWords(index: SearchIndex, query: string, isAlone: boolean): readonly NearWord[] {
  // A slip in a number is another number, and an ordinary word is none: "Apply" asks for no "Apple".
  if (lettersIn(query) < 4 || isWeak(query)) return [];
  const common = Math.max(COMMON_FROM, index.size * COMMON_SHARE);
  const isName = ({ id }: NearWord): boolean => (index.placesOf(id) & NAME) !== 0;
  const near = [...swappedWords(index, query), ...index.near.find(query, editsInNames)].filter((one) => {
    // Vocabulary is ordinary language, where one edit of a shorter word is mostly another word ("vimeo", "video").
    if (isAlone && !(index.placesOf(one.id) & WHOLE) && isMadeOf(query, index.wordOf(one.id))) return false;
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
function swappedWords(index: SearchIndex, query: string): readonly NearWord[] {
  if (query.length > 5) return [];
  return [...query.slice(1)].flatMap((letter, at) => {
    const id = index.idOf(query.slice(0, at) + letter + query[at] + query.slice(at + 2));
    return id === undefined || !(index.placesOf(id) & NAME)
      ? []
      : [{ id, cost: SWAP, closeness: 1 - SWAP / query.length }];
  });
}

/** A letter of an alphabet stands for a name begun; a small word is looked for in names and terms alone. */
function placesFor(word: string): number {
  if (/^[\p{Script=Latin}\d]$/u.test(word)) return NAME | JOINED | WHOLE | FIRST;
  return STOP_WORDS.has(word) ? NAME | JOINED | WHOLE | FIRST | TERM | EXCLUDED : ~0;
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
const editsInNames = (length: number): number => (length < 8 ? 1 : length < 10 ? 1.5 : 2);
