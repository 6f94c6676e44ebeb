import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bring, entryOf, registry, unreadOf } from '../../../../helpers/table.js';

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
