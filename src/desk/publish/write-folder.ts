/** What is used of the File System API, which not every browser has. https://wicg.github.io/file-system-access/ */
interface Folder {
  getDirectoryHandle(name: string, options: { create: boolean }): Promise<Folder>;
  getFileHandle(name: string, options: { create: boolean }): Promise<FileSystemFileHandle>;
}
type Picker = (options: { mode: 'readwrite' }) => Promise<Folder>;

const picker = (): Picker | undefined =>
  (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker?.bind(globalThis);

export const canWriteFolders = (): boolean => picker() !== undefined;

/** Asks for a folder. @returns what writes files into it, those that readers load last @throws AbortError where none was chosen */
export async function writeFolder(): Promise<(files: ReadonlyMap<string, Uint8Array>) => Promise<void>> {
  const folder = await picker()?.({ mode: 'readwrite' });
  return async (files) => {
    for (const [path, bytes] of files) if (folder) await write(folder, path, bytes);
  };
}

async function write(folder: Folder, path: string, bytes: Uint8Array): Promise<void> {
  const names = path.split('/');
  const name = names.pop() ?? '';
  let place = folder;
  for (const inner of names) place = await place.getDirectoryHandle(inner, { create: true });
  const stream = await (await place.getFileHandle(name, { create: true })).createWritable();
  await stream.write(bytes as Uint8Array<ArrayBuffer>);
  await stream.close();
}
