import type { Token } from '../words/fold-text.js';
import type { Lexicon } from '../languages/lexicon.js';
import type { Meant } from './meant.js';
import { isOfPeople } from './pick-meant.js';
import type { SearchIndex } from '../index/search-index.js';
import { setOf } from '../words/set-of.js';
import { wordsIn } from '../languages/turns.js';
import { NAME } from '../index/word-places.js';

const LISTING = setOf('and or plus');

/** Between something and what it is of. */
const OF_PART = /^of (?:(?:my|y?our|his|her|their|the|an?) )?$/;

/** Before something that is known of a reader: "what I borrowed". */
const WHAT_I = /\b(?:what|which) (?:\w+ )?(?:i|we|he|she|they) $/;

/** A text half read; what is asked and what is unknown change with what is found. */
interface HalfRead {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly asked: Meant[];
  readonly mentions: readonly unknown[];
  readonly unknown: Token[];
  readonly isSentence: boolean;
}

/** Takes one or two words that are unknown for what they are a part of, where that can be told: "phone" of "phone number". */
export function readPart(half: HalfRead, lexicon: Lexicon, index: SearchIndex): void {
  const { tokens, mentions, unknown, isSentence } = half;
  const places = unknown.map((token) => tokens.indexOf(token));
  const runs = unknown.flatMap((_, at) => (places[at - 1] === (places[at] as number) - 1 ? [] : at));
  // Of a name that stands in several pieces nothing is a part.
  if (mentions.length > 0 || (runs.length > 1 && !isSentence)) return;
  const isOne = runs.length === 1;
  // The last first: what is known then is unknown no more, and those after it move up.
  runs.reduceRight((to, from) => {
    readRun(half, from, to, isOne, lexicon, index);
    return from;
  }, unknown.length);
}

/** @param from the first of unknown words that stand together @param to the one after their last @param isOne whether they are all that is unknown */
function readRun(
  { text, tokens, asked, unknown, isSentence }: HalfRead,
  from: number,
  to: number,
  isOne: boolean,
  lexicon: Lexicon,
  index: SearchIndex,
): void {
  const [one, two, ...more] = unknown.slice(from, to) as [Token, Token?];
  if (more.length > 0) return;
  const isName = (index.placesOf(index.idOf(one.word) ?? -1) & NAME) !== 0;
  if (!isSentence && asked.length === 0 && isName) return;
  const at = tokens.indexOf(one);
  const end = at + to - from;
  // "Phone or email": beside other data, where it is one more of them. "The police … what I borrowed": whatever else is asked.
  const isAlike =
    [at - 1, end].some((place) => LISTING.has(tokens[place]?.word ?? '')) ||
    (WHAT_I.test(wordsIn(tokens.slice(0, at))) &&
      !asked.some(({ values }) => values.some(({ facet }) => facet === 'data')));
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
  // What no facet asks for ("how long") stands beside anything.
  const isThing = known.every((other) => isOfPeople(other) || other.values.length === 0);
  if (!isThing && !isAlike) return;
  const shared = two ? lexicon.parts.findShared([one.word, two.word]) : [];
  const part =
    lexicon.findPart(one.word + (two?.word ?? ''), isOne && isThing && known.length > 0, two !== undefined) ??
    (shared.length === 1 ? { values: shared } : undefined);
  if (!part) return;
  const words = text.slice(one.start, (two ?? one).end);
  asked.splice(0, Infinity, ...known, { ...part, words, isAbsent: false, at, end });
  unknown.splice(from, to - from);
}
