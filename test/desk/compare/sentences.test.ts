import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listSentences } from '../../../src/desk/compare/list-sentences.js';
import { withSentence } from '../../../src/desk/compare/with-sentence.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { source } from '../../helpers/publication.js';

const before = JSON.parse(source(1)) as RegistryDocument;
const now: RegistryDocument = { ...before, version: 2, vendors: before.vendors.slice(2) };

test('tells what a comparison finds until the keeper writes', () => {
  const { records, areOwn } = listSentences(before, now);
  assert.equal(areOwn, false);
  assert.deepEqual(
    records.map(({ kind, vendor }) => [kind, vendor]),
    before.vendors.slice(0, 2).map(({ id }) => ['removed', id]),
  );
});

test('one sentence in other words writes down all of the version, and those of others stay', () => {
  const { records } = listSentences(before, now);
  const old = { version: 1, date: '2020-01-01', kind: 'changed', summary: 'Old.' } as const;
  const changes = withSentence({ ...now, changes: [old] }, records, 1, 'In our words.');
  const written = listSentences(before, { ...now, changes: [...changes] });
  assert.equal(written.areOwn, true);
  assert.deepEqual(
    written.records.map(({ summary }) => summary),
    [records[0]?.summary, 'In our words.'],
  );
  assert.ok(changes.includes(old));
});

test('an empty sentence is not told', () => {
  const { records } = listSentences(before, now);
  assert.equal(withSentence(now, records, 0, '').length, (now.changes ?? []).length + records.length - 1);
});

test('what was left out or came since the keeper wrote is shown as not told', () => {
  const { records } = listSentences(before, now);
  const changes = withSentence(now, records, 0, '');
  const left = listSentences(before, { ...now, changes: [...changes] });
  assert.deepEqual(
    left.untold.map(({ vendor }) => vendor),
    [records[0]?.vendor],
  );
  const later = { ...now, vendors: now.vendors.slice(1), changes: [...records] };
  assert.deepEqual(
    listSentences(before, later).untold.map(({ vendor }) => vendor),
    [now.vendors[0]?.id],
  );
});
