import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHistoryPage } from '../../../../src/keeper/publish/pages/to-history-page.js';
import { makeDocument } from '../../../helpers/registries.js';

const integrity = `sha384-${'A'.repeat(64)}`;
const versionOf = (version: number) => ({ version, date: `2026-01-0${version}`, integrity });
const file = (version: number): string => `versions/${version}-0123456789ab.json`;
const withdrawn = { date: '2026-02-05', reason: 'It named a person.', after: 3 };
const history = {
  url: 'https://lists.example/',
  versions: [
    { ...versionOf(1), file: file(1) },
    { ...versionOf(2), withdrawn },
    { ...versionOf(3), file: file(3) },
  ],
};
const items = toHistoryPage(history, makeDocument({ apple: {} }))
  .join('')
  .split('<li>')
  .slice(1);

test('versions stand with the newest first, each with its page and its hash', () => {
  assert.deepEqual(
    items.map((item) => /href="\.\/(\d+)\.html"/.exec(item)?.[1]),
    ['3', '2', '1'],
  );
  for (const item of items) assert.ok(item.includes(`<code>${integrity}</code>`));
});

test('the current one is marked, and no other', () =>
  assert.deepEqual(
    items.map((item) => item.includes('<strong>')),
    [true, false, false],
  ));

test('a withdrawn one says so on which day, and has no file', () => {
  assert.deepEqual(
    items.map((item) => /href="\.\.\/(versions[^"]*)"/.exec(item)?.[1]),
    [file(3), undefined, file(1)],
  );
  assert.match(items[1] ?? '', /withdrawn on February 5, 2026/);
  assert.doesNotMatch(items.join(''), /named a person/);
});
