import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PackageFiles } from '../../keeper/publish/publication.js';
import { InputError } from '../errors.js';

/** As far above this file as above the built one. */
const dist = new URL('../../../dist/', import.meta.url);

/** Reads what a published folder has of the package. @throws InputError where the package is not built */
export async function readPackageFiles(): Promise<PackageFiles> {
  try {
    return {
      widget: await readFolder('cdn/'),
      embed: await readFolder('embed/'),
      schema: await readFile(new URL('schema.json', dist), 'utf8'),
    };
  } catch (cause) {
    throw new InputError(`${fileURLToPath(dist)} is not complete: run "npm run build" first.`, { cause });
  }
}

async function readFolder(name: string): Promise<Map<string, string>> {
  const folder = new URL(name, dist);
  const files = new Map<string, string>();
  for (const file of (await readdir(folder)).sort())
    files.set(file, await readFile(new URL(file, folder), 'utf8'));
  return files;
}
