import type { Registry } from '../../core/model/registry.js';
import { ALL } from '../../core/query/query.js';

/** The id of a category that a list has, or `all`; undefined for any other. */
export function knownCategory(id: string | undefined, { categories }: Registry): string | undefined {
  return id === ALL || categories.some((category) => category.id === id) ? id : undefined;
}
