import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { parse } from 'csv-parse/sync';
import { TABLE_COLUMNS } from '../../../src/keeper/table/columns/table-columns.js';
import { call } from '../../helpers/io.js';

test('what init writes has no findings, in any language, and bears the name', async () => {
  for (const words of [['--name', 'A "new" School'], ['--name', 'Escuela', '--language', 'es'], []]) {
    const { code, files } = await call(['init', 'list.json', ...words]);
    assert.equal(code, 0);
    const text = files.get('list.json') ?? '';
    const check = await call(['validate', '--strict', 'list.json'], { 'list.json': text });
    assert.equal(check.code, 0, check.out);
    const { organization } = JSON.parse(text) as RegistryDocument;
    assert.equal(organization.name, words[1] ?? 'Your organization');
  }
});

test('the example vendor is marked as one, and the next steps are named', async () => {
  const { files, err } = await call(['init']);
  assert.match(files.get('registry.json') ?? '', /Example vendor \(replace this\)/);
  assert.match(err, /vendor-disclosure validate registry\.json/);
});

test('a file that is there is never written over', async () => {
  for (const words of [['registry.json'], ['vendors.csv', '--csv']]) {
    const { code, files, err } = await call(['init', ...words], { [words[0] ?? '']: 'mine' });
    assert.equal(code, 1);
    assert.equal(files.get(words[0] ?? ''), 'mine');
    assert.match(err, /there already/);
  }
});

test('a table has the columns and nothing else', async () => {
  const { files } = await call(['init', '--csv']);
  const text = files.get('vendors.csv') ?? '';
  assert.match(text, /^\ufeffVendor,Company,Company country,Aliases,/);
  assert.deepEqual(parse(text, { bom: true }), [TABLE_COLUMNS.map(({ heading }) => heading)]);
});

test('a registry is not written under the name of a table, nor a table under that of a registry', async () => {
  for (const [words, remedy] of [
    [['vendors.csv'], /--csv/],
    [['registry.json', '--csv'], /vendors\.csv/],
  ] as const) {
    const { code, err, files } = await call(['init', ...words]);
    assert.deepEqual([code, files.size], [2, 0]);
    assert.match(err, remedy);
  }
});

test('the next step after a table is a call that makes a registry that can be published', async () => {
  const { err } = await call(['init', '--csv']);
  const [, words = ''] = /vendor-disclosure (import .*)/.exec(err) ?? [];
  assert.equal(words, 'import vendors.csv --organization "Example School" --language en -o registry.json');
});

test('a language that does not exist is a wrong call', async () => {
  assert.equal((await call(['init', '--language', 'no such'])).code, 2);
});

test('an id of the common vocabulary means what it means in the list of ClassDojo', async () => {
  const { files } = await call(['init']);
  const ours = JSON.parse(files.get('registry.json') ?? '') as RegistryDocument;
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
