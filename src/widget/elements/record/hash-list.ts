import { gatherText } from '../../../core/work/gather-text.js';
import { encodeText } from '../../load/encode-text.js';
import type { RegistryDocument } from '../../../core/schema/registry-schema.js';
import { writeJson } from './write-json.js';

/**
 * SHA-256 of a list as JSON without white space and with sorted keys, in hexadecimal: what `jq -cjS . FILE | sha256sum` says of
 * its file. Empty where the browser works out none: only pages over https may ask for it.
 * @throws where parts of it are nested deeper than the browser follows
 */
export async function hashList(document: RegistryDocument): Promise<string> {
  const { subtle } = crypto as Partial<Crypto>;
  if (!subtle) return '';
  // Reading a list may put its fields in another order.
  const bytes = await encodeText(gatherText(writeJson(document, (record) => Object.keys(record).sort())));
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
