import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkdown } from '../../../../../src/keeper/table/source/read-markdown.js';
import { fromTable } from '../../../../../src/keeper/table/read/from-table.js';
import { bring, emptyRegistry } from '../../../../helpers/table.js';

for (const total of [
  'Total,,3',
  'Sum,2,',
  '"Total: 2 vendors",,',
  'Gesamt,,',
  'Summe: 4,,1.200',
  'Total général,,',
])
  test(`"${total}" is no vendor`, () => {
    const { document, report } = bring(
      `Vendor,Purpose,Country\nKelp,Files,Norway\n${total}\n`,
      {},
      emptyRegistry(),
    );
    assert.deepEqual(
      document.vendors.map(({ name }) => name),
      ['Kelp'],
    );
    assert.match(report.unread[0]?.why ?? '', /total/);
  });

test('a vendor may be called as a total is', () => {
  const { document } = bring('Vendor,Purpose\nTotal,Fuel for our buses\n', {}, emptyRegistry());
  assert.equal(document.vendors[0]?.name, 'Total');
});

for (const [cell, name, company] of [
  ['"Reef\nReef Networks Ltd"', 'Reef', 'Reef Networks Ltd'],
  ['"Reef Cloud\n(RC)"', 'Reef Cloud (RC)', undefined],
  ['"Reef\nNetworks"', 'Reef Networks', undefined],
  ['Reef*', 'Reef', undefined],
  ['Reef²', 'Reef', undefined],
  ['Reef [1]', 'Reef', undefined],
] as const)
  test(`the name in ${JSON.stringify(cell)} is one line without marks`, () => {
    const { vendors } = bring(`Vendor,Purpose\n${cell},Chat\n`, {}, emptyRegistry()).document;
    assert.equal(vendors[0]?.name, name);
    assert.equal(vendors[0]?.entity?.legalName, company);
  });

test('what is struck out does not hold: a row stays out, and so does a cell', () => {
  const tables = readMarkdown(
    '| Vendor | Purpose | Country |\n|-|-|-|\n| ~~Moss~~ | Mail | Italy |\n| Kelp | Files | ~~Spain~~ |\n| Fern | ~~old~~ Logs | Malta |\n',
  );
  const { document, report } = fromTable(tables, emptyRegistry());
  assert.deepEqual(
    document.vendors.map(({ name, disclosures: [entry] }) => [
      name,
      entry?.purpose,
      entry?.locations?.[0]?.place,
    ]),
    [
      ['Kelp', 'Files', undefined],
      ['Fern', 'Logs', 'MT'],
    ],
  );
  assert.equal(report.unread.length, 2);
});

test('footnotes are notes of what they stand at', () => {
  const tables = readMarkdown(
    '| Vendor | Purpose |\n|-|-|\n| Kelp[^a] | Files |\n\n[^a]: Only where asked for.\n',
  );
  const [kelp] = fromTable(tables, emptyRegistry()).document.vendors;
  assert.equal(kelp?.name, 'Kelp');
  assert.deepEqual(kelp?.disclosures[0]?.notes, ['Vendor, note: Only where asked for.']);
});
