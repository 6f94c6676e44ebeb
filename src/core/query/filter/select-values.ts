import type { Registry } from '../../model/registry.js';
import { flattenValues, type Facet } from './facet.js';
import { FACETS, type FacetName, type Filters } from '../query.js';

/** Filters with values of a facet selected or not; a facet without any is left out. */
export function selectValues(
  filters: Filters,
  facet: FacetName,
  values: readonly string[],
  selected: boolean,
): Filters {
  const rest = (filters[facet] ?? []).filter((value) => !values.includes(value));
  return withValues(filters, facet, selected ? [...rest, ...values] : rest);
}

/** Filters without what the registry does not know: an address may come from another version of the list. */
export function keepKnownValues({ vendors }: Registry, filters: Filters, facets: readonly Facet[]): Filters {
  const asked = (filters.vendors ?? []).filter((id) => vendors.some((vendor) => vendor.id === id));
  return facets.reduce<Filters>(
    (known, { name, values }) => {
      const ids = new Set([...values, ...flattenValues(values)].map(({ id }) => id));
      return withValues(
        known,
        name,
        (filters[name] ?? []).filter((id) => ids.has(id)),
      );
    },
    withValues({}, 'vendors', asked),
  );
}

/** Whether two selections are the same, in whatever order they were made. */
export function sameFilters(a: Filters, b: Filters): boolean {
  return FACETS.every((name) => [...(a[name] ?? [])].sort().join() === [...(b[name] ?? [])].sort().join());
}

function withValues(filters: Filters, facet: FacetName, values: readonly string[]): Filters {
  const { [facet]: _, ...others } = filters;
  return values.length > 0 ? { ...others, [facet]: values } : others;
}
