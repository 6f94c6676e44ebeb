import type { Token } from '../words/fold-text.js';
import { entriesNamed } from '../index/entries-named.js';
import type { SearchIndex } from '../index/search-index.js';
import { WHOLE } from '../index/word-places.js';

/** Whether a name is only a part of words, beside a small one: "not AWS" is "AWS", turned. */
export function isPadded(
  index: SearchIndex,
  tokens: readonly Token[],
  at: number,
  end: number,
  isSmall: (token: Token) => boolean,
): boolean {
  const isNamed = (from: number, to: number): boolean =>
    entriesNamed(
      index,
      tokens.slice(from, to).map(({ word }) => word),
      WHOLE,
    ).length > 0;
  return (
    end - at < tokens.length &&
    ((isSmall(tokens[at] as Token) && isNamed(at + 1, end)) ||
      (isSmall(tokens[end - 1] as Token) && isNamed(at, end - 1)))
  );
}
