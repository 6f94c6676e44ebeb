import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isStatus, readStatus } from '../../../../../src/keeper/table/read/rows/read-status.js';
import { bring, emptyRegistry } from '../../../../helpers/table.js';

for (const [heading, text, time] of [
  ['Status', 'Terminated', 'former'],
  ['Vendor status', 'Offboarded 2024', 'former'],
  ['Lifecycle stage', 'No longer in use', 'former'],
  ['Active?', 'no', 'former'],
  ['Currently in use', 'FALSE', 'former'],
  ['Aktiv', 'Nein', 'former'],
  ['Status', 'gekündigt', 'former'],
  ['Statut', 'résilié', 'former'],
  ['Estado', 'De baja', 'former'],
  ['Status', 'Not active', 'former'],
  ['Status', 'Planned for Q3', 'planned'],
  ['Status', 'Under evaluation', 'planned'],
  ['Status', 'Active', undefined],
  ['Active', 'yes', undefined],
  ['Status', 'Active – pending renewal', undefined],
  ['Status', 'In Nutzung', undefined],
  ['Status', 'Green', undefined],
] as const)
  test(`"${text}" under "${heading}" is of ${time ?? 'today, as far as one can tell'}`, () => {
    assert.ok(isStatus(heading));
    assert.equal(readStatus(heading, text), time);
  });

for (const heading of ['DPA status', 'Contract state', 'Review status', 'Risk', 'Active users'])
  test(`"${heading}" does not say whether a vendor is one of today`, () => assert.ok(!isStatus(heading)));

test('who has ended or is to come is no vendor of today, unless a column says when', () => {
  const csv = `Vendor,Purpose,Status,Until\nKelp,Files,Active,\nMoss,Mail,Terminated,\nFern,Chat,Planned,\nReed,Logs,Ended,2025-03-01\n`;
  const { document, report } = bring(csv, {}, emptyRegistry());
  assert.deepEqual(
    document.vendors.map(({ name }) => name),
    ['Kelp', 'Reed'],
  );
  assert.deepEqual(
    report.unread.map(({ row, isRow }) => [row, isRow]),
    [
      [3, true],
      [4, true],
    ],
  );
});
