import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finish } from '../../../src/core/work/do-steps.js';
import { asSteps } from '../../../src/core/work/in-steps.js';
import { withEdition } from '../../../src/keeper/publish/with-edition.js';
import { makeDocument } from '../../helpers/registries.js';

const dayOf = (published: string, today: string): string => {
  const last = { ...makeDocument({}), version: 3, lastUpdated: published };
  const edition = { last, highest: 3, today };
  return finish(asSteps(withEdition({ ...last, title: 'Another' }, edition))).document.lastUpdated;
};

test('the next version is of today, in the time of its keeper', () => {
  assert.equal(dayOf('2026-03-01', '2026-03-02'), '2026-03-02');
  assert.equal(dayOf('2026-03-02', '2026-03-02'), '2026-03-02');
});

test('it is not older than one that was published where it is a day later', () => {
  assert.equal(dayOf('2026-03-02', '2026-03-01'), '2026-03-02');
});

test('a wrong day of the version before is corrected', () => {
  assert.equal(dayOf('2031-03-02', '2026-03-01'), '2026-03-01');
  assert.equal(dayOf('2026-03-03', '2026-03-01'), '2026-03-01');
});

const next = (rows: object, { version, highest }: { version: number; highest: number }) => {
  const last = { ...makeDocument({ apple: {} }), version, lastUpdated: '2026-03-01' };
  const list = { ...makeDocument(rows as Parameters<typeof makeDocument>[0]), version: 77 };
  return finish(asSteps(withEdition(list, { last, highest, today: '2026-03-05' })));
};

test('where nothing is new, number and day stay those of the last version', () => {
  const { document, diff } = next({ apple: {} }, { version: 3, highest: 3 });
  assert.deepEqual([document.version, document.lastUpdated, diff?.vendors], [3, '2026-03-01', []]);
});

test('a number that was ever published is not given again', () => {
  const { document, diff } = next({ apple: {}, pear: {} }, { version: 3, highest: 5 });
  assert.deepEqual([document.version, document.lastUpdated], [6, '2026-03-05']);
  assert.equal(diff?.vendors.length, 1);
  const edition = { last: undefined, highest: 0, today: '2026-03-05' };
  const first = finish(asSteps(withEdition(makeDocument({}), edition)));
  assert.deepEqual([first.document.version, first.diff], [1, undefined]);
});
