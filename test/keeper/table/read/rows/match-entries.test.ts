import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bring, entriesOf, entryOf } from '../../../../helpers/table.js';

test('the one entry of a vendor in a category is updated by the one row there is', () => {
  const { document, report } = bring('Vendor,Category,Purpose\nPostbox,Services,Sends letters.\n');
  assert.equal(entryOf(document).id, 'mail');
  assert.equal(entryOf(document).purpose, 'Sends letters.');
  assert.deepEqual(report.changed, [
    { id: 'postbox/mail', column: 'Purpose', before: 'Sends email.', after: 'Sends letters.' },
  ]);
});

test('a row in another category is another entry', () => {
  const { document } = bring('Vendor,Category,Purpose\nPostbox,Website,Counts visits.\n');
  assert.deepEqual(
    entriesOf(document, 'postbox').map(({ id }) => id),
    ['mail', 'website'],
  );
});

test('the one row without a category speaks of the one entry of its vendor, whatever else it says', () => {
  const { document, report } = bring('Vendor,Purpose\nPostbox,Sends letters.\n');
  assert.deepEqual(
    entriesOf(document, 'postbox').map(({ id, purpose }) => [id, purpose]),
    [['mail', 'Sends letters.']],
  );
  assert.deepEqual(report.added, []);
});

test('of two such rows neither does', () => {
  const { document } = bring('Vendor,Purpose\nPostbox,Sends letters.\nPostbox,Sends parcels.\n');
  assert.equal(entryOf(document).purpose, 'Sends email.');
  assert.equal(entriesOf(document, 'postbox').length, 3);
});

test('a row that does not say what its entry does leaves the entry to the one that does', () => {
  for (const rows of [
    'Postbox,Services,\nPostbox,,Sends email.',
    'Postbox,,Sends email.\nPostbox,Services,',
  ]) {
    const { report } = bring(`Vendor,Category,Purpose\n${rows}\n`);
    assert.deepEqual([report.added, report.changed], [[], []], rows);
  }
});
