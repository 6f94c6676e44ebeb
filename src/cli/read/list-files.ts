import { basename, dirname, join } from 'node:path';
import { InputError } from '../errors.js';
import type { Io } from '../io.js';
import { splitLanguage } from './split-language.js';

/**
 * Paths of files in a folder that are read without being named: they may come with a pull request, so that nothing is followed to where
 * a link leads, and no pipe is waited for.
 * @param isWanted by its name
 * @throws InputError where one that is wanted is no plain file
 */
export async function listFiles(
  io: Io,
  folder: string,
  isWanted: (name: string) => boolean,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of (await io.list(folder)).filter(isWanted)) {
    const path = join(folder, name);
    const kind = await io.kind(path);
    if (kind === 'link' || kind === 'device' || kind === 'named pipe' || kind === 'socket')
      throw new InputError(
        `${path} is a ${kind}, and is not read: put the file itself there, or take it away.`,
      );
    if (kind === 'file') found.push(path);
  }
  return found;
}

/** Paths of the files beside `NAME.json` that are named as its translations. @throws InputError as `listFiles` */
export function listTranslations(io: Io, registry: string): Promise<readonly string[]> {
  // A disk may keep a letter and its accent as one sign or as two, whichever way they are typed.
  const name = basename(registry)
    .replace(/\.json$/i, '')
    .normalize();
  return listFiles(io, dirname(registry), (beside) => splitLanguage(beside.normalize())?.name === name);
}
