import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeXlsx } from 'hucre/xlsx';
import { fromTable } from '../../../../../src/keeper/table/read/from-table.js';
import { readSource } from '../../../../../src/keeper/table/source/read-source.js';
import type { RegistryDocument } from '../../../../../src/core/schema/registry-schema.js';
import { bring, emptyRegistry } from '../../../../helpers/table.js';

const shown = ({ vendors, categories }: RegistryDocument): string[] =>
  vendors.map(
    ({ name, disclosures: [entry] }) =>
      `${categories.find(({ id }) => id === entry?.category)?.name}: ${name}`,
  );

for (const [how, rows] of [
  ['below empty rows', 'Hosting,,\nKelp,Files,Norway\nReef,Logs,\n,,\nPost,,\nMoss,Mail,Italy\n'],
  ['in capitals', 'HOSTING,,\nKelp,Files,Norway\nReef,Logs,\nPOST,,\nMoss,Mail,Italy\n'],
] as const)
  test(`a name alone in its row, ${how}, is a heading of those below it`, () => {
    const { document, report } = bring(`Vendor,Purpose,Country\n${rows}`, {}, emptyRegistry());
    assert.deepEqual(
      shown(document).map((one) => one.toLowerCase()),
      ['hosting: kelp', 'hosting: reef', 'post: moss'],
    );
    assert.equal(report.unread.length, 0);
  });

test('a row in bold is a heading where no vendor is', async () => {
  const bold = { value: 'Hosting', type: 'string' as const, style: { font: { bold: true } } };
  const rows = [['Vendor', 'Purpose'], ['Hosting'], ['Kelp', 'Files'], ['Reef', 'Logs']];
  const sheet = { name: 'List', rows, cells: new Map([['1,0', bold]]) };
  const { tables } = await readSource(await writeXlsx({ sheets: [sheet] }), 'l.xlsx');
  assert.deepEqual(shown(fromTable(tables, emptyRegistry()).document), ['Hosting: Kelp', 'Hosting: Reef']);
});

for (const rows of [
  'AWS,,\nKelp,Files,Norway\nReef,Logs,\n',
  'Kelp,Files,Norway\nReef,,\nMoss,Mail,Italy\n',
  'AWS,,\nIBM,Files,Norway\nSAP,,\nDHL,Mail,Italy\n',
])
  test(`who has no purpose yet is no heading: ${JSON.stringify(rows)}`, () => {
    const { document, report } = bring(`Vendor,Purpose,Country\n${rows}`, {}, emptyRegistry());
    assert.equal(document.categories.length, 1);
    assert.ok(report.unread.every(({ isRow, why }) => isRow && /purpose/.test(why)));
    assert.ok(report.unread.length > 0);
  });
