import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bring, emptyRegistry } from '../../../../helpers/table.js';

for (const words of [
  'same as above',
  'Same',
  'ditto',
  '〃',
  '""""',
  'wie oben',
  's. o.',
  'idem',
  'igual que arriba',
  '(see above)',
])
  test(`"${words}" says what the cell above it says`, () => {
    const csv = `Vendor,Purpose,Country\nKelp,Files,Norway\nMoss,Mail,${words}\nFern,${words},${words}\n`;
    const { document, report } = bring(csv, {}, emptyRegistry());
    assert.deepEqual(
      document.vendors.map(({ name, disclosures: [entry] }) => [
        name,
        entry?.purpose,
        entry?.locations?.[0]?.place,
      ]),
      [
        ['Kelp', 'Files', 'NO'],
        ['Moss', 'Mail', 'NO'],
        ['Fern', 'Mail', 'NO'],
      ],
    );
    assert.equal(report.unread.length, 0);
    const { read, unread, left } = report.cells;
    assert.deepEqual([read, unread, left], [12, 0, 0]);
  });

test('what points to a cell above where none is says nothing, and is reported', () => {
  const { document, report } = bring('Vendor,Purpose,Country\nKelp,Files,ditto\n', {}, emptyRegistry());
  assert.equal(document.vendors[0]?.disclosures[0]?.locations, undefined);
  assert.match(report.unread[0]?.why ?? '', /above/);
});

test('a vendor may be called as such a word is', () => {
  const { document } = bring('Vendor,Purpose\nKelp,Files\nDitto,Mail\n〃,Chat\n', {}, emptyRegistry());
  assert.deepEqual(
    document.vendors.map(({ name, disclosures }) => [name, disclosures.length]),
    [
      ['Kelp', 1],
      ['Ditto', 2],
    ],
  );
});
