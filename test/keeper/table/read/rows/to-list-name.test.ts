import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toListName } from '../../../../../src/keeper/table/read/rows/to-list-name.js';

for (const [heading, name] of [
  ['Name of subprocessor', 'Subprocessor'],
  ['Legal name of the third party', 'Third party'],
  ['Subprocessor name', 'Subprocessor'],
  ['Name und Anschrift des Unterauftragnehmers', 'Unterauftragnehmers'],
  ['Nombre del proveedor', 'Proveedor'],
  ['Vendor / Tool', 'Vendor'],
  ['Anbieter und Sitz', 'Anbieter'],
  ['Subprocessor/Affiliate name', 'Subprocessor'],
  ['Unterauftragnehmer', 'Unterauftragnehmer'],
] as const)
  test(`a list under "${heading}" is one of "${name}"`, () => assert.equal(toListName(heading), name));
