import { flattenValues, type FacetValue } from '../../../core/query/filter/facet.js';
import { foldText } from '../../../core/query/search/words/fold-text.js';

/**
 * The values of a facet, of both levels, that go by what is typed; undefined where nothing is.
 * @param labelOf what a value is called in sight
 */
export function findValues(
  values: readonly FacetValue[],
  text: string | undefined,
  labelOf: (value: FacetValue) => string,
): readonly FacetValue[] | undefined {
  const sought = foldText(text ?? '').trim();
  if (!sought) return undefined;
  return flattenValues(values).filter((value) =>
    [labelOf(value), ...(value.term?.synonyms ?? [])].some((word) => foldText(word).includes(sought)),
  );
}
