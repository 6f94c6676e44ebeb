import type { DisclosureRecord, RegistryDocument, VendorRecord } from '../../core/schema/registry-schema.js';
import { finish } from '../../core/work/do-steps.js';
import { asSteps } from '../../core/work/in-steps.js';
import { withoutOwnFields } from '../../core/schema/without-own-fields.js';
import { byKey } from './by-key.js';
import { diffFields } from './diff-fields.js';
import { findRenames } from './find-renames.js';
import { isSame } from './means-same.js';
import type { DisclosureChange, RegistryDiff, VendorChange } from './registry-diff.js';

const EDITION = ['$schema', 'formatVersion', 'version', 'lastUpdated', 'previous', 'updates', 'changes'];

/**
 * Compares two versions of a registry, but for the keeper's own fields (`x-…`), which readers never get. Takes time in
 * proportion to their length.
 */
export function diffRegistries(old: RegistryDocument, now: RegistryDocument): RegistryDiff {
  return finish(asSteps(diffSteps(old, now)));
}

/** As `diffRegistries`; each `yield` is a place to rest. */
export function* diffSteps(old: RegistryDocument, now: RegistryDocument): Generator<void, RegistryDiff> {
  const fields = diffFields(headOf(old), headOf(now), ['vendors']);
  yield;
  const vendors = yield* diffRecords<VendorRecord, VendorChange>(old.vendors, now.vendors, diffVendor);
  return {
    edition: fields.filter(({ field }) => EDITION.includes(field)),
    head: fields.filter(({ field }) => !EDITION.includes(field)),
    vendors,
    renames: findRenames(vendors),
  };
}

const headOf = (document: RegistryDocument): object => withoutOwnFields({ ...document, vendors: [] });

function diffVendor(key: string, old: VendorRecord, now: VendorRecord): VendorChange | undefined {
  // Most are the same in every part. Of others each part is looked at below.
  if (isSame(old, now)) return undefined;
  const [before, after] = [withoutOwnFields(old), withoutOwnFields(now)];
  const fields = diffFields(before, after, ['id', 'disclosures']);
  const disclosures = finish(
    asSteps(
      diffRecords<DisclosureRecord, DisclosureChange>(
        before.disclosures,
        after.disclosures,
        (id, known, record) => {
          const changed = diffFields(known, record, ['id']);
          return changed.length > 0 ? { kind: 'changed', key: id, record, fields: changed } : undefined;
        },
      ),
    ),
  );
  if (fields.length + disclosures.length === 0) return undefined;
  return { kind: 'changed', key, record: after, fields, disclosures };
}

/** What was removed in the order of the old list, then the rest in that of the new one. */
function* diffRecords<T extends { readonly id: string }, C>(
  before: readonly T[],
  after: readonly T[],
  compare: (key: string, before: T, after: T) => C | undefined,
): Generator<void, (C | { kind: 'added' | 'removed'; key: string; record: T })[]> {
  const [old, now] = [byKey(before), byKey(after)];
  const changes: (C | { kind: 'added' | 'removed'; key: string; record: T })[] = [];
  for (const [key, record] of old)
    if (!now.has(key)) changes.push({ kind: 'removed', key, record: withoutOwnFields(record) });
  for (const [key, record] of now) {
    yield;
    const known = old.get(key);
    if (!known) changes.push({ kind: 'added', key, record: withoutOwnFields(record) });
    else {
      const change = compare(key, known, record);
      if (change) changes.push(change);
    }
  }
  return changes;
}
