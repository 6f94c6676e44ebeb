import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bring, entriesOf, entryOf, registry } from '../../../../helpers/table.js';

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

test('a row that does not say what its entry does leaves the entry to the one that does, whatever else both say', () => {
  const [postbox] = registry.vendors;
  const [mail] = entriesOf(registry, 'postbox');
  assert.ok(postbox && mail);
  const disclosures = [{ ...mail, locations: [{ place: 'US' }] }];
  const into = { ...registry, vendors: [{ ...postbox, disclosures }] };
  const rows = ['Postbox,Services,,United States', 'Postbox,Services,Sends email.,Germany'];
  for (const order of [rows, [...rows].reverse()]) {
    const { document, report } = bring(
      ['Vendor,Category,Purpose,Country', ...order, ''].join('\n'),
      {},
      into,
    );
    assert.deepEqual(entryOf(document).locations, [{ place: 'DE' }]);
    assert.deepEqual(report.added, []);
  }
});
