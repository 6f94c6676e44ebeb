import type { Registry, Term } from '../../../model/registry.js';
import type { FacetName } from '../../query.js';

export const facetOf = (kind: keyof Registry['terms']): FacetName => (kind === 'dataTypes' ? 'data' : kind);

/** The terms of a facet, where it has any. */
export function termsOf({ terms }: Registry, facet: FacetName): ReadonlyMap<string, Term> | undefined {
  if (facet === 'data') return terms.dataTypes;
  return facet in terms ? terms[facet as 'subjects'] : undefined;
}
