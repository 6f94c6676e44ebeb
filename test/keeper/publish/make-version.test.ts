import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeVersion } from '../../../src/keeper/publish/make-version.js';
import { makeDocument } from '../../helpers/registries.js';

const url = 'https://lists.example/providers/';
const change = (version: number, summary: string): object => ({
  version,
  date: '2026-02-01',
  kind: 'changed',
  summary,
});
const told = (own: readonly object[], before: readonly object[]): string[] => {
  const document = makeDocument({ apple: {} }, { version: 2, ...(before.length > 0 && { changes: before }) });
  const next = makeDocument({ apple: {}, pear: {} }, own.length > 0 ? { changes: own } : {});
  const made = makeVersion(next, { url, before: { document, url: `${url}versions/2.json` } });
  return (made.changes ?? []).map(({ version, name, summary }) => `${version} ${name ?? summary}`);
};

test('what a comparison tells follows what was told before', () => {
  assert.deepEqual(told([], [change(1, 'First.'), change(2, 'Second.')]), [
    '1 First.',
    '2 Second.',
    '3 Pear',
  ]);
});

test('of a version that the keeper tells of nothing else is told', () => {
  assert.deepEqual(told([change(3, 'In my words.')], []), ['3 In my words.']);
  assert.deepEqual(told([change(2, 'Corrected.')], [change(1, 'First.'), change(2, 'Second.')]), [
    '1 First.',
    '2 Corrected.',
    '3 Pear',
  ]);
});

test('the oldest is told first, whoever told it', () => {
  assert.deepEqual(told([change(3, 'Third.'), change(1, 'First.')], [change(2, 'Second.')]), [
    '1 First.',
    '2 Second.',
    '3 Third.',
  ]);
});

test('the first version has nothing before it, and none has fields of the keeper’s own', () => {
  const made = makeVersion(makeDocument({ apple: {} }, { 'x-owner': 'me', version: 1 }), { url });
  assert.ok(!('previous' in made || 'changes' in made || 'x-owner' in made));
  assert.equal((made.updates as { page?: string } | undefined)?.page, `${url}history/1.html`);
});

test('where nothing changed there are no changes, and an address that the keeper wrote gives way', () => {
  const document = makeDocument({ apple: {} }, { version: 2 });
  const next = makeDocument({ apple: {} }, { previous: 'https://elsewhere.example/' });
  const made = makeVersion(next, { url, before: { document, url: `${url}versions/2.json` } });
  assert.ok(!('changes' in made));
  assert.equal(made.previous, `${url}versions/2.json`);
});
