import { MAX_ASKED } from '../../core/schema/limits.js';
import { FACETS, isView, type FacetName } from '../../core/query/query.js';
import { attempt } from '../../core/work/attempt.js';
import { EMPTY_QUESTION, type Question } from './question.js';

/**
 * What a page's code asks, whatever types it gives: nothing (`null`, as of an attribute that is taken away) and what is no
 * value of a field stand for its default.
 * @param onFault told the field, where its value is neither
 */
export function toAsked(
  given: Readonly<Record<string, unknown>>,
  onFault: (field: string) => void,
): Partial<Question> {
  const asked = Object.entries(given).map(([field, value]) => {
    const read = attempt(() => READERS[field as Field]?.(value));
    if (read === undefined && value !== null && value !== undefined) onFault(field);
    return [field, read ?? EMPTY_QUESTION[field as Field]] as const;
  });
  return Object.fromEntries(asked);
}

type Field = 'category' | 'text' | 'filters' | 'view';

const readText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.slice(0, MAX_ASKED) : undefined;

/** By field, how a value is read; undefined for what is none. */
const READERS: Readonly<Record<Field, (value: unknown) => unknown>> = {
  category: readText,
  text: readText,
  filters: readFilters,
  view: (value) => (isView(value) ? value : undefined),
};

function readFilters(value: unknown): Question['filters'] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const filters: Partial<Record<FacetName, readonly string[]>> = {};
  for (const facet of FACETS) {
    const given: unknown = (value as Record<string, unknown>)[facet];
    if (given === undefined || given === null) continue;
    if (!Array.isArray(given)) return undefined;
    // Copied, each once, holes too: what code hands over may be another thing each time it is read.
    const ids = [...new Set<unknown>(given.slice(0, MAX_ASKED))];
    if (!ids.every((id) => typeof id === 'string')) return undefined;
    filters[facet] = ids;
  }
  return filters;
}
