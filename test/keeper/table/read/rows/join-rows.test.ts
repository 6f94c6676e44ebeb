import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bring, entriesOf } from '../../../../helpers/table.js';

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

const columns = 'Vendor,Category,Purpose,Data sent,Whose,Countries\n';
const shown = (csv: string) => {
  const { document, report } = bring(columns + csv);
  assert.deepEqual(report.unread, []);
  return entriesOf(document, 'zoom').map(({ data, subjects, locations }) => [
    data?.map(({ type }) => type).join() ?? '',
    subjects?.map(({ id }) => id).join() ?? '',
    locations?.map(({ place }) => place).join() ?? '',
  ]);
};

for (const start of [',,', 'Zoom,Calls,Calls.']) {
  for (const [above, below, entries] of [
    [
      'Phone,Parents,',
      'Phone; Name,Teachers,',
      [
        ['phone', 'parents', ''],
        ['phone,name', 'teachers', ''],
      ],
    ],
    [
      'Phone,,',
      'Name,Teachers,',
      [
        ['phone', '', ''],
        ['name', 'teachers', ''],
      ],
    ],
    [
      'Phone,,Germany',
      'Name,,France',
      [
        ['phone', '', 'DE'],
        ['name', '', 'FR'],
      ],
    ],
    [
      'Phone,,Germany',
      ',,France',
      [
        ['phone', '', 'DE'],
        ['', '', 'FR'],
      ],
    ],
  ] as const) {
    test(`"${below}" below "${above}" (${start}) is an entry of its own: together they would say more than either`, () => {
      assert.deepEqual(shown(`Zoom,Calls,Calls.,${above}\n${start},${below}\n`), entries);
    });
  }
}

for (const [above, below, entry] of [
  ['Phone,Parents,', 'Name,,', ['phone,name', 'parents', '']],
  ['Phone,Parents,', 'Name,parents,', ['phone,name', 'parents', '']],
  ['Phone; Name,Parents,', 'Name; Phone,Teachers,', ['phone,name', 'parents,teachers', '']],
  ['Phone,,Germany', 'Phone,,France', ['phone', '', 'DE,FR']],
  [',,Germany', ',,France', ['', '', 'DE,FR']],
] as const) {
  test(`"${below}" below "${above}" goes on with it`, () => {
    assert.deepEqual(shown(`Zoom,Calls,Calls.,${above}\n,,,${below}\n`), [entry]);
  });
}

test('entries of one purpose in several places are the same when the table comes again', () => {
  const csv = `${columns}Zoom,Calls,Calls.,Phone,,USA\n,,,Name,,Ireland\n`;
  const once = bring(csv);
  const twice = bring(csv, {}, once.document);
  assert.equal(twice.document, once.document);
});

test('rows with one entry id are one entry, however much they differ, and what they contradict is told', () => {
  const { document, report } = bring(
    'Vendor,Purpose,Retention,Until,Vendor ID,Entry ID\nPostbox,Sends mail.,1 year,2030-01-01,postbox,mail\n,,2 years,2031-01-01,postbox,mail\nPostbox,Counts.,,,postbox,mail\n',
  );
  assert.deepEqual(
    entriesOf(document, 'postbox').map(({ id, purpose, retention, until }) => [
      id,
      purpose,
      retention,
      until,
    ]),
    [['mail', 'Sends mail.', '1 year', '2030-01-01']],
  );
  assert.deepEqual(
    report.unread.map(({ row, value }) => [row, value]),
    [
      [3, '2 years'],
      [3, '2031-01-01'],
      [4, 'Counts.'],
    ],
  );
});
