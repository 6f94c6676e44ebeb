import type { RegistryDocument } from '../schema/registry-schema.js';
import { MAX_ENTRIES } from '../schema/limits.js';
import { attempt } from '../work/attempt.js';

/** Stands for the vendors that are not read: it is of no form, and so is told. */
const MORE = `the first of those behind ${MAX_ENTRIES} entries`;

/** Takes vendors out of a value that is not read yet, from the one on with which it has more entries than a page can list. */
export function cutEntries(value: unknown): void {
  const vendors = attempt(() => (value as RegistryDocument).vendors) as unknown;
  if (!Array.isArray(vendors)) return;
  let entries = 0;
  const at = vendors.findIndex((vendor) => {
    entries += Number(attempt(() => (vendor as RegistryDocument['vendors'][0]).disclosures.length)) || 1;
    return entries > MAX_ENTRIES;
  });
  if (at >= 0) vendors.splice(at, Infinity, MORE);
}
