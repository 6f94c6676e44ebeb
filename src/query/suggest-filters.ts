import { tokenize } from './fold-text.js';
import { flattenValues, type Facet } from './facet.js';
import type { FacetName, Filters } from './query.js';

/**
 * Filters that ask what a text asks in words: "my child's location" names a term of `subjects` and one of `data`. A
 * search finds words; a filter also knows what wider words include and what is not stated. At most one term a facet,
 * the one whose name or synonym says most.
 */
export function suggestFilters(facets: readonly Facet[], text: string): Filters {
  const asked = new Set(tokenize(text).map(({ word }) => singular(word)));
  const suggested: Partial<Record<FacetName, readonly string[]>> = {};
  for (const { name, values } of facets) {
    if (name !== 'subjects' && name !== 'data') continue;
    let most = 0;
    for (const { id, term } of flattenValues(values)) {
      for (const phrase of term ? [term.name, ...term.synonyms] : []) {
        const words = tokenize(phrase).map(({ word }) => singular(word));
        if (words.length <= most || !words.every((word) => asked.has(word))) continue;
        most = words.length;
        suggested[name] = [id];
      }
    }
  }
  return suggested;
}

const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);
