import { findEntry } from '../../core/model/find-entry.js';
import type { Registry } from '../../core/model/registry.js';
import type { AddressState } from '../../core/query/query-params.js';
import { knownCategory } from './known-category.js';

/** Whether an address asks for a tab or an entry that a list does not have: it may come from another version of it. */
export function asksUnknown({ category, vendor }: AddressState, registry: Registry): boolean {
  return (
    (category !== undefined && knownCategory(category, registry) === undefined) ||
    (vendor !== undefined && findEntry(registry, vendor) === undefined)
  );
}
