// What a registry with faults needs: schema, parser and the care for what is left. A page loads it for such a registry only.
import type { Issue } from '../schema/issue.js';
import {
  headSchema,
  vendorSchema,
  type RegistryDocument,
  type VendorRecord,
} from '../schema/registry-schema.js';
import { salvage } from './salvage.js';

/** Everything of a registry but its vendors. */
export type Head = Omit<RegistryDocument, 'vendors'>;

/** Leaves out what is not of the format's form, with a warning; undefined where nothing can be kept. */
export interface Mend {
  head(value: unknown, warnings: Issue[]): Head | undefined;
  vendor(value: unknown, index: number, warnings: Issue[]): VendorRecord | undefined;
}

export const mend: Mend = {
  head: (value, warnings) => salvage(headSchema, value, [], warnings),
  vendor: (value, index, warnings) => salvage(vendorSchema, value, ['vendors', index], warnings),
};
