import type { FacetName, Filters } from '../../../core/query/query.js';

/** Every selected value, facet by facet. */
export function selectedValues(filters: Filters): readonly (readonly [facet: FacetName, id: string])[] {
  return Object.entries(filters).flatMap(([facet, ids]) =>
    ids.map((id) => [facet as FacetName, id] as const),
  );
}
