import { ITEM_FACETS, type Filters } from '../query.js';

/** Of some filters those that are asked of the same kind of data, in order. */
export function itemFilters(filters: Filters): Filters {
  return Object.fromEntries(
    ITEM_FACETS.flatMap((name) => (filters[name]?.length ? [[name, filters[name]] as const] : [])),
  );
}
