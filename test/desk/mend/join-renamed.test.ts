import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinRenamed, withAlias } from '../../../src/desk/mend/join-renamed.js';
import type { RegistryDocument, VendorRecord } from '../../../src/core/schema/registry-schema.js';
import { diffRegistries } from '../../../src/keeper/diff/diff-registries.js';
import { emptyRegistry } from '../../../src/keeper/starter/empty-registry.js';

const entry = (id: string, purpose: string) => ({ id, category: 'a', purpose });
const vendor = (id: string, name: string, ...disclosures: ReturnType<typeof entry>[]): VendorRecord => ({
  id,
  name,
  disclosures,
});
const listOf = (...vendors: VendorRecord[]): RegistryDocument => ({
  ...emptyRegistry({ today: '2026-01-01' }),
  categories: [{ id: 'a', name: 'A' }],
  vendors,
});

test('a vendor that came under another id is the old one under a new name, and nothing else is told of it', () => {
  const old = vendor('parcel-pigeon', 'Parcel Pigeon', entry('post', 'Ships.'), entry('mail', 'Mails.'));
  const now = listOf(
    vendor('swift-pigeon', 'Swift Pigeon', entry('mails', 'Mails.'), entry('ships', 'Ships.')),
    vendor('other', 'Other', entry('x', 'Else.')),
  );
  const joined = joinRenamed(now, old, 'swift-pigeon');
  const [first] = joined.vendors;
  assert.deepEqual(
    [first?.id, first?.name, first?.aliases, first?.disclosures.map(({ id }) => id)],
    ['parcel-pigeon', 'Swift Pigeon', ['Parcel Pigeon'], ['mail', 'post']],
  );
  const { vendors, renames } = diffRegistries(listOf(old, ...now.vendors.slice(1)), joined);
  assert.deepEqual(renames, []);
  assert.deepEqual(
    vendors.map((change) => change.kind === 'changed' && change.fields.map(({ field }) => field)),
    [['name', 'aliases']],
  );
});

test('the only entry stays the same one, whatever it is for now, and own words on the change go along', () => {
  const old = vendor('a', 'A', entry('one', 'Ships.'));
  const now = {
    ...listOf(vendor('b', 'B', entry('two', 'Ships and stores.'))),
    changes: [
      { version: 2, date: '2026-01-01', kind: 'changed' as const, vendor: 'b', summary: 'Now called B.' },
    ],
  };
  const joined = joinRenamed(now, old, 'b');
  assert.equal(joined.vendors[0]?.disclosures[0]?.id, 'one');
  assert.equal(joined.changes?.[0]?.vendor, 'a');
});

test('a name is kept once', () => {
  const named = withAlias(vendor('a', 'A', entry('one', 'Ships.')), 'Old');
  assert.equal(withAlias(named, 'Old'), named);
  assert.equal(withAlias(named, 'A'), named);
});
