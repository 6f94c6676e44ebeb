import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bring, entryOf } from '../../../helpers/table.js';

test('formula guards of an export are undone', () => {
  const { document } = bring(`Vendor,Category,Purpose\nZoom,Services,"'=1+1"\n`);
  assert.equal(entryOf(document, 'zoom').purpose, '=1+1');
});
