import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PublishError } from '../../../src/desk/publish/publish-error.js';
import { writeFolder } from '../../../src/desk/publish/write-folder.js';
import type { PublishedFolder } from '../../../src/desk/state/desk-state.js';
import { memoryFolder } from '../../helpers/memory-folder.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

type Files = Map<string, string | Uint8Array>;

function choose(files: Files): void {
  Object.assign(globalThis, { showDirectoryPicker: () => Promise.resolve(memoryFolder(files)) });
}

const brought = (files: Readonly<Record<string, string>>, folder?: PublishedFolder['folder']) =>
  ({
    files: new Map(Object.entries(files).map(([path, text]) => [path, utf8(text)])),
    folder,
  }) as unknown as PublishedFolder;

test('writes files into folders within, and takes away translations that the version does not have', async () => {
  const files: Files = new Map([
    ['history.json', 'one'],
    ['latest.de.json', 'Alt'],
    ['notes.txt', 'mine'],
  ]);
  choose(files);
  const { write } = await writeFolder(brought({ 'history.json': 'one', 'latest.de.json': 'Alt' }));
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
  const cases: readonly (readonly [Files, PublishedFolder | undefined])[] = [
    [new Map([['history.json', 'two']]), brought({ 'history.json': 'one' })],
    [new Map([['history.json', 'one']]), undefined],
    [new Map(), brought({ 'history.json': 'one' })],
  ];
  for (const [files, published] of cases) {
    choose(files);
    await assert.rejects(writeFolder(published), PublishError);
  }
});

test('writes over no file that somebody changed after it was brought, or that is not its own', async () => {
  const history = { 'history.json': 'one' };
  const cases: readonly (readonly [files: Record<string, string>, PublishedFolder])[] = [
    [{ ...history, 'index.html': 'by hand' }, brought({ ...history, 'index.html': 'one' })],
    [{ ...history, 'index.html': 'foreign' }, brought(history)],
  ];
  for (const [there, published] of cases) {
    const files: Files = new Map(Object.entries(there));
    choose(files);
    const { write } = await writeFolder(published);
    const made = new Map([
      ['feed.json', utf8('two')],
      ['index.html', utf8('two')],
    ]);
    await assert.rejects(write(made), /index\.html/);
    assert.deepEqual(Object.fromEntries(files), there);
  }
});

test('goes on in the folder that was brought, without asking for it again', async () => {
  const files: Files = new Map([['history.json', 'one']]);
  Object.assign(globalThis, { showDirectoryPicker: () => Promise.reject(new Error('asked')) });
  const { write } = await writeFolder(brought({ 'history.json': 'one' }, memoryFolder(files)));
  await write(new Map([['history.json', utf8('two')]]));
  assert.equal(files.get('history.json'), 'two');
});
