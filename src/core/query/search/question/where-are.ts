import { ANYTHING } from '../../../model/registry.js';
import type { Token } from '../words/fold-text.js';
import type { Lexicon } from '../languages/lexicon.js';
import type { Meant } from './meant.js';
import { setOf } from '../words/set-of.js';
import { wordsIn } from '../languages/turns.js';

const ARE = setOf('am is are was were be s r');
/** "Where's" without its sign. */
const WHERES = 'wheres';
const LIVE = setOf('live lives lived living reside resides');
const HELPERS = setOf('do does did');
const THEY = setOf('he she they phone mobile tablet device');
/** After "where are the children" nothing is asked of something else they have or that is done to them. */
const NOW = setOf('now right at today currently');
/** So many words may stand between: "where my two little boys are". */
const BETWEEN = 4;

const SEATED =
  /^(?:located|based|established|headquartered|incorporated|registered|domiciled|sits?|(?:store|keep|hold|host)s?|compan(?:y|ies)|vendors?|providers?|(?:sub)?processors?)$/;
/** "Where are these companies …", "where does Slack store …", not "where am I …", "where do you …". */
const OF_VENDORS =
  /^(?:(?:is|are|was|were|does|do) )(?!.*\b(?:i|we|you|it|they|he|she|my|your|our|his|her|me|us) )/;

/** "Where my son is", "where do the children live": what asks for a place of people without a word for it. */
export function whereAre(text: string, tokens: readonly Token[], lexicon: Lexicon): Meant | undefined {
  // "See were he is" is a slip.
  const place = tokens.findIndex(
    ({ word }, at) =>
      word === 'where' || word === WHERES || (word === 'were' && ARE.has(tokens[at + 2]?.word ?? '')),
  );
  // "What my kid writes": what the stock asks of who is speaking, asked of others.
  const isWhat = place < 0;
  const where = isWhat ? tokens.findIndex(({ word }) => word === 'what') : place;
  if (where < 0) return undefined;
  const word = (at: number): string => tokens[at]?.word ?? '';
  const seat = isWhat ? -1 : tokens.findLastIndex((one, at) => at > where && SEATED.test(one.word));
  const between = wordsIn(tokens.slice(where + 1, Math.max(0, seat)));
  const seats = seat > 0 && OF_VENDORS.test(between) ? lexicon.find(['headquarters']) : undefined;
  if (seats) {
    const { start, end } = tokens[seat] as Token;
    return { ...seats, words: text.slice(start, end), at: seat, end: seat + 1, isAbsent: false };
  }
  const isOne = word(where) === WHERES;
  const isTurned = !isWhat && (isOne || ARE.has(word(where + 1)));
  const begin = where + (!isOne && (isTurned || HELPERS.has(word(where + 1))) ? 2 : 1);
  for (let at = begin; at <= begin + BETWEEN; at += 1) {
    const next = word(at + 1);
    const isLast = tokens.length === at + 1 || NOW.has(next);
    // "Where is my school" asks for the school location, where there is such.
    const spot = isTurned && isLast ? lexicon.find([word(at), 'location']) : undefined;
    if (spot)
      return {
        ...spot,
        words: text.slice((tokens[where] as Token).start, tokens[at]?.end),
        at,
        end: at + 1,
        isAbsent: false,
      };
    const people = lexicon.find([word(at)]) ?? lexicon.find([word(at - 1), word(at)]);
    const isPeople = people?.values.every(({ facet }) => facet === 'subjects');
    if (!isPeople && !THEY.has(word(at))) continue;
    const asks = LIVE.has(next) ? 'live' : (isTurned ? isLast : ARE.has(next)) ? 'am' : undefined;
    const phrase = isWhat ? lexicon.find(['what', 'i', next]) : asks && lexicon.find(['where', 'i', asks]);
    if (!phrase) return undefined;
    const end = isTurned && asks === 'am' ? at : at + 1;
    const words = text.slice((tokens[where] as Token).start, (tokens[end] as Token).end);
    const isAbsent = phrase.values.some(({ id }) => id === ANYTHING);
    return { ...phrase, words, isAbsent, ...(isWhat && { at: at + 1, end: at + 2 }) };
  }
  return undefined;
}
