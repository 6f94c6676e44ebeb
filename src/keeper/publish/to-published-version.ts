import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import type { Digests } from './publication.js';
import type { PublishedVersion } from './read-history.js';

/** What a history says of a version. Its name tells its content. */
export function toPublishedVersion(
  { version, lastUpdated }: RegistryDocument,
  text: Uint8Array,
  { sha256, sha384 }: Digests,
): PublishedVersion {
  return {
    version,
    date: lastUpdated,
    file: `versions/${version}-${sha256(text).slice(0, 12)}.json`,
    integrity: `sha384-${sha384(text)}`,
  };
}
