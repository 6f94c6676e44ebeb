import type { Token } from '../words/fold-text.js';
import { setOf } from '../words/set-of.js';
import type { Meant } from './meant.js';
import { isOfPeople } from './pick-meant.js';

/** What tells more of people behind them; what it says of those is not asked of vendors. */
const WHO = setOf('who die que qui');

/** A text without what it tells of people on the side: "parents who don't speak English". */
export function withoutClauses(
  asked: readonly Meant[],
  text: string,
  tokens: readonly Token[],
): readonly Token[] {
  const begins = asked.flatMap((one) =>
    isOfPeople(one) && one.end && WHO.has(tokens[one.end]?.word ?? '') ? [one.end] : [],
  );
  // "Not logged in" says who they are.
  const isOfWhom = (at: number): boolean =>
    asked.some((one) => isOfPeople(one) && at >= (one.at ?? at + 1) && at < (one.end ?? 0));
  return tokens.filter(
    ({ start }, at) =>
      !isOfWhom(at) &&
      !begins.some((from) => from <= at && !text.slice(tokens[from]?.start, start).includes(',')),
  );
}
