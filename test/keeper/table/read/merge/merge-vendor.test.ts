import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bring } from '../../../../helpers/table.js';

test('a vendor with an id and another name is renamed and keeps the old name as an alias', () => {
  const { document } = bring('Vendor ID,Vendor,Purpose\npostbox,Mailbox,Sends email.\n');
  assert.equal(document.vendors[0]?.id, 'postbox');
  assert.equal(document.vendors[0]?.name, 'Mailbox');
  assert.deepEqual(document.vendors[0]?.aliases, ['Old Post', 'Postbox']);
});
