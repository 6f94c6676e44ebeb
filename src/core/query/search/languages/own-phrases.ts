import type { Registry } from '../../../model/registry.js';
import type { Value } from '../../query.js';
import { facetOf } from '../words/terms-of.js';

/** No phrase has more characters; a registry has no more phrases. */
const LONGEST = 200;
const MOST = 5_000;

/** What a registry calls its terms, groups and categories, with what each name stands for. */
export function ownPhrases({
  terms,
  groups,
  categories,
}: Registry): readonly (readonly [text: string, value: Value])[] {
  const kinds = ['purposes', 'subjects', 'safeguards', 'dataTypes'] as const;
  return [
    ...kinds.flatMap((kind) =>
      [...terms[kind].values()].flatMap(({ id, name, synonyms }) =>
        [name, ...synonyms].map((text) => [text, { facet: facetOf(kind), id }] as const),
      ),
    ),
    ...groups.map(({ id, name }) => [name, { facet: 'groups', id }] as const),
    ...categories.map(({ id, name }) => [name, { facet: 'categories', id }] as const),
  ]
    .filter(([text]) => text.length <= LONGEST)
    .slice(0, MOST);
}
