import { reachOf } from '../../../model/reach-of.js';
import { ANYTHING, type Registry } from '../../../model/registry.js';
import { wordsOf } from '../words/fold-text.js';
import type { Value } from '../../query.js';
import type { Meant } from './meant.js';
import { isWeak, STOP_WORDS } from '../words/small-words.js';
import { setOf } from '../words/set-of.js';

/** Whether something that is asked for is whose data, and not which. */
export const isOfPeople = ({ values }: Meant): boolean =>
  values.length > 0 && values.every(({ facet }) => facet === 'subjects');

/** Words for data at large. */
const DATA = setOf('data info information details everything storage logging');

/** Whether words ask for data, whatever they are: "all data", "data stored", "everything". */
const isAnyData = (words: readonly string[]): boolean =>
  words.some((word) => DATA.has(word)) && words.every((word) => STOP_WORDS.has(word) || isWeak(word));

/** What is asked for: not what a verb could mean but a purpose, and no idea of several facets beside what is asked for plainly. */
export function pickMeant(all: readonly Meant[], { terms }: Registry): readonly Meant[] {
  // "Delete my account data": whatever that is.
  const isOfMeasure = all.some(({ isAbsent, values: [value] }) => isAbsent && value?.facet === 'safeguards');
  // They say nothing beside something else.
  const isAll = ({ facet, id }: Value): boolean => {
    const term = facet === 'data' ? terms.dataTypes.get(id) : undefined;
    return term !== undefined && (reachOf(term).covers.has(ANYTHING) || (isOfMeasure && term.open));
  };
  const telling = all.filter(
    ({ words, values }) =>
      (values.some(({ facet }) => facet === 'flows') || !isAnyData(wordsOf(words))) &&
      (values.length === 0 || !values.every(isAll)),
  );
  // "In which country are the servers": of places, not of who runs servers.
  const isOfPlaces = telling.some(({ fact }) => fact === 'locations');
  const isHosting = ({ values }: Meant): boolean =>
    values.length > 0 && values.every(({ facet, id }) => facet === 'purposes' && id === 'hosting');
  const left = isOfPlaces ? telling.filter((one) => !isHosting(one)) : telling;
  const asked = left.length > 0 ? left : all;
  const plain = asked.filter(
    ({ isIdea, isAbsent, isVerb, values }) =>
      !(isIdea ?? false) &&
      !(isAbsent && values.length > 1) &&
      !(isVerb === true && values.every(({ facet }) => facet === 'data')) &&
      values.some(({ facet }) => facet !== 'subjects'),
  );
  if (plain.length === 0) return asked;
  return asked.filter((one) => plain.includes(one) || (!one.isIdea && one.isVerb !== true));
}
