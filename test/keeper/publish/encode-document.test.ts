import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { encodeDocument } from '../../../src/keeper/publish/encode-document.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { SEED } from '../../helpers/runs.js';

const written = (value: object): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    encodeDocument(value as RegistryDocument),
  );

test('a version is written as JSON.stringify writes it, whatever it holds', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      assert.equal(written(value), `${JSON.stringify(value)}\n`);
    }),
    { seed: SEED, numRuns: 200 },
  );
});

test('lists of many pieces, empty ones and fields that are not there are written so too', () => {
  const item = (at: number) => ({ id: `v${at}`, name: `Müller ${at} 🏫\ud800` });
  for (const length of [0, 1, 499, 500, 501, 1500]) {
    const value = { version: undefined, vendors: Array.from({ length }, (_, at) => item(at)), last: 1 };
    assert.equal(written(value), `${JSON.stringify(value)}\n`);
  }
  assert.equal(written({}), '{}\n');
});
