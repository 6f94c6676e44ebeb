import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byKey } from '../../../src/keeper/diff/by-key.js';

test('each record has a key of its own, the first of an id that id', () => {
  const records = ['a', 'b', 'a', 'a 2', 'a', 'b', 'a 2'].map((id, at) => ({ id, at }));
  const found = byKey(records);
  assert.deepEqual([...found.values()], records);
  assert.deepEqual([found.get('a')?.at, found.get('b')?.at], [0, 1]);
  assert.deepEqual([...found.keys()], [...byKey(records).keys()]);
});
