import { foldText } from '../words/fold-text.js';
import type { Tongue } from './tongue.js';

/** Shorter words are seldom made of two. */
const LEAST = 7;
const LONGEST = 40;
/** Fewer letters are in words by chance. */
const PART_FROM = 3;

/** A text with its words taken apart that a language writes as one, where both halves mean something: "Schülerfotos". */
export function writeApart(text: string, { lexicon, spoken }: Tongue): string {
  if (spoken?.joined === undefined) return text;
  const link = new RegExp(`^${spoken.joined}$`);
  const isHead = (word: string): boolean => lexicon.has(word) || lexicon.small.has(word);
  return text.normalize('NFC').replace(/[\p{L}\p{M}]+/gu, (written) => {
    const word = foldText(written);
    // A letter that is folded into two is no place to part at.
    if (word.length < LEAST || word.length > LONGEST || word.length !== written.length || isHead(word))
      return written;
    for (let at = word.length - PART_FROM; at >= PART_FROM; at -= 1) {
      if (!isHead(word.slice(at))) continue;
      for (let end = at; end >= Math.max(PART_FROM, at - 2); end -= 1) {
        if (lexicon.has(word.slice(0, end)) && link.test(word.slice(end, at)))
          return `${written.slice(0, end)} ${written.slice(at)}`;
      }
    }
    return written;
  });
}
