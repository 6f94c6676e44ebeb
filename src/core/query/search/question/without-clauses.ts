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
  return begins.length === 0
    ? tokens
    : tokens.filter(
        ({ start }, at) =>
          !begins.some((from) => from <= at && !text.slice(tokens[from]?.start, start).includes(',')),
      );
}
