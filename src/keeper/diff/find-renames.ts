import { foldText } from '../../core/query/search/fold-text.js';
import type { VendorRecord } from '../../core/schema/registry-schema.js';
import type { Rename, VendorChange } from './registry-diff.js';

/** What could tell that two vendors are one, the surest first. */
const SIGNS: readonly { by: Rename['by']; of(vendor: VendorRecord): readonly string[] }[] = [
  { by: 'name', of: ({ name, aliases = [] }) => [name, ...aliases] },
  { by: 'company', of: ({ entity }) => (entity?.legalName ? [entity.legalName] : []) },
  { by: 'link', of: ({ links = [] }) => links.map(({ url }) => url) },
];

/**
 * Pairs vendors that went with vendors that came under another id. What more than one on a side have in common, such as
 * the company behind many products, tells nothing.
 */
export function findRenames(changes: readonly VendorChange[]): Rename[] {
  const gone = changes.filter(({ kind }) => kind === 'removed').map(({ record }) => record);
  const come = changes.filter(({ kind }) => kind === 'added').map(({ record }) => record);
  const renames = new Map<VendorRecord, Rename>();
  const paired = new Set<VendorRecord>();
  for (const { by, of } of SIGNS) {
    const [old, now] = [index(gone, of), index(come, of)];
    for (const [key, { record: to, text: shared }] of now) {
      const from = old.get(key)?.record;
      if (!from || !to || paired.has(from) || renames.has(to)) continue;
      paired.add(from);
      renames.set(to, { from, to, by, shared });
    }
  }
  return [...renames.values()];
}

/** Vendors by what they are told by; without the vendor where it is not one alone. */
function index(
  vendors: readonly VendorRecord[],
  of: (vendor: VendorRecord) => readonly string[],
): Map<string, { record: VendorRecord | undefined; text: string }> {
  const found = new Map<string, { record: VendorRecord | undefined; text: string }>();
  for (const record of vendors) {
    for (const text of of(record)) {
      const key = foldText(text);
      const known = found.get(key);
      if (key && known?.record !== record) found.set(key, { record: known ? undefined : record, text });
    }
  }
  return found;
}
