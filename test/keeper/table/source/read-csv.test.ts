import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCsv } from '../../../../src/keeper/table/source/read-csv.js';
import { bring, entryOf } from '../../../helpers/table.js';

test('formula guards of an export are undone', () => {
  const { document } = bring(`Vendor,Category,Purpose\nZoom,Services,"'=1+1"\n`);
  assert.equal(entryOf(document, 'zoom').purpose, '=1+1');
});

for (const [how, text] of [
  ['by bars', 'Vendor | Purpose\nKelp | Mail, and chat\n'],
  ['with a space before a quotation mark', 'Vendor, Purpose\nKelp, "Mail, and chat"\n'],
  ['by tabs, with blank cells', 'Vendor\t\tPurpose\nKelp\t\tMail, and chat\n'],
] as const)
  test(`cells that are parted ${how} are cells`, () => {
    const cells = readCsv(text).map((row) => row.map((cell) => cell.trim()).filter((cell) => cell !== ''));
    assert.deepEqual(cells, [
      ['Vendor', 'Purpose'],
      ['Kelp', 'Mail, and chat'],
    ]);
  });
