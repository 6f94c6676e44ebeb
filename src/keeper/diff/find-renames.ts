import { foldText } from '../../core/query/search/words/fold-text.js';
import { LEGAL_FORMS } from '../../core/query/search/words/legal-forms.js';
import type { VendorRecord } from '../../core/schema/registry-schema.js';
import type { Rename, VendorChange } from './registry-diff.js';

interface Sign {
  readonly by: Rename['by'];
  of(vendor: VendorRecord): readonly string[];
  /** The same for texts that say the same; default: as they are folded. */
  readonly key?: (text: string) => string;
}

/** What could tell that two vendors are one, the surest first. */
const SIGNS: readonly Sign[] = [
  { by: 'name', of: namesOf },
  { by: 'name', of: namesOf, key: wordsOf },
  { by: 'company', of: ({ entity }) => (entity?.legalName ? [entity.legalName] : []) },
  { by: 'link', of: ({ links = [] }) => links.map(({ url }) => url) },
];

function namesOf({ name, aliases = [] }: VendorRecord): readonly string[] {
  return [name, ...aliases];
}

/** The words of a name in no order, without legal forms and plurals: of "AWS (Amazon Web Services)" as of "Amazon Web Services, Inc. (AWS)". */
function wordsOf(name: string): string {
  const words = foldText(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !LEGAL_FORMS.has(word))
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .sort()
    .join(' ');
}

/**
 * Pairs vendors that went with vendors that came under another id. What more than one on a side have in common, such as
 * the company behind many products, tells nothing.
 */
export function findRenames(changes: readonly VendorChange[]): Rename[] {
  const gone = changes.filter(({ kind }) => kind === 'removed').map(({ record }) => record);
  const come = changes.filter(({ kind }) => kind === 'added').map(({ record }) => record);
  const renames = new Map<VendorRecord, Rename>();
  const paired = new Set<VendorRecord>();
  for (const { by, of, key: keyOf = foldText } of SIGNS) {
    const [old, now] = [index(gone, of, keyOf), index(come, of, keyOf)];
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
  keyOf: (text: string) => string,
): Map<string, { record: VendorRecord | undefined; text: string }> {
  const found = new Map<string, { record: VendorRecord | undefined; text: string }>();
  for (const record of vendors) {
    for (const text of of(record)) {
      const key = keyOf(text);
      const known = found.get(key);
      if (key && known?.record !== record) found.set(key, { record: known ? undefined : record, text });
    }
  }
  return found;
}
