import { ANYTHING, type Registry } from '../../../model/registry.js';
import type { Token } from '../words/fold-text.js';
import type { Meant } from './meant.js';
import { otherValues } from './other-values.js';
import type { Phrase } from '../words/phrase.js';
import { wordsIn, type Turn } from '../languages/turns.js';

/** Between what is asked for and what is not, of the same kind. */
const BUT_NOT =
  /\b(?:(?:but|and|yet|pero|y|aber|und|mais|et|mas|e) (?:\w+ )?(?:not?|nothing|never|without|\w+n t|nicht|keine?n?|pas|nao)|not) /;

/** What a phrase asks for as the words around it turn it: all others, it alone, or what stands before without it. @param gap between both */
export function turnMeant(
  phrase: Phrase,
  turn: Turn | undefined,
  last: Meant | undefined,
  gap: readonly Token[],
  registry: Registry,
): Pick<Meant, 'turn' | 'besides'> & { readonly values?: Meant['values'] } {
  const facet = phrase.values[0]?.facet ?? '';
  const isAbsent = phrase.values.some(({ id }) => id === ANYTHING);
  const others = turn && !isAbsent ? otherValues(phrase.values, registry) : [];
  // "Only hashed data" tells of data, and rules out no other measure.
  if (others.length === 0 || (turn === 'only' && facet === 'safeguards')) return {};
  if (turn === 'only') return { turn, besides: others };
  // "Names but not emails": of those with names. "Stores data but no emails": of all.
  const isOfOthers = last && !/^(?:data|purposes)$/.test(facet) && !sharesFacet(phrase, last);
  const isLeftOut = !isOfOthers && BUT_NOT.test(wordsIn(gap));
  return isLeftOut ? { turn, values: [], besides: phrase.values } : { turn, values: others };
}

/** Whether all that one asks for is of a kind that another asks for. */
export const sharesFacet = (one: Phrase, other: Phrase): boolean =>
  one.values.every(({ facet }) => other.values.some((value) => value.facet === facet));
