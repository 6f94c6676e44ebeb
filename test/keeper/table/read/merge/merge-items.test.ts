import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bring, entryOf } from '../../../../helpers/table.js';

test('commas part names only where each of them is known', () => {
  const { document } = bring(
    'Vendor,Category,Purpose,Data sent\nZoom,Services,Calls.,"Email address, name"\n',
  );
  assert.deepEqual(
    entryOf(document, 'zoom').data?.map(({ type }) => type),
    ['email-address', 'name'],
  );
});

test('a new word that a term knows as a synonym stays a word of its own, and the term is named', () => {
  const { document, report } = bring('Vendor,Category,Purpose,Data sent\nZoom,Services,Calls.,Email\n');
  assert.deepEqual(entryOf(document, 'zoom').data, [{ type: 'email', flow: 'sent' }]);
  assert.equal(report.names.find(({ name }) => name === 'Email')?.perhaps, 'Email address');
});
