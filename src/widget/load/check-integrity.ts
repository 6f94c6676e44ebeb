import { encodeText } from './encode-text.js';
import { RegistryError } from '../../core/reading/registry-error.js';

/** From weak to strong: of several, the strongest counts (https://w3c.github.io/webappsec-subresource-integrity/). */
const ALGORITHMS = ['sha256', 'sha384', 'sha512'];

/**
 * Whether a text is the one that a page has named by its hash. Stricter than for scripts: what names no hash that can be checked lets
 * nothing through.
 * @param parts of the text, one after the other
 * @param integrity hashes as in the attribute of that name of a script: `sha384-…`, several parted by white space
 * @throws RegistryError `integrity` where it is not, or where that cannot be found out
 */
export async function checkIntegrity(
  href: string,
  parts: readonly string[],
  integrity: string,
): Promise<void> {
  const hashes = integrity.trim().split(/\s+/).map(readHash);
  const strongest = Math.max(...hashes.map(({ strength }) => strength));
  if (strongest < 0) throw refusal(`${href}: integrity="${integrity}" names no hash.`);
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (!subtle) throw refusal(`${href} cannot be checked: browsers work out hashes on pages over https only.`);
  const algorithm = (ALGORITHMS[strongest] as string).replace('sha', 'SHA-');
  const named = hashes.filter(({ strength }) => strength === strongest).map(({ hash }) => hash);
  // Reading takes a mark of the byte order away.
  const marked = await encodeText(['\ufeff', ...parts]);
  for (const text of [marked.subarray(3), marked]) {
    const bytes = new Uint8Array(await subtle.digest(algorithm, text));
    if (named.includes(btoa(String.fromCharCode(...bytes)))) return;
  }
  throw refusal(`${href} is not the file that integrity="${integrity}" names.`);
}

/** A hash and which algorithm made it, as a place among those; -1 for what is none. Options behind a `?` are for the future. */
function readHash(named: string): { readonly strength: number; readonly hash: string } {
  const [, algorithm = '', hash = ''] = /^(sha\d+)-([\w+/-]+={0,2})(?:\?.*)?$/.exec(named) ?? [];
  return {
    strength: ALGORITHMS.indexOf(algorithm),
    hash: hash.replaceAll('-', '+').replaceAll('_', '/'),
  };
}

const refusal = (message: string): RegistryError => new RegistryError('integrity', message);
