import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { RegistryDocument } from '../../src/schema/registry-schema.js';
import { runWith } from '../helpers/io.js';

test('what init writes has no findings, in any language, and bears the name', async () => {
  for (const words of [['--name', 'A "new" School'], ['--name', 'Escuela', '--language', 'es'], []]) {
    const { code, files } = await runWith(['init', 'list.json', ...words]);
    assert.equal(code, 0);
    const text = files.get('list.json') ?? '';
    const check = await runWith(['validate', '--strict', 'list.json'], { 'list.json': text });
    assert.equal(check.code, 0, check.out);
    const { organization } = JSON.parse(text) as RegistryDocument;
    assert.equal(organization.name, words[1] ?? 'Your organization');
  }
});

test('the example vendor is marked as one, and the next steps are named', async () => {
  const { files, said } = await runWith(['init']);
  assert.match(files.get('vendors.json') ?? '', /Example vendor \(replace this\)/);
  assert.match(said, /vendor-disclosure validate vendors\.json/);
});

test('a file that is there is never written over', async () => {
  for (const words of [['vendors.json'], ['vendors.json', '--csv']]) {
    const { code, files, said } = await runWith(['init', ...words], { 'vendors.json': 'mine' });
    assert.equal(code, 1);
    assert.equal(files.get('vendors.json'), 'mine');
    assert.match(said, /there already/);
  }
});

test('a table has the columns and nothing else', async () => {
  const { files } = await runWith(['init', '--csv']);
  const text = files.get('vendors.csv') ?? '';
  assert.match(text, /^\ufeffVendor,Company,Aliases,Category,/);
  assert.equal(text.trimEnd().split('\n').length, 1);
  assert.equal(text.split(',').length, 20);
});

test('a language that does not exist is a wrong call', async () => {
  assert.equal((await runWith(['init', '--language', 'no such'])).code, 2);
});

test('an id of the common vocabulary means what it means in the list of ClassDojo', async () => {
  const { files } = await runWith(['init']);
  const ours = JSON.parse(files.get('vendors.json') ?? '') as RegistryDocument;
  const theirs = JSON.parse(readFileSync('data/classdojo.json', 'utf8')) as RegistryDocument;
  // Where the list names ClassDojo itself.
  const renamed = ['account-id', 'event-logs'];
  for (const kind of ['purposes', 'dataTypes', 'subjects', 'safeguards'] as const) {
    for (const { id, name } of ours.vocabulary?.[kind] ?? []) {
      const same = theirs.vocabulary?.[kind]?.find((term) => term.id === id);
      if (same && !renamed.includes(id)) assert.equal(name, same.name);
    }
  }
});
