import type { Token } from '../words/fold-text.js';
import type { Lexicon } from '../languages/lexicon.js';
import type { Reading } from './reading.js';
import type { SearchIndex } from '../index/search-index.js';

/** A reading with the last word taken for the beginning of one, where it is none yet. */
export function withBegun(reading: Reading, lexicon: Lexicon, index: SearchIndex): Reading {
  const last = reading.tokens.at(-1);
  if (!last || last.word.length < 3 || reading.unknown.at(-1)?.end !== last.end) return reading;
  // A word of the list is whole: "in class" begins no "classwork".
  if (reading.isSentence && index.idOf(last.word) !== undefined) return reading;
  const phrase = lexicon.findBegun(last.word);
  if (!phrase) return reading;
  const isOther = ({ end }: Token): boolean => end !== last.end;
  return {
    ...reading,
    asked: [...reading.asked, { ...phrase, words: last.word, isAbsent: false }],
    unknown: reading.unknown.filter(isOther),
    thing: reading.thing.filter(isOther),
  };
}
