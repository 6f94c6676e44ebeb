/** Letters that run from right to left, by the blocks that Unicode keeps for them. */
export const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const RUNS_LEFT = /^(?:ar|he)\b/;

/** Whether a text could move or turn round what stands beside it, or that it. @param locale of the words around it */
export const couldTurn = (text: string, locale: string): boolean =>
  RUNS_LEFT.test(locale) || RIGHT_TO_LEFT.test(text) || TURNS.test(text);

/**
 * A text of a file among words of ours where there are no elements to hold them apart: in an isolate of its own (UAX #9) where it
 * could move or turn round its neighbours, or they it. Data itself is never written so.
 * @param text one that closes what it opens, as texts that were read do
 * @param locale of the words around it; default: one that is written from left to right
 */
export const isolated = (text: string, locale = ''): string =>
  text !== '' && couldTurn(text, locale) ? `\u2068${text}\u2069` : text;
