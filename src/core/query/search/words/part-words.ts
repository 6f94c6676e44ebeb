import { isWeak, STOP_WORDS } from './small-words.js';
import { setOf } from './set-of.js';

/** What a text written without spaces begins with: a name made of ordinary words mostly does not. */
const BEGINNINGS = setOf('who what which where when how does do is are can my our your his her their the');
/** "Ourschool" alone is a name. */
const ASKS = /^(?:wh|how|do|is|are|can)/;

/** Shorter ones are words of their own, or names. */
const LEAST = 7;
const LONGEST = 40;

/** The words of a piece of text whose spaces were left out ("whohasmyphotos"); undefined where it is no such. @param written as typed @param known words that mean something */
export function partWords(
  written: string,
  isSentence: boolean,
  known: ReadonlySet<string>,
): readonly string[] | undefined {
  const text = written.toLowerCase();
  // "MyFitnessPal" is a name.
  if (/\p{Ll}\p{Lu}/u.test(written) || !(isSentence || ASKS.test(text))) return undefined;
  if (text.length < LEAST || text.length > LONGEST) return undefined;
  const isKnown = (word: string): boolean => known.has(word) || known.has(`${word}s`);
  // One letter is mostly part of a word.
  const isSmall = (word: string): boolean =>
    word.length > 1 ? STOP_WORDS.has(word) || isWeak(word) : word === 'i';
  const fewest: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= text.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const before = fewest[start];
      const word = text.slice(start, end);
      if (!before || !(isSmall(word) || (word.length > 2 && isKnown(word)))) continue;
      if (before.length + 1 < (fewest[end]?.length ?? Infinity)) fewest[end] = [...before, word];
    }
  }
  const words = fewest[text.length];
  const isParted = words && words.length > 1 && BEGINNINGS.has(words[0] as string);
  return isParted && words.some(isKnown) ? words : undefined;
}
