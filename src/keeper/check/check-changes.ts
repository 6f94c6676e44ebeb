import { entryKey } from '../../core/model/entry-key.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { quote, type Report } from './finding.js';

/** Changes that name what the list does not have. What was removed is not in it. */
export function checkChanges({ changes = [], vendors }: RegistryDocument, report: Report): void {
  if (changes.length === 0) return;
  const known = new Map(vendors.map(({ id, disclosures }) => [id, disclosures]));
  // An id that was removed later is as good as known.
  const removed = new Set(
    changes
      .filter(({ kind }) => kind === 'removed')
      .map(({ vendor, disclosure }) => [vendor, disclosure].join('/')),
  );
  changes.forEach(({ vendor, disclosure, kind }, at) => {
    if (vendor === undefined || kind === 'removed' || removed.has(`${vendor}/`)) return;
    const rows = known.get(vendor);
    if (!rows)
      report(
        'unknown-vendor',
        ['changes', at, 'vendor'],
        `The list has no vendor with the id ${quote(vendor)}.`,
      );
    else if (
      disclosure !== undefined &&
      !removed.has(entryKey(vendor, disclosure)) &&
      !rows.some(({ id }) => id === disclosure)
    )
      report(
        'unknown-vendor',
        ['changes', at, 'disclosure'],
        `The vendor ${quote(vendor)} has no entry with the id ${quote(disclosure)}.`,
      );
  });
}
