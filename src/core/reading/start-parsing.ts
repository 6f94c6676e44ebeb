import { inSteps, type Steps } from '../work/in-steps.js';
import { FORMAT_VERSION } from '../schema/format-version.js';
import type { Issue } from '../schema/issue.js';
import { MAX_PARTS } from '../schema/limits.js';
import type { RegistryDocument, VendorRecord } from '../schema/registry-schema.js';
import { headShape, vendorShape } from '../schema/registry-shape.js';
import { isObject } from './is-object.js';
import type { Head, Mend } from './mend.js';
import { RegistryError } from './registry-error.js';
import { toGuard } from './to-guard.js';

/** A registry as far as it can be read, and what could not. */
export interface ParsedRegistry {
  readonly document: RegistryDocument;
  readonly warnings: readonly Issue[];
  /** Where in the file stands what has this JSON pointer in the document. They differ behind parts left out of a list. */
  toFile(pointer: string): string;
}

const FAULTY: Issue = { code: 'invalid', pointer: '/vendors', message: 'has faults' };

const isSoundHead = toGuard<Head>(headShape);
const isSoundVendor = toGuard<VendorRecord>(vendorShape, MAX_PARTS);

/**
 * `parseDocument` in steps. The head is read, and may throw, at the start.
 * @param mend mends what is faulty; without it they are left out whole, which is told once; of a faulty head there is no result
 */
export function startParsing(value: unknown, mend?: Mend): Steps<ParsedRegistry | undefined> {
  if (!isObject(value) || !Array.isArray(value['vendors'])) {
    throw new RegistryError('schema', 'A registry is a JSON object with a list "vendors".');
  }
  if (typeof value['formatVersion'] === 'number' && value['formatVersion'] > FORMAT_VERSION) {
    throw new RegistryError(
      'schema',
      `The registry has format version ${value['formatVersion']}; this version reads up to ${FORMAT_VERSION}. Update the component.`,
    );
  }
  const vendors = value['vendors'] as readonly unknown[];
  const rest = attempt(() => ({ ...value, vendors: undefined }));
  const head = isSoundHead(rest) ? rest : mend?.head(value);
  if (mend && !head) {
    const fault = mend.warnings.at(-1);
    throw new RegistryError(
      'schema',
      `The registry cannot be read: ${fault?.pointer || '/'} ${fault?.message ?? ''}`,
    );
  }
  const read: VendorRecord[] = [];
  let isFaulty = !head;
  return {
    add: inSteps(vendors.length, (index) => {
      const vendor = attempt(() => vendors[index]);
      const sound = isSoundVendor(vendor) ? vendor : mend?.vendor(vendor, index);
      if (sound) read.push(sound);
      else isFaulty = true;
    }),
    result: () => {
      if (!head) return undefined;
      const document = { ...head, vendors: read } as RegistryDocument;
      return {
        document,
        warnings: mend?.warnings ?? (isFaulty ? [FAULTY] : []),
        toFile: mend?.toFile ?? ((pointer) => pointer),
      };
    },
  };
}

/** What code hands over may throw when it is read: then it is not sound. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
