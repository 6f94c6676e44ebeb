import { attempt } from '../work/attempt.js';
import { inSteps, type Steps } from '../work/in-steps.js';
import type { Issue } from '../schema/issue.js';
import { FEW_PARTS, MAX_HEAD_PARTS, MAX_VENDORS } from '../schema/limits.js';
import type { RegistryDocument, VendorRecord } from '../schema/registry-schema.js';
import { headShape, vendorShape } from '../schema/registry-shape.js';
import type { Head, Mend } from './mend.js';
import { toGuard } from './to-guard.js';

/** A registry as far as it can be read, and what could not. */
export interface ParsedRegistry {
  readonly document: RegistryDocument;
  readonly warnings: readonly Issue[];
  /** Vendors and entries of which nothing could be kept. */
  readonly leftOut: number;
  /** Where in the file stands what has this JSON pointer in the document. They differ behind parts left out of a list. */
  toFile(pointer: string): string;
}

const isSoundHead = toGuard<Head>(headShape, MAX_HEAD_PARTS);
const isSoundVendor = toGuard<VendorRecord>(vendorShape, FEW_PARTS);

/**
 * `parseDocument` in steps. The head is read, and may throw, at the start.
 * @param mend mends what is faulty; without it that is left out whole and told of; of a faulty head there is no result
 */
export function startParsing(value: unknown, mend?: Mend): Steps<ParsedRegistry | undefined> {
  const given = attempt(() => (value as Partial<RegistryDocument>).vendors) as unknown;
  const vendors: readonly unknown[] = Array.isArray(given) ? given : [];
  const rest = attempt(() => ({ ...(value as Head), vendors: undefined }));
  const head = Array.isArray(given) && isSoundHead(rest) ? rest : mend?.head(value);
  const read: VendorRecord[] = [];
  const leftOut: Issue[] = [];
  return {
    // One more tells that there are more.
    add: inSteps(Math.min(vendors.length, MAX_VENDORS + 1), (index) => {
      const vendor = attempt(() => index < MAX_VENDORS && vendors[index]);
      const sound = isSoundVendor(vendor) ? vendor : mend?.vendor(vendor, index);
      if (sound) read.push(sound);
      else leftOut.push({ code: 'invalid', pointer: `/vendors/${index}`, message: 'is faulty' });
    }),
    result: () => {
      if (!head) return undefined;
      const document = { ...head, vendors: read } as RegistryDocument;
      return {
        document,
        warnings: mend?.warnings ?? leftOut,
        leftOut: mend?.leftOut() ?? leftOut.length,
        toFile: mend?.toFile ?? ((pointer) => pointer),
      };
    },
  };
}
