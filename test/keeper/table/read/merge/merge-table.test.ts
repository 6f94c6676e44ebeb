import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bring, exampleTable, registry, unreadOf } from '../../../../helpers/table.js';

test('entries without a row stay and are told of', () => {
  const { document, report } = bring('Vendor,Purpose\nPostbox,Sends email.\n');
  assert.equal(document.vendors.length, 2);
  assert.deepEqual(report.left, ['other/a']);
});

test('an id that is none leaves the row out', () => {
  for (const ids of ['../etc,a', 'postbox,B C']) {
    const done = bring(`Vendor,Purpose,Vendor ID,Entry ID\nPostbox,Sends email.,${ids}\n`);
    assert.deepEqual(done.document, registry);
    assert.match(unreadOf(done.report)[0] ?? '', /this is no id/);
  }
});

test('importing a table again changes nothing more', async () => {
  for (const name of ['google-sheets.csv', 'hostile.csv']) {
    const csv = await exampleTable(name);
    const once = bring(csv);
    const twice = bring(csv, {}, once.document);
    assert.deepEqual(twice.document, once.document);
    const { added, changed, names } = twice.report;
    assert.deepEqual([added, changed, names], [[], [], []]);
  }
});
