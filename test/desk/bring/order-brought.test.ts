import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderBrought } from '../../../src/desk/bring/order-brought.js';
import type { Brought } from '../../../src/desk/bring/read-brought.js';

const of = (...kinds: Brought['kind'][]): Brought[] => kinds.map((kind) => ({ kind }) as Brought);
const ordered = (...kinds: Brought['kind'][]) => orderBrought(of(...kinds)).map(({ kind }) => kind);

test('of files brought at once each comes after what it is read into', () => {
  assert.deepEqual(ordered('sheet', 'translation', 'translation', 'list', 'published'), [
    'published',
    'list',
    'translation',
    'translation',
    'sheet',
  ]);
});

test('does not let one sheet or list take the place of another', () => {
  assert.throws(() => ordered('sheet', 'sheet'), /more than one sheet/);
  assert.throws(() => ordered('list', 'published', 'list'), /more than one list/);
});
