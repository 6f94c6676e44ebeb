import { FEW_PARTS } from '../schema/limits.js';
import type { VendorRecord } from '../schema/registry-schema.js';

/** How long it takes to answer of a long vendor: an item each, and once more for each with which its entry rules something out. */
export function weighVendor(vendor: VendorRecord): number {
  const items = countItems(vendor);
  if (items <= FEW_PARTS) return 0;
  return vendor.disclosures.reduce(
    (sum, { data, subjects, exclusions }) =>
      sum + countItems({ data, subjects, exclusions }) * countItems(exclusions),
    items,
  );
}

/** Items of all lists in a value. */
function countItems(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>(
    (sum, one) => sum + countItems(one),
    Array.isArray(value) ? value.length : 0,
  );
}
