import type { RegistryDocument } from '../../../core/schema/registry-schema.js';

/**
 * SHA-256 of a list as JSON without white space, in hexadecimal: what `jq -cj . FILE | sha256sum` says of its file. Empty where
 * the browser works out none: only pages over https may ask for it.
 */
export async function hashList(document: RegistryDocument): Promise<string> {
  const { subtle } = crypto as Partial<Crypto>;
  if (!subtle) return '';
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
