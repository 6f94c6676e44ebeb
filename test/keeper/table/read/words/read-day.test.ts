import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDay } from '../../../../../src/keeper/table/read/words/read-day.js';
import { bring, entryOf, registry, unreadOf } from '../../../../helpers/table.js';

for (const [cell, day] of [
  ['2026-04-03', '2026-04-03'],
  ['2026/4/3', '2026-04-03'],
  ['3 Apr 2026', '2026-04-03'],
  ['Apr. 3rd, 2026', '2026-04-03'],
  ['3. März 2026', '2026-03-03'],
  ['1er février 2026', '2026-02-01'],
  ['3 de agosto de 2026', '2026-08-03'],
  ['5 maggio 2026', '2026-05-05'],
  ['2026-04-03 10:15', '2026-04-03'],
  ['2026-04-03T23:59:59Z', '2026-04-03'],
  ['31.12.2024', '2024-12-31'],
  ['7-Nov-25', '2025-11-07'],
  ['20251107', '2025-11-07'],
  ['12/31/2024', '2024-12-31'],
  ['05/05/2024', '2024-05-05'],
] as const) {
  test(`"${cell}" can be no day but ${day}`, () => assert.equal(readDay(cell), day));
}

for (const cell of [
  '03/04/2021',
  '3.4.2021',
  'April 2021',
  '31/02/2024',
  '2021',
  'Q3 2024',
  '30 Foo 2024',
  '7-11-25',
  '20251399',
]) {
  test(`"${cell}" is no day that is sure`, () => assert.equal(typeof readDay(cell), 'object'));
}

test('days are read in the order that the keeper says, and only those that then are in the calendar', () => {
  const table = 'Vendor,Category,Purpose,Since,Until\nZoom,Services,Calls.,3/4/2021,31.12.2025\n';
  const { since, until } = entryOf(bring(table, { dates: 'dmy' }).document, 'zoom');
  assert.deepEqual([since, until], ['2021-04-03', '2025-12-31']);
  const american = bring(table, { dates: 'mdy' });
  assert.equal(entryOf(american.document, 'zoom').since, '2021-03-04');
  assert.match(unreadOf(american.report)[0] ?? '', /Until.*not in the calendar/);
});

test('a day that a spreadsheet wrote in its own order is the same day', () => {
  const done = bring('Vendor,Purpose,Since\nPostbox,Sends email.,4/3/2021\n');
  assert.deepEqual(done.document, registry);
  assert.deepEqual(unreadOf(done.report), []);
});
