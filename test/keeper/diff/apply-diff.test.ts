import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyDiff } from '../../../src/keeper/diff/apply-diff.js';
import { canonical } from '../../../src/keeper/diff/canonical.js';
import { diffRegistries } from '../../../src/keeper/diff/diff-registries.js';
import { anyRegistry } from '../../helpers/any-registry.js';
import { makeDocument } from '../../helpers/registries.js';
import { runs } from '../../helpers/runs.js';

const RUNS = runs(500);

test('what changed, applied to the old version, makes the new one', () => {
  fc.assert(
    fc.property(anyRegistry, anyRegistry, (before, after) => {
      const made = applyDiff(before, diffRegistries(before, after));
      assert.equal(canonical(made), canonical(after));
    }),
    RUNS,
  );
});

test('two records of one id are both kept', () => {
  const before = makeDocument({ apple: {} });
  const twice = { ...before, vendors: [...before.vendors, { ...before.vendors[0]!, name: 'Other' }] };
  assert.equal(applyDiff(before, diffRegistries(before, twice)).vendors.length, 2);
});
