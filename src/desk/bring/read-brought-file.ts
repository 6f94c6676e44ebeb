import { longWork } from '../shared/long-work.js';
import { readBrought, type Brought } from './read-brought.js';
import { readBroughtFolder } from './read-brought-folder.js';
import type { ReadFile } from './read-in-worker.js';
import { readZip } from './read-zip.js';

/**
 * Takes a file for what it is; a zip for the folder that it holds.
 * @throws BringError with the cause and the remedy
 */
export async function readBroughtFile(
  bytes: Uint8Array,
  name: string,
  signal: AbortSignal,
  readFile: ReadFile,
): Promise<readonly Brought[]> {
  const files = await longWork(readZip(bytes), signal);
  return files
    ? readBroughtFolder(files, name, signal, readFile)
    : [await readBrought(bytes, name, signal, readFile)];
}
