import { finish, inSteps, type Steps } from '../model/in-steps.js';
import type { Issue } from '../schema/issue.js';
import {
  FORMAT_VERSION,
  headSchema,
  vendorSchema,
  type RegistryDocument,
  type VendorRecord,
} from '../schema/registry-schema.js';
import { RegistryError } from './registry-error.js';
import { inFile, isObject, salvage, type Gaps } from './salvage.js';
import { toGuard } from './to-guard.js';

/** A registry as far as it can be read, and what could not. */
export interface ParsedRegistry {
  readonly document: RegistryDocument;
  readonly warnings: readonly Issue[];
  /** Where in the file stands what has this JSON pointer in the document. They differ behind parts left out of a list. */
  toFile(pointer: string): string;
}

const isSoundVendor = toGuard(vendorSchema);

/**
 * Reads a registry from JSON text.
 * @throws RegistryError `syntax` where the text is not JSON, `schema` where it is no registry of a known format version.
 */
export function parseRegistry(text: string): ParsedRegistry {
  return parseDocument(parseJson(text));
}

/** @throws RegistryError `syntax` where the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RegistryError('syntax', `The registry is not valid JSON: ${(cause as Error).message}`, {
      cause,
    });
  }
}

/**
 * Reads a registry from a value, tolerantly: a field or record that is not of the format's form is left out with a
 * warning, the rest is kept. The value itself is not changed; sound vendors of it are used as they are, not copied.
 * @throws RegistryError `schema` where what every registry needs is missing, or `formatVersion` is above ours.
 */
export function parseDocument(value: unknown): ParsedRegistry {
  return finish(startParsing(value));
}

/** `parseDocument` in steps. The head is read, and may throw, at the start. */
export function startParsing(value: unknown): Steps<ParsedRegistry> {
  if (!isObject(value) || !Array.isArray(value['vendors'])) {
    throw new RegistryError('schema', 'A registry is a JSON object with a list "vendors".');
  }
  if (typeof value['formatVersion'] === 'number' && value['formatVersion'] > FORMAT_VERSION) {
    throw new RegistryError(
      'schema',
      `The registry has format version ${value['formatVersion']}; this version reads up to ${FORMAT_VERSION}. Update the component.`,
    );
  }
  const warnings: Issue[] = [];
  const gaps: Gaps = new Map();
  const { vendors, ...rest } = value;
  const head = salvage(headSchema, rest, [], warnings, gaps);
  if (!head) {
    const fault = warnings.at(-1);
    throw new RegistryError(
      'schema',
      `The registry cannot be read: ${fault?.pointer || '/'} ${fault?.message ?? ''}`,
    );
  }
  const read: VendorRecord[] = [];
  const lost: number[] = [];
  return {
    add: inSteps(vendors as unknown[], (vendor, index) => {
      const sound = isSoundVendor(vendor)
        ? vendor
        : salvage(vendorSchema, vendor, ['vendors', index], warnings, gaps);
      if (sound) read.push(sound);
      else lost.push(index);
    }),
    result: () => {
      // Only now: the places of faults in vendors were counted in the file.
      gaps.set('/vendors', lost);
      return {
        document: { ...head, vendors: read },
        warnings,
        toFile: (pointer) => inFile(pointer, gaps),
      };
    },
  };
}
