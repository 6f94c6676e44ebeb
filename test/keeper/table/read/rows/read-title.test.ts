import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDated, timeOf, withoutNumber } from '../../../../../src/keeper/table/read/rows/read-title.js';

for (const [title, time] of [
  ['Former partners', 'former'],
  ['Removed subprocessors', 'former'],
  ['Historical', 'former'],
  ['Ehemalige Dienstleister', 'former'],
  ['Anciens sous-traitants', 'former'],
  ['Proveedores anteriores', 'former'],
  ['Planned subprocessors', 'planned'],
  ['Geplante Anbieter', 'planned'],
  ['Upcoming changes to vendors', 'planned'],
  ['Change log', 'log'],
  ['Version history', 'log'],
  ['Änderungshistorie', 'log'],
  ['Hosting', undefined],
  ['Current subprocessors', undefined],
  ['Storage and data removal', undefined],
  ['Prehistoric services', undefined],
] as const)
  test(`"${title}" is of ${time ?? 'today'}`, () => assert.equal(timeOf(title), time));

test('a title is told without its number, and a dated line of the page is none', () => {
  assert.equal(withoutNumber('3.1. Payments'), 'Payments');
  assert.equal(withoutNumber('24 hour support'), '24 hour support');
  assert.ok(isDated('Last updated: 4 March 2024'));
  assert.ok(isDated('Stand: 03/2025'));
  assert.ok(!isDated('Services since 2020'));
});
