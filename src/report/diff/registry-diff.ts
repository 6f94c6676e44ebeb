import type { DisclosureRecord, VendorRecord } from '../../schema/registry-schema.js';

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

/** What tells one version of a registry from another, by id. Order and layout of the file never count. */
export interface RegistryDiff {
  /** What differs from version to version by itself: number, date, address of the one before, the list of changes. */
  readonly edition: readonly FieldChange[];
  /** Everything else beside the vendors. */
  readonly head: readonly FieldChange[];
  readonly vendors: readonly VendorChange[];
  /** A vendor that went and one that came, which by name or company are probably one: ids should not change. */
  readonly renames: readonly { readonly from: VendorRecord; readonly to: VendorRecord }[];
}

/** Whether what a reader is told differs. */
export const hasChanges = ({ head, vendors }: RegistryDiff): boolean => head.length + vendors.length > 0;
