import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PublishError } from '../../../src/desk/publish/publish-error.js';
import { writeFolder } from '../../../src/desk/publish/write-folder.js';
import type { PublishedFolder } from '../../../src/desk/state/desk-state.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A folder as the browser hands it over. */
function folder(files: Map<string, string>, base = ''): object {
  return {
    getDirectoryHandle: (name: string) => Promise.resolve(folder(files, `${base}${name}/`)),
    getFileHandle(name: string, options?: { create: boolean }) {
      const path = base + name;
      if (!files.has(path) && !options?.create)
        return Promise.reject(new DOMException('There is none.', 'NotFoundError'));
      return Promise.resolve({
        getFile: () => Promise.resolve(new Blob([files.get(path) ?? ''])),
        createWritable: () =>
          Promise.resolve({
            write: (bytes: Uint8Array) =>
              Promise.resolve(void files.set(path, new TextDecoder().decode(bytes))),
            close: () => Promise.resolve(),
          }),
      });
    },
    removeEntry: (name: string) => Promise.resolve(void files.delete(base + name)),
  };
}

function choose(files: Map<string, string>): void {
  Object.assign(globalThis, { showDirectoryPicker: () => Promise.resolve(folder(files)) });
}

const brought = (history: string, ...others: string[]): PublishedFolder =>
  ({
    files: new Map(['history.json', ...others].map((path) => [path, utf8(history)])),
  }) as unknown as PublishedFolder;

test('writes files into folders within, and takes away translations that the version does not have', async () => {
  const files = new Map([
    ['history.json', 'one'],
    ['latest.de.json', 'Alt'],
    ['notes.txt', 'mine'],
  ]);
  choose(files);
  const write = await writeFolder(brought('one', 'latest.de.json'));
  await write(
    new Map([
      ['versions/2.json', utf8('two')],
      ['history.json', utf8('two')],
    ]),
  );
  assert.deepEqual([...files].sort(), [
    ['history.json', 'two'],
    ['notes.txt', 'mine'],
    ['versions/2.json', 'two'],
  ]);
});

test('notices that something else was published there meanwhile, and writes nothing', async () => {
  const cases: readonly (readonly [Map<string, string>, PublishedFolder | undefined])[] = [
    [new Map([['history.json', 'two']]), brought('one')],
    [new Map([['history.json', 'one']]), undefined],
    [new Map(), brought('one')],
  ];
  for (const [files, published] of cases) {
    choose(files);
    await assert.rejects(writeFolder(published), PublishError);
  }
});
