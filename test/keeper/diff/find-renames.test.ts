import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeDiff } from '../../../src/keeper/diff/describe-diff.js';
import { diffRegistries } from '../../../src/keeper/diff/diff-registries.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { makeDocument } from '../../helpers/registries.js';

/** Sentences of what changed, each behind the vendor's name. */
function told(before: RegistryDocument, after: RegistryDocument): string[] {
  return describeDiff(diffRegistries(before, after), before, after).flatMap(({ vendor, sentences }) =>
    sentences.map((sentence) => `${vendor?.name ?? 'List'}: ${sentence}`),
  );
}

test('takes a company for a sign of a renamed vendor only where it has no other that came or went', () => {
  const of = (...ids: string[]): RegistryDocument => {
    const document = makeDocument(Object.fromEntries(ids.map((id) => [id, {}])));
    const vendors = document.vendors.map((vendor) => ({ ...vendor, entity: { legalName: 'Fruit, Inc.' } }));
    return { ...document, vendors };
  };
  assert.ok(
    told(of('apple'), of('pear')).includes(
      'Pear: Perhaps “Apple” (apple) under another id: both name the company “Fruit, Inc.”.',
    ),
  );
  for (const come of [of('pear', 'plum'), of('apple', 'pear')])
    assert.equal(diffRegistries(of('apple'), come).renames.length, 0);
});
