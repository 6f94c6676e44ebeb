import type { Registry } from '../../../model/registry.js';
import type { Mark } from '../../query.js';
import { wordsOf } from '../words/fold-text.js';
import type { Reading } from './reading.js';

/** What rows show of what a text names: the names of terms, whatever words were used for them. */
export function marksOf({ asked, mentions }: Reading, { terms }: Registry): readonly Mark[] {
  const names = asked.flatMap(({ values }) =>
    values.flatMap(({ facet, id }) => {
      const kind = facet === 'data' ? 'dataTypes' : facet;
      return kind in terms ? (terms[kind as 'subjects'].get(id)?.name ?? []) : [];
    }),
  );
  return [...names, ...mentions.map(({ words }) => words)].map((name) => ({
    words: new Set<string>(),
    phrase: wordsOf(name),
  }));
}
