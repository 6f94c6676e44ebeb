import type { RegistryDocument } from '../../../core/schema/registry-schema.js';
import type { Pieces } from '../publication.js';
import { toVersionPage } from './to-version-page.js';

/**
 * The page of a version that is no longer the current one, out of the page that was made while it was: of a large list a page takes
 * long to make. Undefined where it begins otherwise than a page of that version does, so that it has to be made anew.
 */
export function ageVersionPage(page: Uint8Array, document: RegistryDocument): Pieces | undefined {
  const [old, current] = [false, true].map((isCurrent) => headOf(document, isCurrent));
  if (old && startsWith(page, old)) return [page];
  return old && current && startsWith(page, current) ? [old, page.subarray(current.length)] : undefined;
}

const headOf = (document: RegistryDocument, isCurrent: boolean): Uint8Array =>
  new TextEncoder().encode(toVersionPage(document, [], isCurrent)[0] as string);

const startsWith = (bytes: Uint8Array, start: Uint8Array): boolean =>
  start.every((byte, at) => byte === bytes[at]);
