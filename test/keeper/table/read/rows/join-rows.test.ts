import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bring, entriesOf, unreadOf } from '../../../../helpers/table.js';

test('a row added by hand to an exported table is another entry of the vendor that it names', () => {
  const { document } = bring(
    'Vendor,Category,Purpose,Vendor ID,Entry ID\nPostbox,Services,Counts visits.,,\nPostbox,Services,Sends email.,postbox,mail\n',
  );
  assert.deepEqual(
    entriesOf(document, 'postbox').map(({ id, purpose }) => [id, purpose]),
    [
      ['mail', 'Sends email.'],
      ['services', 'Counts visits.'],
    ],
  );
});

test('rows of one vendor are joined, and a blank vendor goes on with the one above', () => {
  const { document } = bring(
    'Vendor,Category,Purpose,Data sent\nZoom,Services,Calls.,Voice\n,,,Image\n,,Webinars.,Name\nZoom,Services,Calls.,Chat\n',
  );
  const [calls, webinars, ...others] = entriesOf(document, 'zoom');
  assert.deepEqual(
    calls?.data?.map(({ type }) => type),
    ['voice', 'image', 'chat'],
  );
  assert.deepEqual([webinars?.category, webinars?.data?.map(({ type }) => type)], ['services', ['name']]);
  assert.deepEqual(others, []);
});

test('rows of one entry with other data of other people are not made into a statement that no row makes', () => {
  const columns = 'Vendor,Category,Purpose,Data sent,Whose\n';
  for (const [above, below, data, people] of [
    ['Phone,Parents', 'Phone; Name,Teachers', ['phone'], ['parents']],
    ['Phone,', 'Name,Teachers', ['phone'], undefined],
    [',Parents', 'Name,Teachers', undefined, ['parents']],
  ] as const) {
    for (const start of [',,', 'Zoom,Calls,Calls.']) {
      const done = bring(`${columns}Zoom,Calls,Calls.,${above}\n${start},${below}\n`);
      const [entry, ...others] = entriesOf(done.document, 'zoom');
      assert.deepEqual(others, []);
      assert.deepEqual(
        [entry?.data?.map(({ type }) => type), entry?.subjects?.map(({ id }) => id)],
        [data, people],
      );
      const [names] = below.split(',');
      assert.deepEqual(entry?.notes, [`Data sent: ${names}`, 'Whose: Teachers']);
      assert.match(
        unreadOf(done.report)[0] ?? '',
        /row 3, Data sent, .*other data of other people.*kept in the notes/,
      );
    }
  }
  for (const [above, below, data, people] of [
    ['Phone,Parents', 'Name,', ['phone', 'name'], ['parents']],
    ['Phone,Parents', 'Name,parents', ['phone', 'name'], ['parents']],
    ['Phone; Name,Parents', 'Name; Phone,Teachers', ['phone', 'name'], ['parents', 'teachers']],
  ] as const) {
    const done = bring(`${columns}Zoom,Calls,Calls.,${above}\n,,,${below}\n`);
    const [entry] = entriesOf(done.document, 'zoom');
    assert.deepEqual(
      [entry?.data?.map(({ type }) => type), entry?.subjects?.map(({ id }) => id)],
      [data, people],
    );
    assert.deepEqual(unreadOf(done.report), []);
  }
});
