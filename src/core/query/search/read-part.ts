import type { Token } from './fold-text.js';
import type { Lexicon } from './lexicon.js';
import type { Meant } from './meant.js';
import { isOfPeople } from './pick-meant.js';
import type { SearchIndex } from './search-index.js';
import { setOf } from './set-of.js';
import { wordsIn } from './turns.js';
import { NAME } from './word-places.js';

const LISTING = setOf('and or plus');

/** Between something and what it is of. */
const OF_PART = /^of (?:(?:my|y?our|his|her|their|the|an?) )?$/;

/** A text half read; what is asked and what is unknown change with what is found. */
interface HalfRead {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly asked: Meant[];
  readonly mentions: readonly unknown[];
  readonly unknown: Token[];
  readonly isSentence: boolean;
}

/** Takes the one or two words that are unknown for what they are a part of, where that can be told: "phone" of "phone number". */
export function readPart(
  { text, tokens, asked, mentions, unknown, isSentence }: HalfRead,
  lexicon: Lexicon,
  index: SearchIndex,
): void {
  const [one, two, ...more] = unknown;
  if (!one || mentions.length + more.length > 0) return;
  const isName = (index.placesOf(index.idOf(one.word) ?? -1) & NAME) !== 0;
  const isPart = isSentence || asked.length > 0 || (unknown.length === tokens.length && !isName);
  const at = tokens.indexOf(one);
  // "X-ray" of "X-ray pictures" is two words.
  if (!isPart || (two && tokens[at + 1] !== two)) return;
  const end = at + unknown.length;
  // "Phone or email": beside other data, where it is one more of them.
  const isAlike = [at - 1, end].some((place) => LISTING.has(tokens[place]?.word ?? ''));
  // "X-ray images", "pictures of my X-ray": what the list has no word for tells more of what it has one for.
  const known = asked.filter(
    (other) =>
      isAlike || !other.isAbsent || !(other.at === end || OF_PART.test(wordsIn(tokens.slice(other.end, at)))),
  );
  // "School principals" are people of a kind; in other languages what is whose stands before them.
  if (
    index.registry.language.startsWith('en') &&
    asked.some((other) => other.at === end && isOfPeople(other))
  )
    return;
  const isThing = known.every(isOfPeople);
  if (!isThing && !isAlike) return;
  const part = lexicon.findPart(one.word + (two?.word ?? ''), isThing && known.length > 0, two !== undefined);
  if (!part) return;
  const words = text.slice(one.start, (two ?? one).end);
  asked.splice(0, Infinity, ...known, { ...part, words, isAbsent: false, at, end });
  unknown.length = 0;
}
