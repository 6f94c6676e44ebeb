import type { DisclosureRecord, RegistryDocument, VendorRecord } from '../../core/schema/registry-schema.js';
import { byKey } from './by-key.js';
import type { FieldChange, RegistryDiff } from './registry-diff.js';

/** Makes the new version out of the old one and what changed; up to the order of records. */
export function applyDiff(before: RegistryDocument, diff: RegistryDiff): RegistryDocument {
  const vendors = byKey(before.vendors);
  for (const change of diff.vendors) {
    if (change.kind === 'removed') vendors.delete(change.key);
    else if (change.kind === 'added') vendors.set(change.key, change.record);
    else {
      const vendor = vendors.get(change.key) as VendorRecord;
      const disclosures = byKey(vendor.disclosures);
      for (const inner of change.disclosures) {
        const known = disclosures.get(inner.key);
        if (inner.kind === 'removed') disclosures.delete(inner.key);
        else if (inner.kind === 'added') disclosures.set(inner.key, inner.record);
        else disclosures.set(inner.key, withFields(known as DisclosureRecord, inner.fields));
      }
      vendors.set(change.key, {
        ...withFields(vendor, change.fields),
        disclosures: [...disclosures.values()],
      });
    }
  }
  return { ...withFields(before, [...diff.edition, ...diff.head]), vendors: [...vendors.values()] };
}

function withFields<T extends object>(record: T, changes: readonly FieldChange[]): T {
  const made = new Map<string, unknown>(Object.entries(record));
  for (const { field, after } of changes) {
    if (after === undefined) made.delete(field);
    else made.set(field, after);
  }
  return Object.fromEntries(made) as T;
}
