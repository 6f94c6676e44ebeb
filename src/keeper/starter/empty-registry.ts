import { FORMAT_VERSION } from '../../core/schema/format-version.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { PLACEHOLDER } from './placeholders.js';

export interface EmptyOptions {
  /** As `YYYY-MM-DD`. */
  readonly today: string;
  /** Default: words that stand for it until they are replaced. */
  readonly organization?: string | undefined;
  /** BCP 47; default: the code for a language that is not known. */
  readonly language?: string | undefined;
}

/** A registry without entries, into which a table is read. */
export function emptyRegistry({
  today,
  organization = PLACEHOLDER.unnamedOrganization,
  language = PLACEHOLDER.language,
}: EmptyOptions): RegistryDocument {
  return {
    formatVersion: FORMAT_VERSION,
    version: 1,
    lastUpdated: today,
    language,
    organization: { name: organization },
    categories: [],
    vendors: [],
  };
}
