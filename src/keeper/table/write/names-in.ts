import type { TermKind } from '../../../core/model/registry.js';
import type { RegistryDocument } from '../../../core/schema/registry-schema.js';

export type NamedKind = TermKind | 'categories' | 'groups' | 'products';
/** The name of what an id stands for, or the id itself where nothing defines it. */
export type NameOf = (kind: NamedKind, id: string) => string;

/** What ids of a registry, and codes of places, are called in a table. */
export interface Names {
  readonly nameOf: NameOf;
  readonly nameOfPlace: (place: string) => string;
}

/** The names of a registry's terms, categories and groups, and of places in its language. */
export function namesIn({ categories, products, vocabulary = {}, language }: RegistryDocument): Names {
  const toMap = (items: readonly { id: string; name: string }[] = []) =>
    new Map(items.map(({ id, name }) => [id, name]));
  const names: Record<NamedKind, Map<string, string>> = {
    categories: toMap(categories),
    groups: toMap(categories.flatMap(({ groups }) => groups ?? [])),
    products: toMap(products),
    purposes: toMap(vocabulary.purposes),
    dataTypes: toMap(vocabulary.dataTypes),
    subjects: toMap(vocabulary.subjects),
    safeguards: toMap(vocabulary.safeguards),
  };
  return { nameOf: (kind, id) => names[kind].get(id) ?? id, nameOfPlace: placesIn(language) };
}

/** Names places in a language; a place without a name there is named by its code. */
export function placesIn(language: string): (place: string) => string {
  let display: Intl.DisplayNames;
  try {
    display = new Intl.DisplayNames([language, 'en'], { type: 'region' });
  } catch {
    display = new Intl.DisplayNames('en', { type: 'region' });
  }
  const known = new Map<string, string>();
  return (place) => {
    let name = known.get(place);
    if (name === undefined) {
      try {
        name = display.of(place) ?? place;
      } catch {
        name = place;
      }
      known.set(place, name);
    }
    return name;
  };
}
