import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeDiff } from '../../../src/keeper/diff/describe-diff.js';
import { diffRegistries } from '../../../src/keeper/diff/diff-registries.js';
import { toChanges } from '../../../src/keeper/diff/to-changes.js';
import { tellVersion } from '../../../src/keeper/notice/tell-version.js';
import { makeDocument } from '../../helpers/registries.js';

const before = makeDocument({ apple: {} }, { version: 2 });
const after = makeDocument({ apple: { retention: 'P30D' }, pear: { since: '2026-05-01' } });

test('tells the same of a version whose changes a comparison wrote, and of one whose changes nobody wrote', () => {
  const changes = toChanges(describeDiff(diffRegistries(before, after), before, after), 3, '2026-03-01');
  const told = tellVersion({ ...after, changes }, before);
  const parts = (items: ReturnType<typeof tellVersion>) =>
    items.map(({ kind, name, sentences, now, objection }) => ({ kind, name, sentences, now, objection }));
  assert.deepEqual(parts(told), parts(tellVersion(after, before)));
});

test('puts the keeper’s words before the facts, and tells what the keeper left out', () => {
  const changes = [
    { version: 3, date: '2026-03-01', kind: 'added' as const, vendor: 'pear', summary: 'Pears are here.' },
  ];
  const [pear, apple] = tellVersion({ ...after, changes }, before);
  assert.equal(pear?.name, 'Pear');
  assert.deepEqual(pear?.sentences.slice(0, 2), ['Pears are here.', 'From May 1, 2026: What pear does.']);
  assert.deepEqual(apple?.sentences, ['Kept for: 30 days; before: not stated.']);
});

test('tells of a first version what the keeper wrote', () => {
  assert.deepEqual(tellVersion(after, undefined), []);
});

test('what changed of a vendor and of its only entry is told under its name once', () => {
  const renamed = makeDocument({ apple: { purpose: 'Keeps cider.' } });
  const [vendor] = renamed.vendors;
  const now = {
    ...renamed,
    vendors: [{ ...vendor!, links: [{ rel: 'privacy' as const, url: 'https://apple.example/privacy' }] }],
  };
  const told = tellVersion(now, before);
  assert.deepEqual(
    told.map(({ name }) => name),
    ['Apple'],
  );
  assert.match(told[0]?.sentences.join(' ') ?? '', /New link.*Keeps cider/);
});

test('a vendor that came is told with its public notes', () => {
  const [pear] = tellVersion(makeDocument({ apple: {}, pear: { notes: ['Where you choose.'] } }), before);
  assert.match(pear?.sentences.join(' ') ?? '', /Note: “Where you choose\.”/);
});
