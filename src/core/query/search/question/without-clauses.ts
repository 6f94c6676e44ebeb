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
  // "Not logged in" says who they are; "names and no addresses" asks for those with names.
  const isOfWhom = (at: number): boolean =>
    asked.some(
      (one, place) =>
        at < (one.end ?? 0) &&
        (isOfPeople(one)
          ? at >= (one.at ?? Infinity)
          : one.besides && one.values.length === 0 && at >= (asked[place - 1]?.end ?? Infinity)),
    );
  return tokens.filter(
    ({ start }, at) =>
      !isOfWhom(at) &&
      !begins.some((from) => from <= at && !text.slice(tokens[from]?.start, start).includes(',')),
  );
}
