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
