import { join } from 'node:path';
import type { RegistryDocument } from '../schema/registry-schema.js';
import { InputError } from './command.js';
import type { Io } from './io.js';
import { readDocument } from './read-document.js';

/** Reads versions of one registry: files, or all the JSON files of a folder. @throws InputError */
export async function readVersions(
  io: Io,
  paths: readonly string[],
  onStep: (step: string) => void,
): Promise<RegistryDocument[]> {
  const files: string[] = [];
  for (const path of paths) {
    const inside = (await io.list(path)).filter((name) => name.endsWith('.json'));
    files.push(...(inside.length > 0 ? inside.map((name) => join(path, name)) : [path]));
  }
  const found = new Map<number, string>();
  const versions: RegistryDocument[] = [];
  for (const file of files) {
    onStep(`reading ${file}`);
    const { document } = await readDocument(io, file);
    const other = found.get(document.version);
    if (other !== undefined)
      throw new InputError(`${file} and ${other} are both version ${document.version}: give one of them.`);
    found.set(document.version, file);
    versions.push(document);
  }
  return versions;
}

/** The address of a folder, as given by `--url`. @throws InputError unless it is one of the web */
export function readBase(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new InputError(
      `--url "${text}" is no address of a folder, such as https://example.org/providers/.`,
    );
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
