import { reachOf } from '../../../model/reach-of.js';
import type { Registry } from '../../../model/registry.js';
import type { Value } from '../../query.js';

/** A list with more terms has no others that could be asked one by one. */
const MOST_TERMS = 500;

/** What else the vocabulary of some values has: no narrower and no wider kinds of these, and no open words, which may hold them. */
export function otherValues(values: readonly Value[], registry: Registry): readonly Value[] {
  const { terms } = registry;
  const facet = values[0]?.facet ?? '';
  if (facet === 'groups' || facet === 'categories')
    return registry[facet]
      .filter(({ id }) => !values.some((value) => value.id === id))
      .map(({ id }) => ({ facet, id }));
  const known = terms[(facet === 'data' ? 'dataTypes' : facet) as keyof typeof terms] as
    Registry['terms']['subjects'] | undefined;
  if (!known || known.size > MOST_TERMS) return [];
  const asked = values.flatMap(({ id }) => known.get(id) ?? []);
  return [...known.values()]
    .filter(
      (term) =>
        !term.open &&
        asked.every(
          (one) => one !== term && !reachOf(one).covers.has(term.id) && !reachOf(term).covers.has(one.id),
        ),
    )
    .map(({ id }) => ({ facet: facet as Value['facet'], id }));
}
