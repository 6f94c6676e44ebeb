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
