import type { Folder } from '../state/folder.js';

/** Files of a folder by path, seen from it. */
export type FolderFiles = ReadonlyMap<string, Uint8Array>;

/** Such folders hold what nobody publishes, and may be very large. */
const LEFT_OUT = new Set(['.git', 'node_modules', '.publishing']);

/** The files of a folder that was chosen. */
export async function readFolder(folder: Folder, base = ''): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for await (const [name, handle] of folder.entries()) {
    if (handle.kind === 'file') files.set(base + name, await bytesOf(await handle.getFile()));
    else if (!LEFT_OUT.has(name))
      for (const [path, bytes] of await readFolder(handle, `${base}${name}/`)) files.set(path, bytes);
  }
  return files;
}

/** The files of a folder that was dropped. */
export async function readEntry(
  entry: FileSystemDirectoryEntry,
  base = '',
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const inner of await entriesOf(entry)) {
    if (inner.isFile) {
      const file = await new Promise<File>((resolve, reject) =>
        (inner as FileSystemFileEntry).file(resolve, reject),
      );
      files.set(base + inner.name, await bytesOf(file));
    } else if (!LEFT_OUT.has(inner.name)) {
      const within = await readEntry(inner as FileSystemDirectoryEntry, `${base}${inner.name}/`);
      for (const [path, bytes] of within) files.set(path, bytes);
    }
  }
  return files;
}

/** The files of a folder that a field took: their paths begin with its name. */
export async function readFolderField(chosen: Iterable<File>): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const file of chosen) {
    const [, ...names] = file.webkitRelativePath.split('/');
    if (!names.some((name) => LEFT_OUT.has(name))) files.set(names.join('/'), await bytesOf(file));
  }
  return files;
}

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** A browser gives them in parts, the last one empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
