import type { Registry } from '../../core/model/registry.js';
import type { Facet } from '../../core/query/filter/facet.js';
import { keepKnownValues } from '../../core/query/filter/select-values.js';
import { ALL, type Filters, type Query } from '../../core/query/query.js';
import { knownCategory } from './known-category.js';
import type { Question } from './question.js';

/** What is there to answer a question with. */
export interface Means {
  readonly registry: Registry;
  /** The values that can be filtered by; undefined while they are not known: then any may be. */
  readonly facets: readonly Facet[] | undefined;
  /** Filters cannot be had. */
  readonly isUnfiltered: boolean;
  /** On paper there are no tabs. */
  readonly isPrinting: boolean;
}

/** What a question asks of a list: what the list does not know is left aside, and the text has no spaces around it. */
export function understand({ category, text, filters }: Question, means: Means): Query {
  return {
    category: (!means.isPrinting && knownCategory(category, means.registry)) || ALL,
    text: text.trim(),
    filters: means.isUnfiltered ? {} : knownFilters(filters, means),
  };
}

function knownFilters(filters: Filters, { registry, facets }: Means): Filters {
  return facets ? keepKnownValues(registry, filters, facets) : filters;
}
