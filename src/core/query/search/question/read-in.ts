import { lengthOf } from '../words/fold-text.js';
import { readQuestion } from './read-question.js';
import type { Reading } from './reading.js';
import type { SearchIndex } from '../index/search-index.js';
import type { Tongue } from '../languages/tongue.js';
import { STOP_WORDS } from '../words/small-words.js';
import { writeApart } from '../languages/write-apart.js';
import { writeAsListed } from '../languages/write-as-listed.js';

/** A text as it is read in a language. */
export interface Attempt {
  readonly tongue: Tongue;
  readonly text: string;
  readonly reading: Reading;
  /** A name in it is written as lists do. */
  readonly isWritten: boolean;
}

/** Of two attempts the one that leaves less unknown, then the one that knows more words as they are written; the first of two alike. */
export const better = (best: Attempt, one: Attempt): Attempt =>
  lost(one) < lost(best) || (lost(one) === lost(best) && knows(one) > knows(best)) ? one : best;

function knows(one: Attempt): number {
  const { tongue, reading, isWritten } = one;
  const { guest, lexicon } = tongue;
  if (guest === undefined) return lost(one) < 1 ? Infinity : 0;
  const known = reading.tokens.filter(({ word }) => lexicon.words.has(word) || lexicon.small.has(word));
  return known.length + (isWritten ? 1 : 0);
}

/** How much of its text is left unknown. */
const lost = ({ text, reading }: Attempt): number => lengthOf(reading.unknown) / Math.max(1, text.length);

/** Whether two leave as much unknown and know as much. */
export const isAlike = (one: Attempt, other: Attempt): boolean =>
  lost(one) === lost(other) && knows(one) === knows(other);

/** Whether a reading is more than small words, which a word or two may be by chance. */
export const tellsMore = ({ reading: { asked, mentions, tokens }, isWritten }: Attempt): boolean =>
  asked.length + mentions.length > 0 || isWritten || tokens.length > 2;

/** How many words of a text are small ones of the language that it is read in. */
export const countSmall = ({ tongue, reading }: Attempt): number =>
  reading.tokens.filter(({ word }) => tongue.lexicon.small.has(word) || STOP_WORDS.has(word)).length;

/** Reads a text in a language: its names as lists write them, its long words apart. */
export function readIn(tongue: Tongue, given: string, index: SearchIndex): Attempt {
  const { guest, lexicon, registry, spoken } = tongue;
  const listed = guest && spoken ? writeAsListed(given, spoken) : given;
  const text = writeApart(listed, tongue);
  return {
    tongue,
    text,
    reading: { ...readQuestion(text, lexicon, index, registry), guest, telling: spoken?.telling },
    isWritten: listed !== given && !/[a-z]/i.test(given),
  };
}
