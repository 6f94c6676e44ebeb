import { findEntry } from '../../core/model/find-entry.js';
import type { Registry } from '../../core/model/registry.js';
import type { Facet } from '../../core/query/filter/facet.js';
import { keepKnownValues, sameFilters } from '../../core/query/filter/select-values.js';
import type { AddressState } from '../../core/query/query-params.js';
import { knownCategory } from './known-category.js';

/**
 * Whether an address asks for something that a list does not have: it may come from another version of it.
 * @param facets what can be filtered by; undefined while that is not known
 */
export function asksUnknown(
  { category, vendor, filters }: AddressState,
  registry: Registry,
  facets: readonly Facet[] | undefined,
): boolean {
  return (
    (category !== undefined && knownCategory(category, registry) === undefined) ||
    (vendor !== undefined && findEntry(registry, vendor) === undefined) ||
    (filters !== undefined &&
      facets !== undefined &&
      !sameFilters(filters, keepKnownValues(registry, filters, facets)))
  );
}
