import type { RegistryDocument } from '../../core/schema/registry-schema.js';

/** From an id to a name, or to the id itself where nothing has it. */
export type NameOf = (id: string) => string;

/** What the products of a list are called. */
export function productNames({ products = [] }: RegistryDocument): NameOf {
  const names = new Map(products.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
