import { resolve } from 'node:path';
import { InputError } from '../errors.js';
import type { Io } from '../io.js';
import { isOpen } from '../read/is-open.js';

/**
 * What is published, and where to, may come with a pull request as a link that leads to somebody's own files.
 * @throws InputError where it does
 */
export async function refuseLink(io: Io, path: string, what: 'file' | 'folder'): Promise<void> {
  if (isOpen(path)) return;
  // Without a slash at its end, which would lead on.
  if ((await io.kind(resolve(path))) === 'link')
    throw new InputError(`${path} is a link: name the ${what} itself that it leads to.`);
}
