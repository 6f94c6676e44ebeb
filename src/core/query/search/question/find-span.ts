import type { Token } from '../words/fold-text.js';
import type { Lexicon } from '../languages/lexicon.js';
import type { Meant, Span } from './meant.js';
import { setOf } from '../words/set-of.js';
import { wordsIn } from '../languages/turns.js';

export const KEEPING = /^(?:keep|kept|stor|h[eo]ld|reta?in|reten|sav|delet|eras|remov|purg|process)/;
/** In days, by the letter that a word for it and ISO 8601 begin with. */
const UNITS: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30.4, Y: 365 };
const UNIT = /^(?:day|week|month|year)s?$/;
const NUMBERS = 'a two three four five six seven eight nine ten'.split(' ');
/** What is so old, or so long ago, is not kept so long. */
const OF_AGE = setOf('old olds ago of');
const MORE = /(?:longer than|more than|over|least) $/;
const LESS = /(?:less than|under|within|most|up to) $/;

/** When somebody goes: what becomes of data then is how long they are kept. Not "if you stop using a vendor", "when the app is closed". */
const LEAVING =
  /\b(?:(?:after|upon|when|once|if|until) (?!you |do|is |are |will |(?:(?:the|my|this) )?(?:it|apps?|phone|browser|screen|tab|page)(?:['’]?s|[ '’]s| is| was| keeps?)* (?:clos|quit|left|ended))(?:\w+ ){0,3}?(?:leav|left|quit|cancel|clos|delet|graduat|terminat|ends?\b(?! up)|ended)\w*|at the end of|(?:delet|uninstall|clos|cancel)l?ed (?:the|my|our) (?:app|account|subscription)\b.*\bstill)(?: (?:the|my|our|school|account|year|contract)\b)*/i;

/** "Once we cancel", "after my son leaves the school": what asks how long something is kept. English. */
function findLeaving(text: string, tokens: readonly Token[], lexicon: Lexicon): Meant | undefined {
  const { 0: words = '', index = 0 } = LEAVING.exec(text) ?? {};
  const retention = words && lexicon.find(['retention']);
  if (!retention) return undefined;
  const countTo = (place: number): number => tokens.filter(({ start }) => start < place).length;
  return { ...retention, words, isAbsent: false, at: countTo(index), end: countTo(index + words.length) };
}

/** Whether a word tells that something is kept, or not any more. */
export const isKeeping = ({ word }: Token): boolean => KEEPING.test(word);

/** "Keeps data 10 years", "deleted after 30 days", "when I leave": what asks how long something is kept. English. */
export function findSpan(text: string, tokens: readonly Token[], lexicon: Lexicon): Meant | undefined {
  const count = (word: string): number => Number(/^\d+$/.test(word) ? word : NUMBERS.indexOf(word) + 1);
  const unit = tokens.findIndex(
    ({ word }, at) =>
      at > 0 &&
      UNIT.test(word) &&
      count((tokens[at - 1] as Token).word) > 0 &&
      !OF_AGE.has(tokens[at + 1]?.word ?? ''),
  );
  const retention = unit > 0 && tokens.some(isKeeping) ? lexicon.find(['retention']) : undefined;
  if (!retention) return findLeaving(text, tokens, lexicon);
  const before = wordsIn(tokens.slice(0, unit - 1));
  const [number, { word, end }] = tokens.slice(unit - 1) as [Token, Token];
  const days = count(number.word) * (UNITS[word.charAt(0).toUpperCase()] as number);
  const span = MORE.test(before)
    ? { from: days }
    : LESS.test(before)
      ? { to: days }
      : { from: days, to: days };
  const words = text.slice(number.start, end);
  return { ...retention, span, words, isAbsent: false, at: unit - 1, end: unit + 1 };
}

/** Whether an ISO 8601 duration is as long as is asked; undefined where a text says in words how long. */
export function isWithin(text: string, { from = 0, to = Infinity }: Span): boolean | undefined {
  if (!/^P[\dYMWD]+$/.test(text)) return undefined;
  const days = (text.match(/\d{1,6}[DWMY]/g) ?? []).reduce(
    (sum, part) => sum + Number.parseInt(part, 10) * (UNITS[part.slice(-1)] as number),
    0,
  );
  // Twelve months are a year.
  return days >= from * 0.98 && days <= to * 1.02;
}
