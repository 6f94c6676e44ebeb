import { FEW_PARTS, MAX_DEPTH } from '../schema/limits.js';
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

/** Items of all lists in a value, as far as anything is read. */
export function countItems(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return 0;
  return Object.values(value).reduce<number>(
    (sum, one) => sum + countItems(one, depth + 1),
    Array.isArray(value) ? value.length : 0,
  );
}
