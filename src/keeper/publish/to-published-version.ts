import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import type { PublishedVersion } from './read-history.js';
import type { Digest } from './to-digest.js';

/** What a history says of a version. Its name tells its content. @param digest of its text in UTF-8 */
export function toPublishedVersion(
  { version, lastUpdated }: RegistryDocument,
  { sha256, sha384 }: Digest,
): PublishedVersion {
  return {
    version,
    date: lastUpdated,
    file: `versions/${version}-${sha256.slice(0, 12)}.json`,
    integrity: sha384,
  };
}
