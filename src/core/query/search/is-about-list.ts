import type { Token } from './fold-text.js';
import { isWeak, setOf, STOP_WORDS } from './small-words.js';

/** What a list is asked about itself. */
const ABOUT = setOf(
  'new newest latest old recent recently current update updated changed changes version last made wrote maintains maintained ' +
    'published complete accurate exist added removed year month',
);
const LIST = setOf(
  'list page table document registry register directory inventory overview this it these them here s',
);
/** Who begins otherwise asks what vendors do, unless nothing is done: "new vendors". */
const OPENING = /^(?:what|when|how|why|is|are|has|have|any|which|who (?:made|wrote|maintains)) /;
const DOING = /^(?:who|whose|does|do|can) /;
/** Of these no list is asked. */
const MINE = /\b(?:my|our|me|us|data) ?\b/;

/** Whether a text asks of the list itself, and of no vendor: "when was this last updated". English. */
export function isAboutList(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word);
  const text = words.join(' ');
  const isSaid = (word: string): boolean => ABOUT.has(word) || LIST.has(word) || STOP_WORDS.has(word);
  return (
    words.length > 1 &&
    !MINE.test(text) &&
    words.some((word) => ABOUT.has(word)) &&
    (OPENING.test(text)
      ? words.every((word) => isSaid(word) || isWeak(word))
      : !DOING.test(text) && words.every(isSaid))
  );
}
