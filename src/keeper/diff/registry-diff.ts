import type { DisclosureRecord, VendorRecord } from '../../core/schema/registry-schema.js';

/** One field that differs. `undefined` stands for a field that is not there. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export type DisclosureChange =
  | { readonly kind: 'added'; readonly key: string; readonly record: DisclosureRecord }
  | { readonly kind: 'removed'; readonly key: string; readonly record: DisclosureRecord }
  | {
      readonly kind: 'changed';
      readonly key: string;
      /** As it is now. */
      readonly record: DisclosureRecord;
      readonly fields: readonly FieldChange[];
    };

export type VendorChange =
  | { readonly kind: 'added'; readonly key: string; readonly record: VendorRecord }
  | { readonly kind: 'removed'; readonly key: string; readonly record: VendorRecord }
  | {
      readonly kind: 'changed';
      readonly key: string;
      /** As it is now. */
      readonly record: VendorRecord;
      /** Of the vendor itself: a changed `name` under one id is a rename. */
      readonly fields: readonly FieldChange[];
      readonly disclosures: readonly DisclosureChange[];
    };

/** A vendor that went and one that came, and that may be one and the same. */
export interface Rename {
  readonly from: VendorRecord;
  readonly to: VendorRecord;
  readonly by: 'name' | 'company' | 'link';
  /** What only these two have in common, as the newer one has it. */
  readonly shared: string;
}

/** What tells one version of a registry from another, by id. Order and layout of the file never count. */
export interface RegistryDiff {
  /** What differs from version to version by itself: number, date, address of the one before, the list of changes. */
  readonly edition: readonly FieldChange[];
  /** Everything else beside the vendors. */
  readonly head: readonly FieldChange[];
  readonly vendors: readonly VendorChange[];
  /** Guesses, which change nothing above: ids should not change, so these may be mistakes of the newer file. */
  readonly renames: readonly Rename[];
}

/** Whether what a reader is told differs. */
export const hasChanges = ({ head, vendors }: RegistryDiff): boolean => head.length + vendors.length > 0;
