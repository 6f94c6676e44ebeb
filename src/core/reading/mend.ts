// What a registry with faults needs: what is wrong, and the care for what is left. A page loads it for such a registry only.
import { FORMAT_VERSION } from '../schema/format-version.js';
import { toPointer, type Issue } from '../schema/issue.js';
import { MAX_HEAD_PARTS, MAX_PARTS, MAX_VENDORS, MAX_WEIGHT } from '../schema/limits.js';
import type { RegistryDocument, VendorRecord } from '../schema/registry-schema.js';
import { headShape, vendorShape } from '../schema/registry-shape.js';
import type { Shape } from '../schema/shape.js';
import { tellIssue } from '../schema/tell-issue.js';
import { attempt } from '../work/attempt.js';
import { inFile, type Gaps } from './in-file.js';
import { isObject, type Json } from './is-object.js';
import { RegistryError } from './registry-error.js';
import { salvage } from './salvage.js';
import { toPlain } from './to-plain.js';
import { weighVendor } from './weigh-vendor.js';

/** Everything of a registry but its vendors. */
export type Head = Omit<RegistryDocument, 'vendors'>;

/** Leaves out of one registry what is not of the format's form, with a warning; undefined where nothing can be kept. */
export interface Mend {
  readonly warnings: readonly Issue[];
  /**
   * @param value the whole registry
   * @throws RegistryError `schema` where it is none, or none that this version reads
   */
  head(value: unknown): Head;
  vendor(value: unknown, index: number): VendorRecord | undefined;
  /** How many vendors and entries nothing was kept of. */
  leftOut(): number;
  /** Where in the file stands what has this JSON pointer in what is left, once all of it is read. */
  toFile(pointer: string): string;
}

/** Stands for the vendors that are not read: it is of no form, and so is told. */
const MORE = `one of more than ${MAX_VENDORS}`;

/** @param copy as `toPlain` does, where what is mended may be taken as it is */
export function startMending(copy = toPlain): Mend {
  const warnings: Issue[] = [];
  const gaps: Gaps = new Map();
  const told = { warnings, gaps, count: 0 };
  const lost: number[] = [];
  let lostEntries = 0;
  let room = MAX_WEIGHT;
  const tell = (path: readonly (string | number)[], message: string): void =>
    tellIssue(warnings, { code: 'invalid', pointer: toPointer(path), message });
  const plain = (
    value: unknown,
    shape: Shape,
    mostParts: number,
    base: readonly (string | number)[] = [],
  ): unknown => copy(value, shape, mostParts, (path, message) => tell([...base, ...path], message));
  return {
    warnings,
    head(value) {
      refuseForeign(value);
      const head = salvage(headShape, plain(headOf(value), headShape, MAX_HEAD_PARTS), [], told);
      if (head) return head as unknown as Head;
      const fault = warnings.at(-1);
      throw new RegistryError(
        'schema',
        `The registry cannot be read: ${fault?.pointer || '/'} ${fault?.message ?? ''}`,
      );
    },
    vendor(given, index) {
      const value = index < MAX_VENDORS ? given : MORE;
      const path = ['vendors', index];
      const kept = salvage(vendorShape, plain(value, vendorShape, MAX_PARTS, path), path, told) as
        VendorRecord | undefined;
      const left = room - (kept ? weighVendor(kept) : 0);
      if (kept && left >= 0) {
        room = left;
        lostEntries += lengthOf(value) - kept.disclosures.length;
        return kept;
      }
      if (kept) tell(path, 'is too long beside those before it');
      lost.push(index);
      return undefined;
    },
    leftOut: () => lost.length + lostEntries,
    toFile: (pointer) => {
      // Only now: the places of faults in vendors were counted in the file.
      gaps.set('/vendors', lost);
      return inFile(pointer, gaps);
    },
  };
}

const lengthOf = (vendor: unknown): number => attempt(() => (vendor as VendorRecord).disclosures.length) ?? 0;

function refuseForeign(value: unknown): asserts value is Json {
  // Anything of what code hands over may throw where it is looked at.
  if (!attempt(() => isObject(value) && Array.isArray(value['vendors']))) {
    throw new RegistryError('schema', 'A registry is a JSON object with a list "vendors".');
  }
  const formatVersion = attempt(() => (value as Json)['formatVersion']);
  if (typeof formatVersion !== 'number' || formatVersion <= FORMAT_VERSION) return;
  throw new RegistryError(
    'schema',
    `The registry has format version ${formatVersion}; this version reads up to ${FORMAT_VERSION}. Update the component.`,
  );
}

/** A registry without its vendors, none of its fields read yet: reading one may throw. */
function headOf(value: object): object {
  const head = {};
  for (const key of attempt(() => Object.keys(value)) ?? []) {
    if (key === 'vendors' || key === '__proto__') continue;
    const get = (): unknown => (value as Json)[key];
    Object.defineProperty(head, key, { enumerable: true, get });
  }
  return head;
}
