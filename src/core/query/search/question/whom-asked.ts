import type { Token } from '../words/fold-text.js';
import { otherFrom } from './mark-next.js';
import type { Mention } from './reading.js';

/** Entries that are asked; undefined: all. */
type Whom = ReadonlySet<number> | undefined;

/**
 * Whom a text asks: the vendors that it names, of a second question those that stand in it ("does X store cards and who sends texts").
 * @param others that are asked all the same; undefined where nothing is asked of a stranger
 */
export function whomAsked(
  named: readonly Mention[],
  tokens: readonly Token[],
  others: readonly number[] | undefined,
): readonly [only: Whom, onlyNext: Whom] {
  const from = otherFrom(tokens);
  const entriesOf = (mentions: readonly Mention[]): Whom =>
    mentions.length > 0 || others
      ? new Set([...mentions.flatMap(({ entries }) => entries), ...(others ?? [])])
      : undefined;
  return [entriesOf(named.filter(({ at }) => at < from)), entriesOf(named.filter(({ at }) => at >= from))];
}
