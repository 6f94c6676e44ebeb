import type { Facet } from '../../../core/query/filter/facet.js';
import type { FacetName, Filters } from '../../../core/query/query.js';
import { selectedValues } from '../shared/selected-values.js';

/** What one chip stands for: a value, or a head of a second level with all its members. */
export interface Selected {
  readonly facet: FacetName;
  readonly id: string;
  readonly values: readonly string[];
}

/** The selected values, those of a wholly ticked group as one. */
export function gatherGroups(filters: Filters, facets: readonly Facet[]): readonly Selected[] {
  const gathered = new Map<string, Selected>();
  for (const [facet, id] of selectedValues(filters)) {
    const head = facets
      .find(({ name }) => name === facet)
      ?.values.find(({ members }) => members?.some((member) => member.id === id));
    const values = head?.members?.map((member) => member.id) ?? [];
    const isWhole = values.length > 0 && values.every((value) => filters[facet]?.includes(value));
    const one = head && isWhole ? { facet, id: head.id, values } : { facet, id, values: [id] };
    gathered.set(`${facet} ${one.id}`, one);
  }
  return [...gathered.values()];
}
