import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import type { RegistryDiff } from '../../keeper/diff/registry-diff.js';
import type { PublishedFolder } from './desk-state.js';

/** A list as it would be published now. */
export interface NextVersion {
  readonly list: RegistryDocument;
  readonly published: PublishedFolder | undefined;
  /** With number and day, its fields in the order of its file. */
  readonly document: RegistryDocument;
  /** From the newest version published, where there is any. */
  readonly diff: RegistryDiff | undefined;
}
