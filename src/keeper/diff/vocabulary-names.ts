import type { RegistryDocument } from '../../core/schema/registry-schema.js';

export type NameKind =
  'purposes' | 'dataTypes' | 'subjects' | 'safeguards' | 'categories' | 'groups' | 'products';

/** Finds the name of an id: as the newer registry calls it, else as the older one does, else the id. */
export function vocabularyNames(
  before: RegistryDocument,
  after: RegistryDocument,
): (kind: NameKind, id: string) => string {
  const names = new Map<string, string>();
  for (const { vocabulary = {}, categories, products } of [before, after]) {
    const add = (kind: NameKind, records: readonly { id: string; name: string }[] = []): void => {
      for (const { id, name } of records) names.set(`${kind} ${id}`, name);
    };
    add('purposes', vocabulary.purposes);
    add('dataTypes', vocabulary.dataTypes);
    add('subjects', vocabulary.subjects);
    add('safeguards', vocabulary.safeguards);
    add('categories', categories);
    add('products', products);
    for (const { groups } of categories) add('groups', groups);
  }
  return (kind, id) => names.get(`${kind} ${id}`) ?? id;
}
