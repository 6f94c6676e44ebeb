import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlain } from '../../../src/core/reading/to-plain.js';
import { MAX_EXCLUSIONS, MAX_PARTS, MAX_TEXT } from '../../../src/core/schema/limits.js';
import { vendorShape } from '../../../src/core/schema/registry-shape.js';
import { copyJson } from '../../../src/keeper/check/copy-json.js';

const vendor = (more: object): object => ({
  id: 'acme',
  name: 'Acme',
  disclosures: [{ id: 'mail' }],
  ...more,
});

/** What a copier makes of a value, and what it tells. */
function copied(copy: typeof toPlain, value: unknown): unknown {
  const told: unknown[] = [];
  return { copy: copy(value, vendorShape, MAX_PARTS, (...fault) => told.push(fault)), told };
}

test('a record far within the bounds comes back as it is, whatever it holds', () => {
  for (const value of [vendor({}), vendor({ name: 7, 'x-a': [{ b: [null, true] }] }), 'text', null, []])
    assert.equal(
      copyJson(value, vendorShape, MAX_PARTS, () => assert.fail('nothing is left out')),
      value,
    );
});

test('a record that goes beyond a bound is copied and told of as everywhere', () => {
  for (const [what, value] of Object.entries({
    'a long text': vendor({ name: 'a'.repeat(MAX_TEXT + 1) }),
    'a list that is too long': vendor({
      disclosures: [{ id: 'a', exclusions: Array(MAX_EXCLUSIONS + 1).fill({ note: 'b' }) }],
    }),
    'a direction that is not closed': vendor({ name: 'A\u202e' }),
    'a field that stands for the prototype': JSON.parse('{"id":"a","__proto__":{"name":"b"}}') as unknown,
  })) {
    assert.deepEqual(copied(copyJson, value), copied(toPlain, value), what);
    assert.notDeepEqual(copied(copyJson, value), { copy: value, told: [] }, what);
  }
});
