import type { Registry } from '../../../model/registry.js';
import type { Shared } from './entry-texts.js';

/** Terms, categories and groups of a translation with those of its original. */
export function matchOriginals({
  terms,
  categories,
  groups,
  original,
}: Registry): ReadonlyMap<Shared, Shared> {
  const matched = new Map<Shared, Shared>();
  if (!original) return matched;
  const match = (own: Iterable<Shared>, others: Iterable<Shared>): void => {
    const byId = new Map(Array.from(others, (other) => [other.id, other]));
    for (const one of own) {
      const other = byId.get(one.id);
      if (other) matched.set(one, other);
    }
  };
  for (const kind of Object.keys(terms) as (keyof typeof terms)[])
    match(terms[kind].values(), original.terms[kind].values());
  match(categories, original.categories);
  match(groups, original.groups);
  return matched;
}
