import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PackageFiles } from '../../keeper/publish/publication.js';
import { toDigest } from '../../keeper/publish/to-digest.js';
import { InputError } from '../errors.js';

/** As far above this file as above the built one. */
const dist = new URL('../../../dist/', import.meta.url);

/** Reads what a published folder has of the package. @throws InputError where the package is not built */
export async function readPackageFiles(): Promise<PackageFiles> {
  try {
    const widget = await readFolder('cdn/');
    return {
      widget,
      embed: await readFolder('embed/'),
      schema: await readFile(new URL('schema.json', dist), 'utf8'),
      hash: (await toDigest(utf8([...widget.values()].join('\0')))).sha256,
      integrity: (await toDigest(utf8(widget.get('vendor-disclosure.js') ?? ''))).sha384,
    };
  } catch (cause) {
    throw new InputError(`${fileURLToPath(dist)} is not complete: run "npm run build" first.`, { cause });
  }
}

const utf8 = (text: string) => new TextEncoder().encode(text);

async function readFolder(name: string): Promise<Map<string, string>> {
  const folder = new URL(name, dist);
  const files = new Map<string, string>();
  for (const file of (await readdir(folder)).sort())
    files.set(file, await readFile(new URL(file, folder), 'utf8'));
  return files;
}
