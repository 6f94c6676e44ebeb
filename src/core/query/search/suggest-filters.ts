import { wordsOf } from './fold-text.js';
import { flattenValues, type Facet } from '../filter/facet.js';
import type { FacetName, Filters } from '../query.js';

/**
 * Filters that ask what a text asks in words: "my child's location" names a term of `subjects` and one of `data`. A
 * search finds words; a filter also knows what wider words include and what is not stated. At most one term a facet,
 * the one whose name or synonym says most.
 */
export function suggestFilters(facets: readonly Facet[], text: string): Filters {
  const asked = new Set(wordsOf(text).map(singular));
  const suggested: Partial<Record<FacetName, readonly string[]>> = {};
  for (const { name, values } of facets) {
    if (name !== 'subjects' && name !== 'data') continue;
    let most = 0;
    for (const { id, term } of flattenValues(values)) {
      for (const phrase of term ? [term.name, ...term.synonyms] : []) {
        const words = singularWords(phrase);
        if (words.length <= most || !words.every((word) => asked.has(word))) continue;
        most = words.length;
        suggested[name] = [id];
      }
    }
  }
  return suggested;
}

/** Phrases of a vocabulary are asked for again with each key. */
const known = new Map<string, readonly string[]>();

function singularWords(phrase: string): readonly string[] {
  let words = known.get(phrase);
  if (!words) known.set(phrase, (words = wordsOf(phrase).map(singular)));
  return words;
}

const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);
