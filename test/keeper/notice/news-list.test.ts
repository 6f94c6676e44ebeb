import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NewsList } from '../../../src/keeper/notice/news-list.js';
import { makeDocument } from '../../helpers/registries.js';

test('tells of a withdrawn version that it was withdrawn, and nothing of what it said', () => {
  const list = new NewsList();
  const [first, third] = [makeDocument({ apple: {} }, { version: 1 }), makeDocument({ apple: {}, pear: {} })];
  list.add(first);
  list.withdraw({
    version: 2,
    date: '2026-02-01',
    withdrawn: '2026-03-01',
    reason: 'It named a person.',
    after: 3,
  });
  list.add(third);
  const [newest, second] = list.news;
  assert.equal(newest?.id, 'version-3');
  assert.deepEqual(
    newest?.items.map(({ kind, name }) => [kind, name]),
    [['added', 'Pear']],
  );
  assert.equal(second?.id, 'version-2');
  assert.equal(second?.title, 'Version 2, withdrawn on March 1, 2026');
  assert.equal(second?.note, 'This version was withdrawn: It named a person.');
  assert.ok(second && newest && second.updated > newest.updated, 'the feed is as new as the withdrawal');
});

test('tells a plan once, however many versions repeat it', () => {
  const planned = (version: number) =>
    makeDocument({ apple: { since: '2027-01-01' } }, { version, lastUpdated: `2026-0${version}-01` });
  const list = NewsList.of([planned(1), planned(2)]);
  assert.equal(list.news.filter(({ id }) => id.startsWith('from/')).length, 1);
  assert.equal(list.plans.length, 1);
});
