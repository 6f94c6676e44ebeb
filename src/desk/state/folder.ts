// What is used of folders that a browser hands over, which not every browser does. https://wicg.github.io/file-system-access/

export interface FileHandle {
  readonly kind: 'file';
  getFile(): Promise<Blob>;
  createWritable(): Promise<{ write(bytes: Uint8Array): Promise<void>; close(): Promise<void> }>;
}

export interface Folder {
  readonly kind: 'directory';
  readonly name: string;
  entries(): AsyncIterable<readonly [name: string, handle: Folder | FileHandle]>;
  getDirectoryHandle(name: string, options?: { create: boolean }): Promise<Folder>;
  getFileHandle(name: string, options?: { create: boolean }): Promise<FileHandle>;
  removeEntry(name: string): Promise<void>;
  /** Asks the keeper, unless the answer is known. */
  requestPermission(options: { mode: 'readwrite' }): Promise<string>;
}
