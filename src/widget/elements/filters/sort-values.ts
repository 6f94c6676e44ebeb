import type { Compare } from '../../../core/model/compare.js';
import { compareNames } from '../../../core/model/order-entries.js';
import type { FacetValue } from '../../../core/query/filter/facet.js';
import { NOT_STATED } from '../../../core/query/query.js';

/**
 * Values of a facet by name, except where an order means something; what is not stated comes last.
 * @param order ids in that order; those not named come by name
 */
export function sortValues(
  values: readonly FacetValue[],
  order: readonly string[],
  labelOf: (value: FacetValue) => string,
  compare: Compare,
): readonly FacetValue[] {
  const places = new Map(order.map((id, at) => [id, at]));
  const at = (id: string): number => places.get(id) ?? 0;
  return values
    .map((value) => ({ value, label: labelOf(value) }))
    .sort(
      (a, b) =>
        Number(a.value.id === NOT_STATED) - Number(b.value.id === NOT_STATED) ||
        at(a.value.id) - at(b.value.id) ||
        compareNames(a.label, b.label, compare),
    )
    .map(({ value }) => value);
}
