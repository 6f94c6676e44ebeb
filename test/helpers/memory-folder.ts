import type { FileHandle, Folder } from '../../src/desk/state/folder.js';

/** A folder as a browser hands it over, of files by path. */
export function memoryFolder(files: Map<string, string | Uint8Array>, base = ''): Folder {
  const file = (path: string): FileHandle => ({
    kind: 'file',
    getFile: () => Promise.resolve(new Blob([(files.get(path) ?? '') as string])),
    createWritable: () =>
      Promise.resolve({
        write: (bytes: Uint8Array) => Promise.resolve(void files.set(path, new TextDecoder().decode(bytes))),
        close: () => Promise.resolve(),
      }),
  });
  const missing = (): Promise<never> => Promise.reject(new DOMException('There is none.', 'NotFoundError'));
  return {
    kind: 'directory',
    name: base.slice(0, -1) || 'folder',
    async *entries() {
      await Promise.resolve();
      const names = new Set<string>();
      for (const path of files.keys()) {
        if (!path.startsWith(base)) continue;
        const [name = '', ...below] = path.slice(base.length).split('/');
        if (names.has(name)) continue;
        names.add(name);
        yield [name, below.length > 0 ? memoryFolder(files, `${base}${name}/`) : file(path)] as const;
      }
    },
    getDirectoryHandle(name, options) {
      const inner = `${base}${name}/`;
      const isThere = [...files.keys()].some((path) => path.startsWith(inner));
      return isThere || options?.create ? Promise.resolve(memoryFolder(files, inner)) : missing();
    },
    getFileHandle(name, options) {
      const path = base + name;
      return files.has(path) || options?.create ? Promise.resolve(file(path)) : missing();
    },
    removeEntry: (name) => Promise.resolve(void files.delete(base + name)),
    requestPermission: () => Promise.resolve('granted'),
  };
}
