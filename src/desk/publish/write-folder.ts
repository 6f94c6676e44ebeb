import type { PublishedFolder } from '../state/desk-state.js';
import { PublishError } from './publish-error.js';

// What is used of the File System API, which not every browser has: `canWriteFolders` asks. https://wicg.github.io/file-system-access/
interface FileHandle {
  getFile(): Promise<Blob>;
  createWritable(): Promise<{ write(bytes: Uint8Array): Promise<void>; close(): Promise<void> }>;
}
interface Folder {
  getDirectoryHandle(name: string, options?: { create: boolean }): Promise<Folder>;
  getFileHandle(name: string, options?: { create: boolean }): Promise<FileHandle>;
  removeEntry(name: string): Promise<void>;
}
type Picker = (options: { mode: 'readwrite' }) => Promise<Folder>;
type Files = ReadonlyMap<string, Uint8Array>;

const picker = (): Picker | undefined =>
  (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker?.bind(globalThis);

export const canWriteFolders = (): boolean => picker() !== undefined;

/**
 * Asks for a folder. @returns what makes it the folder that is given, those files last that readers load
 * @throws AbortError where none was chosen; PublishError where something else was published there meanwhile
 */
export async function writeFolder(
  published: PublishedFolder | undefined,
): Promise<(files: Files) => Promise<void>> {
  const folder = (await picker()?.({ mode: 'readwrite' })) as Folder;
  const [found, known] = [await historyIn(folder), published?.files.get('history.json')];
  if (found !== (known && new TextDecoder().decode(known)))
    throw new PublishError(
      found === undefined
        ? 'The folder does not hold what you brought: choose the published folder itself.'
        : 'Something else is published in this folder, or was meanwhile: bring it first, as a zip, so that its history goes on.',
    );
  return async (files) => {
    for (const [path, bytes] of files) await write(folder, path, bytes);
    for (const path of published?.files.keys() ?? [])
      // Only translations go, and these stand in no folder within.
      if (!files.has(path)) await folder.removeEntry(path).catch(() => undefined);
  };
}

async function historyIn(folder: Folder): Promise<string | undefined> {
  try {
    return await (await (await folder.getFileHandle('history.json')).getFile()).text();
  } catch (cause) {
    if ((cause as Error).name === 'NotFoundError') return undefined;
    throw cause;
  }
}

async function write(folder: Folder, path: string, bytes: Uint8Array): Promise<void> {
  const names = path.split('/');
  const name = names.pop() ?? '';
  let place = folder;
  for (const inner of names) place = await place.getDirectoryHandle(inner, { create: true });
  const stream = await (await place.getFileHandle(name, { create: true })).createWritable();
  await stream.write(bytes);
  await stream.close();
}
