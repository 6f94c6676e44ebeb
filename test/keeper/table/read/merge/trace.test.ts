import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bring, emptyRegistry, entryOf } from '../../../../helpers/table.js';

const head = 'Vendor,Purpose,Country,Data sent,Whose,Since\n';
const first = bring(
  `${head}Zoom,Calls,US only,"Name, Anschrift",NOT students,soon\n`,
  {},
  emptyRegistry(),
).document;

test('words that could not be read go once the cell says something else', () => {
  const entry = entryOf(first, 'zoom');
  assert.deepEqual(entry.notes, ['Whose: NOT students', 'Country: US only', 'Since: soon']);
  assert.equal(entry.dataSummary, 'Data sent: Name, Anschrift');
  const { document } = bring(`${head}Zoom,Calls,USA,Name; Anschrift,Teachers,2024-01-02\n`, {}, first);
  const { notes, dataSummary, data, locations, since, ...rest } = entryOf(document, 'zoom');
  assert.deepEqual(
    [notes, dataSummary, locations, since],
    [undefined, undefined, [{ place: 'US' }], '2024-01-02'],
  );
  assert.deepEqual(
    data?.map(({ type }) => type),
    ['name', 'anschrift'],
  );
  assert.ok(!('x-import' in rest));
});

test('a blank cell leaves the words, and notes of the keeper’s own stay', () => {
  const [vendor] = first.vendors;
  const [entry] = vendor?.disclosures ?? [];
  assert.ok(vendor && entry);
  const own = {
    ...first,
    vendors: [{ ...vendor, disclosures: [{ ...entry, notes: [...(entry.notes ?? []), 'My own.'] }] }],
  };
  const { document } = bring(`${head}Zoom,Calls,USA,,,\n`, {}, own);
  assert.deepEqual(entryOf(document, 'zoom').notes, ['Whose: NOT students', 'Since: soon', 'My own.']);
});

test('the same table again changes nothing', () => {
  const again = bring(`${head}Zoom,Calls,US only,"Name, Anschrift",NOT students,soon\n`, {}, first);
  assert.equal(again.document, first);
});

for (const trace of [null, 'by hand', ['Country: US only'], { country: 'US only' }]) {
  test(`what stands where import keeps its trace and is none is as nothing: ${JSON.stringify(trace)}`, () => {
    const [vendor] = first.vendors;
    const entry = { ...entryOf(first, 'zoom'), 'x-import': trace };
    const own = { ...first, vendors: [{ ...vendor, 'x-import': trace, disclosures: [entry] }] };
    const { document } = bring(`${head}Zoom,Calls,USA,,,\n`, {}, own as typeof first);
    const { notes, locations } = entryOf(document, 'zoom');
    assert.deepEqual([notes, locations], [entry.notes, [{ place: 'US' }]]);
  });
}

for (const dash of ['-', '–', '—']) {
  test(`"${dash}" clears what a column holds, and no more`, () => {
    const columns = 'Vendor,Purpose,Whose,Never,Since,Privacy link,Aliases\n';
    const { document, report } = bring(
      `${columns}Postbox,Sends email.,${dash},${dash},${dash},${dash},${dash}\n`,
    );
    const [vendor] = document.vendors;
    const { subjects, exclusions, since, data, retention } = entryOf(document);
    assert.deepEqual(
      [subjects, exclusions, since, vendor?.links, vendor?.aliases],
      [undefined, undefined, undefined, undefined, undefined],
    );
    assert.deepEqual([data?.length, retention, report.unread], [1, 'P3Y', []]);
  });
}

test('what an entry cannot be without is not cleared', () => {
  const { document, report } = bring('Vendor,Purpose,Entry ID,Vendor ID\nPostbox,-,mail,postbox\n');
  assert.equal(entryOf(document).purpose, 'Sends email.');
  assert.match(report.unread[0]?.why ?? '', /needs a purpose/);
});

test('links that stood in cells go where they stand no more; those of the keeper stay', () => {
  const source = (url: string) => [
    {
      isGrid: true,
      rows: [
        [{ text: 'Vendor' }, { text: 'Purpose' }],
        [{ text: 'Zoom', links: [{ text: 'Zoom', url }] }, { text: 'Calls' }],
      ],
    },
  ];
  return import('../../../../../src/keeper/table/read/from-table.js').then(({ fromTable }) => {
    const once = fromTable(source('https://zoom.example/privacy'), emptyRegistry()).document;
    const [zoom] = once.vendors;
    assert.deepEqual(zoom?.links, [{ rel: 'privacy', url: 'https://zoom.example/privacy' }]);
    const added = {
      ...once,
      vendors: [
        { ...zoom, links: [...(zoom?.links ?? []), { rel: 'terms' as const, url: 'https://own.example' }] },
      ],
    };
    const twice = fromTable(source('https://zoom.example/'), added as typeof once).document;
    assert.deepEqual(twice.vendors[0]?.links, [
      { rel: 'terms', url: 'https://own.example' },
      { rel: 'website', url: 'https://zoom.example/' },
    ]);
  });
});
