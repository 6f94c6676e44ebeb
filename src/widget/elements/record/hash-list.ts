import type { RegistryDocument } from '../../../core/schema/registry-schema.js';

/**
 * SHA-256 of a list as JSON without white space and with sorted keys, in hexadecimal: what `jq -cjS . FILE | sha256sum` says of
 * its file. Empty where the browser works out none: only pages over https may ask for it.
 * @throws where parts of it are nested deeper than the browser follows
 */
export async function hashList(document: RegistryDocument): Promise<string> {
  const { subtle } = crypto as Partial<Crypto>;
  if (!subtle) return '';
  const bytes = new TextEncoder().encode(JSON.stringify(document, sortKeys));
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Reading a list may put its fields in another order. */
function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
