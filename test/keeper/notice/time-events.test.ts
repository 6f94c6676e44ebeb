import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { timeEvents } from '../../../src/keeper/notice/time-events.js';
import { SEED } from '../../helpers/runs.js';

const moments = (...given: [version: number, date: string, after?: number][]): string[] =>
  timeEvents(given.map(([version, date, after]) => ({ version, date, ...(after ? { after } : {}) }))).map(
    (time) => time.toISOString().slice(0, 19),
  );

test('gives each version of one day a later moment', () => {
  assert.deepEqual(moments([1, '2026-01-01'], [2, '2026-01-01'], [3, '2026-01-02']), [
    '2026-01-01T00:00:00',
    '2026-01-01T00:00:01',
    '2026-01-02T00:00:00',
  ]);
});

test('takes a day that a later version corrects for that of the correction', () => {
  assert.deepEqual(moments([1, '2026-01-01'], [2, '2031-01-01'], [3, '2026-02-01']), [
    '2026-01-01T00:00:00',
    '2026-02-01T00:00:00',
    '2026-02-01T00:00:01',
  ]);
});

test('never goes back by a day that is another where the next keeper is', () => {
  assert.deepEqual(moments([1, '2026-01-05'], [2, '2026-01-06'], [3, '2026-01-05'], [4, '2026-01-05']), [
    '2026-01-05T00:00:00',
    '2026-01-06T00:00:00',
    '2026-01-06T00:00:01',
    '2026-01-06T00:00:02',
  ]);
  const kept = moments([1, '2026-01-06'], [2, '2026-01-05']);
  assert.equal(kept[0], moments([1, '2026-01-06'])[0]);
});

test('puts a withdrawal behind the version that was the newest then', () => {
  assert.deepEqual(moments([1, '2026-01-01'], [2, '2026-01-05'], [1, '2026-01-05', 2], [3, '2026-01-05']), [
    '2026-01-01T00:00:00',
    '2026-01-05T00:00:00',
    '2026-01-05T00:00:01',
    '2026-01-05T00:00:02',
  ]);
});

test('the newest version is the latest, and what was told before keeps its moment', () => {
  const day = fc.integer({ min: 0, max: 9 }).map((number) => `2026-01-0${number}`.replace('00', '01'));
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 12 }), (days) => {
      const events = days.sort().map((date, at) => ({ version: at + 1, date }));
      const times = timeEvents(events).map(Number);
      assert.deepEqual(
        times,
        [...new Set(times)].sort((a, b) => a - b),
      );
      assert.deepEqual(timeEvents(events.slice(0, -1)).map(Number), times.slice(0, -1));
    }),
    { seed: SEED },
  );
});
