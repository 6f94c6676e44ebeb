// How large files are as a server sends them, and which files a module needs before it runs.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const importsOf = (file, pattern) =>
  [...readFileSync(file, 'utf8').matchAll(pattern)].map((match) => join(dirname(file), match[1]));
const staticImports = (file) => importsOf(file, /\b(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g);
export const dynamicImports = (file) => importsOf(file, /\bimport\s*\(\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g);

/** The file and everything it imports statically. */
export function closure(entry, found = new Set()) {
  if (found.has(entry)) return found;
  found.add(entry);
  for (const file of staticImports(entry)) closure(file, found);
  return found;
}

/**
 * The names of parts end in a hash, drawn anew with each change in them: compressed, the same code weighs up to 50 bytes more or less.
 * One drawn by the rest of the name stands for it.
 */
const withFixedHashes = (code) =>
  code.replace(/(\/[\w-]+-)[\w-]{6}(?=\.js\b)/g, (_whole, name) => {
    const hash = createHash('sha256').update(name).digest('base64url');
    return name + hash.slice(0, 6);
  });

/** Sums in bytes. */
export function measure(files) {
  const sum = { plain: 0, gzip: 0, brotli: 0 };
  for (const file of files) {
    const bytes = Buffer.from(withFixedHashes(readFileSync(file, 'utf8')));
    sum.plain += bytes.length;
    sum.gzip += gzipSync(bytes, { level: 9 }).length;
    sum.brotli += brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  }
  return sum;
}
