import { canonical } from '../../keeper/diff/canonical.js';
import type { RegistryDocument } from '../../core/schema/registry-schema.js';
import { folderUrl } from '../../keeper/publish/folder-url.js';
import { InputError } from '../errors.js';
import type { Io } from '../io.js';
import { printable } from '../say/printable.js';
import { listFiles } from './list-files.js';
import { readDocument } from './read-document.js';

/**
 * Reads versions of one registry: files, or all the registries of a folder. A version that is there twice, as the newest
 * often is under a name of its own, is read once. @throws InputError
 */
export async function readVersions(
  io: Io,
  paths: readonly string[],
  onStep: (step: string) => void,
): Promise<RegistryDocument[]> {
  const files: string[] = [];
  for (const path of paths) {
    const inside = await listFiles(io, path, (name) => name.endsWith('.json'));
    if (inside.length === 0) files.push(path);
    for (const file of inside) if (await isRegistry(io, file)) files.push(file);
  }
  if (files.length === 0) throw new InputError(`${paths.join(', ')}: there is no registry in it.`);
  const found = new Map<number, { file: string; document: RegistryDocument }>();
  for (const file of files) {
    onStep(`reading ${file}`);
    const { document } = await readDocument(io, file);
    const other = found.get(document.version);
    if (other && canonical(other.document) !== canonical(document))
      throw new InputError(
        `${file} and ${other.file} are both version ${document.version}, and differ: give one of them.`,
      );
    found.set(document.version, { file, document });
  }
  return [...found.values()].map(({ document }) => document);
}

/** A feed, a translation or a schema may stand in the same folder. What cannot be read is for the reader to refuse. */
async function isRegistry(io: Io, path: string): Promise<boolean> {
  const text = await io.read(path);
  if (/"vendors"\s*:/.test(text)) return true;
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}

/** The address of a folder, as given by an option. @throws InputError unless it is one of the web */
export function readBase(text: string, option = '--url'): string {
  const url = folderUrl(text);
  if (url === undefined)
    throw new InputError(
      `${option} "${printable(text)}" is no address of a folder, such as https://example.org/providers/.`,
    );
  return url;
}
