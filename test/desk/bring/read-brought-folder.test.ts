import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BringError } from '../../../src/desk/bring/bring-error.js';
import { readBroughtFolder } from '../../../src/desk/bring/read-brought-folder.js';
import { readEntry, readFolder } from '../../../src/desk/bring/read-folder.js';
import { emptyRegistry } from '../../../src/keeper/starter/empty-registry.js';
import { memoryFolder } from '../../helpers/memory-folder.js';
import { readHere } from '../../helpers/read-here.js';

const LIST = JSON.stringify(emptyRegistry({ today: '2026-01-01' }));
const GERMAN = JSON.stringify({ formatVersion: 1, language: 'de', texts: { A: 'B' } });
const bring = async (files: Readonly<Record<string, string>>) =>
  readBroughtFolder(
    await readFolder(memoryFolder(new Map(Object.entries(files)))),
    'work',
    new AbortController().signal,
    readHere,
  );

test('of a folder with a list its translations are brought, too', async () => {
  const found = await bring({ 'registry.json': LIST, 'registry.de.json': GERMAN, 'notes.txt': 'mine' });
  assert.deepEqual(
    found.map(({ kind }) => kind),
    ['list', 'translation'],
  );
});

test('of a folder with one sheet that is brought', async () => {
  const found = await bring({ 'vendors.csv': 'Vendor,Purpose\nAcme,Hosting', 'photo.jpg': 'x' });
  assert.deepEqual(
    found.map(({ kind }) => kind),
    ['sheet'],
  );
});

test('says why a folder is nothing that can be read, and does not choose among several', async () => {
  await assert.rejects(bring({ 'photo.jpg': 'x', 'deeper/registry.json': LIST }), BringError);
  await assert.rejects(bring({ 'a.json': LIST, 'b.json': LIST }), /more than one/);
  await assert.rejects(bring({ 'registry.de.json': '{"texts":3}' }), /no translation/);
});

test('leaves out what version control keeps', async () => {
  const files = await readFolder(
    memoryFolder(
      new Map([
        ['.git/config', 'x'],
        ['history/1.html', 'y'],
      ]),
    ),
  );
  assert.deepEqual([...files.keys()], ['history/1.html']);
});

test('reads a dropped folder to its end, though a browser gives it in parts', async () => {
  const file = (name: string) => ({
    isFile: true,
    name,
    file: (done: (file: Blob) => void) => done(new Blob([name])),
  });
  const folder = (name: string, parts: object[][]) => ({
    isFile: false,
    isDirectory: true,
    name,
    createReader: () => ({ readEntries: (done: (some: object[]) => void) => done(parts.shift() ?? []) }),
  });
  const dropped = folder('published', [
    [file('a.json'), folder('versions', [[file('1.json')]])],
    [file('b.json')],
  ]);
  const files = await readEntry(dropped as unknown as FileSystemDirectoryEntry);
  assert.deepEqual([...files.keys()].sort(), ['a.json', 'b.json', 'versions/1.json']);
});

test('says what a merge has left in a published folder', async () => {
  const history = '<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n';
  await assert.rejects(bring({ 'history.json': history }), /marks of a merge .*: both sides have published/);
});
