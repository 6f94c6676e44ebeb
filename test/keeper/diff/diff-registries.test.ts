import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { diffRegistries } from '../../../src/keeper/diff/diff-registries.js';
import { hasChanges } from '../../../src/keeper/diff/registry-diff.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { anyRegistry } from '../../helpers/any-registry.js';
import { makeDocument } from '../../helpers/registries.js';
import { runs } from '../../helpers/runs.js';

const RUNS = runs(500);

/** The same with every list that has no order, and the fields of every record, the other way round. */
function reversed(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => reversed(item));
    const isOrdered = ['categories', 'groups', 'introduction', 'conditions', 'notes'].includes(field);
    return isOrdered ? items : items.reverse();
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [key, reversed(one, key)])
      .reverse(),
  );
}

test('a registry does not differ from itself, whatever the order in its file', () => {
  fc.assert(
    fc.property(anyRegistry, (registry) => {
      const diff = diffRegistries(registry, reversed(registry) as RegistryDocument);
      assert.deepEqual(diff, { edition: [], head: [], vendors: [], renames: [] });
    }),
    RUNS,
  );
});

test('number, date and address of a version are no change to readers', () => {
  const before = makeDocument({ apple: {} });
  const after = { ...before, version: 9, lastUpdated: '2027-01-01', previous: 'https://a.example/1.json' };
  const diff = diffRegistries(before, after);
  assert.equal(diff.edition.length, 3);
  assert.equal(hasChanges(diff), false);
});

test('what the keeper keeps for itself is no difference, and in no record of one', () => {
  const own = { 'x-owner': 'Jo', nested: { 'x-review': '2027-01-01', kept: 1 } };
  const before = makeDocument({ apple: {} });
  const after = makeDocument({ apple: { ...own }, pear: { ...own } }, { 'x-note': 'Renew the contract.' });
  const same = makeDocument({ apple: { nested: { kept: 1 } } as never });
  assert.deepEqual(diffRegistries(same, makeDocument({ apple: { ...own } })).vendors, []);
  const diff = diffRegistries(before, after);
  assert.deepEqual(diff.head, []);
  assert.equal(diff.vendors.length, 2);
  assert.doesNotMatch(JSON.stringify(diff), /"x-/);
});
