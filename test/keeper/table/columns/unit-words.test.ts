import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnNamed } from '../../../../src/keeper/table/read/rows/read-headings.js';
import { bring, emptyRegistry, entryOf } from '../../../helpers/table.js';

for (const [heading, cell, retention] of [
  ['Retention (days)', '30', 'P30D'],
  ['Retention period in weeks', '6', 'P6W'],
  ['Data retention, months', '018', 'P18M'],
  ['Retention (years)', '0.5', '0.5 years'],
  ['Retention (years)', '2–3', '2–3 years'],
  ['Retention (days)', 'Until the account is closed', 'Until the account is closed'],
  ['Speicherdauer in Monaten', '12', 'P12M'],
  ['Durée de conservation (ans)', '3', 'P3Y'],
  ['Plazo de conservación (años)', '1,5', '1,5 años'],
  ['Retention', '30', '30'],
] as const)
  test(`below "${heading}" "${cell}" is ${retention}`, () => {
    const { document } = bring(`Vendor,Purpose,"${heading}"\nReef,Mail.,"${cell}"\n`, {}, emptyRegistry());
    assert.equal(entryOf(document, 'reef').retention, retention);
  });

test('a unit of time makes no other heading known', () => {
  for (const heading of ['Age (years)', 'Start (year)', 'Notice in days', 'Anos'])
    assert.notEqual(columnNamed(heading), 'retention', heading);
});
