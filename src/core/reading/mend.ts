// What a registry with faults needs: what is wrong, and the care for what is left. A page loads it for such a registry only.
import type { Issue } from '../schema/issue.js';
import type { RegistryDocument, VendorRecord } from '../schema/registry-schema.js';
import { headShape, vendorShape } from '../schema/registry-shape.js';
import { inFile, type Gaps } from './in-file.js';
import { salvage } from './salvage.js';

/** Everything of a registry but its vendors. */
export type Head = Omit<RegistryDocument, 'vendors'>;

/** Leaves out of one registry what is not of the format's form, with a warning; undefined where nothing can be kept. */
export interface Mend {
  readonly warnings: readonly Issue[];
  head(value: unknown): Head | undefined;
  vendor(value: unknown, index: number): VendorRecord | undefined;
  /** Where in the file stands what has this JSON pointer in what is left, once all of it is read. */
  toFile(pointer: string): string;
}

export function startMending(): Mend {
  const warnings: Issue[] = [];
  const gaps: Gaps = new Map();
  const lost: number[] = [];
  return {
    warnings,
    head: (value) => salvage(headShape, value, [], { warnings, gaps }) as Head | undefined,
    vendor(value, index) {
      const kept = salvage(vendorShape, value, ['vendors', index], { warnings, gaps });
      if (!kept) lost.push(index);
      return kept as VendorRecord | undefined;
    },
    toFile: (pointer) => {
      // Only now: the places of faults in vendors were counted in the file.
      gaps.set('/vendors', lost);
      return inFile(pointer, gaps);
    },
  };
}
