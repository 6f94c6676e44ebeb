import type { Registry } from '../../core/model/registry.js';
import { ALL, type Filters, type Query } from '../../core/query/query.js';
import { knownCategory } from './known-category.js';
import type { Question } from './question.js';

/** What is there to answer a question with. */
export interface Means {
  readonly registry: Registry;
  /** Leaves values out that the list does not have; undefined while nothing can tell: then any may be asked for. */
  readonly keepKnown: ((filters: Filters) => Filters) | undefined;
  /** Filters cannot be had. */
  readonly isUnfiltered: boolean;
  /** On paper there are no tabs. */
  readonly isPrinting: boolean | undefined;
}

/** What a question asks of a list: what the list does not know is left aside, and the text has no spaces around it. */
export function understand({ category, text, filters }: Question, means: Means): Query {
  return {
    category: (!means.isPrinting && knownCategory(category, means.registry)) || ALL,
    text: text.trim(),
    filters: means.isUnfiltered ? {} : (means.keepKnown?.(filters) ?? filters),
  };
}
