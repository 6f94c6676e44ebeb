import { BringError } from './bring-error.js';
import { readBrought, type Brought } from './read-brought.js';
import type { ReadFile } from './read-in-worker.js';
import type { FolderFiles } from './read-folder.js';
import { readPublishedFolder } from './read-published-folder.js';

/** What a keeper's own folder may have that is worth reading. */
const BRINGS = /\.(?:json|csv|tsv|xlsx|ods|html?|md)$/i;

/**
 * Takes a folder for what it is: a published one, else a list with its translations, else the only sheet in it. What lies deeper than
 * the folder itself is of a published one only.
 * @throws BringError with the cause and the remedy
 */
export async function readBroughtFolder(
  files: FolderFiles,
  name: string,
  signal: AbortSignal,
  readFile: ReadFile,
): Promise<readonly Brought[]> {
  if (files.has('history.json')) return [{ kind: 'published', published: readPublishedFolder(files) }];
  const found: Brought[] = [];
  let failure: BringError | undefined;
  for (const [path, bytes] of files) {
    if (path.includes('/') || !BRINGS.test(path)) continue;
    try {
      found.push(await readBrought(bytes, path, signal, readFile));
    } catch (cause) {
      if (!(cause instanceof BringError)) throw cause;
      failure ??= cause;
    }
  }
  const [list, ...lists] = found.filter(({ kind }) => kind === 'list');
  const texts = found.filter(({ kind }) => kind === 'translation');
  const sheets = found.filter(({ kind }) => kind === 'sheet');
  if (list && lists.length === 0) return [list, ...texts];
  if (!list && sheets.length === 1) return sheets;
  if (found.length === 0 && failure) throw failure;
  throw new BringError(
    found.length === 0
      ? `${name} has no history.json, so it is no published folder, and no list or sheet lies in it.`
      : `${name} has more than one list or sheet: choose the file itself.`,
  );
}
