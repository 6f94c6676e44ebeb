import type { Entry } from '../../../model/registry.js';
import { wordsOf } from '../words/fold-text.js';
import { STOP_WORDS } from '../words/small-words.js';
import { singularOf, stemWord } from '../words/stem-word.js';
import { startOf } from '../words/cut-text.js';
import { listedBy, sentencesOf, textsOfShared } from './entry-texts.js';
import type { SearchIndex } from './search-index.js';

/** What the texts of entries say of words that no vocabulary has. */
export interface Said {
  readonly entries: ReadonlySet<number>;
  /** Folded words that stand there, each as it does. */
  readonly words: ReadonlyMap<string, string>;
}

/** Words that are looked for together. */
export interface SaidPhrase {
  readonly words: readonly string[];
  /** What an entry says by itself counts, and what explains a term does not. */
  readonly isOwn: boolean;
  /** It is enough by itself. */
  readonly isAlone: boolean;
}

interface Told {
  /** The entry. */
  readonly at: number;
  readonly text: string;
  readonly worth: number;
}

/** So many entries are looked through; a word that more of them hold, or half of all, tells none apart. */
const MOST_HELD = 30;
/** A word that says something counts for as much as so many that do not. */
const CONTENT = 100;

/**
 * Entries with a text that has one of some phrases in it, in any order: those where most of what is asked stands together in one text.
 * @param content the words that say something of what is asked
 * @param all every word: of texts that say as much the nearer one counts
 * @param textsOf those of an entry that are looked through
 */
export function findSaid(
  index: SearchIndex,
  phrases: readonly SaidPhrase[],
  content: readonly string[],
  all: readonly string[],
  textsOf: (entry: Entry) => readonly string[] = sentencesOf,
): Said {
  const { entries, language } = index.registry;
  // "Customized" says "custom".
  const stemOf = (word: string): string => stemWord(word, language).replace(/iz$/, '');
  const known = new Map<string, ReadonlyMap<string, string>>();
  const stemsOf = (text: string): ReadonlyMap<string, string> => {
    const words = wordsOf(text).filter((word) => !STOP_WORDS.has(word));
    const stems = known.get(text) ?? new Map(words.map((word) => [stemOf(word), word]));
    known.set(text, stems);
    return stems;
  };
  const worthOf = (text: string, isOwn: boolean): number => {
    const stems = stemsOf(text);
    const isIn = (word: string): boolean => stems.has(stemOf(word));
    const met = content.filter(isIn);
    const there = phrases.filter((one) => (isOwn || !one.isOwn) && one.words.every(isIn));
    // A word by itself may mean something else where it explains a term.
    const isSame = (word: string): boolean => singularOf(word) === singularOf(stems.get(stemOf(word)) ?? '');
    const isClear = isOwn
      ? met.length > 1 || there.some(({ isAlone }) => isAlone)
      : met.length > 2 || (met.length === content.length && (met.length > 1 || met.every(isSame)));
    return there.length > 0 && isClear ? met.length * CONTENT + all.filter(isIn).length : 0;
  };
  const limit = Math.min(MOST_HELD, entries.length / 2);
  const held = phrases.flatMap(({ words }) => {
    // Whichever word fewest hold.
    const found = words
      .map((word) => new Set(index.entriesWith(stemOf(word).replace(/y$/, ''), limit)))
      .reduce((least, one) => (one.size < least.size ? one : least));
    return found.size > limit ? [] : [...found];
  });
  const told = [...new Set(held)].flatMap((at) => {
    const entry = entries[at] as Entry;
    const worth = (texts: readonly string[], isOwn: boolean): readonly Told[] =>
      startOf(texts).map((text) => ({ at, text, worth: worthOf(text, isOwn) }));
    const no = worth(
      entry.exclusions.map(({ note }) => note),
      true,
    );
    const least = Math.max(0, ...no.map((one) => one.worth));
    return [...worth(textsOf(entry), true), ...worth(listedBy(entry).flatMap(textsOfShared), false)].filter(
      (one) => one.worth > least,
    );
  });
  const most = Math.max(...told.map(({ worth }) => worth));
  const best = told.filter(({ worth }) => worth === most);
  return {
    entries: new Set(best.map(({ at }) => at)),
    words: new Map(
      best.flatMap(({ text }) =>
        content.flatMap((word): [string, string][] => {
          const there = stemsOf(text).get(stemOf(word));
          return there === undefined ? [] : [[word, there]];
        }),
      ),
    ),
  };
}
