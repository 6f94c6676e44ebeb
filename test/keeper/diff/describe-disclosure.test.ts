import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeDiff } from '../../../src/keeper/diff/describe-diff.js';
import { diffRegistries } from '../../../src/keeper/diff/diff-registries.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { makeDocument, type Row } from '../../helpers/registries.js';

/** What is told of one entry, in a version of March 1, 2026. */
const told = (before: Row | undefined, after: Row | undefined): string => {
  const of = (row: Row | undefined): RegistryDocument => makeDocument(row ? { apple: row } : {});
  const [old, now] = [of(before), of(after)];
  return describeDiff(diffRegistries(old, now), old, now)
    .flatMap(({ sentences }) => sentences)
    .join('\n');
};

for (const [until, words] of [
  ['2026-02-28', 'Ended on February 28, 2026.'],
  ['2026-03-01', 'Ends on March 1, 2026.'],
  ['2026-03-02', 'Ends on March 2, 2026.'],
] as const) {
  test(`what ends on ${until} does not end before that day is over`, () => {
    assert.ok(told({}, { until }).includes(words), 'changed');
    assert.ok(told(undefined, { until }).includes(words), 'added');
    assert.ok(told({ until }, undefined).includes(words), 'removed');
  });
}

test('words of the list’s own on data are told where it names no kinds of data', () => {
  const dataSummary = 'Whatever you type.';
  assert.match(told(undefined, { dataSummary }), /Whatever you type/);
  const both = told(undefined, { dataSummary, data: [{ type: 'name' }] });
  assert.doesNotMatch(both, /Whatever you type/);
  assert.match(both, /Name/);
});

test('an entry is named by its id where its vendor has others, and where it came', () => {
  const withTwo = (purpose: string): RegistryDocument => {
    const document = makeDocument({ apple: {} });
    const disclosures = [
      { id: 'one', category: 'main', purpose },
      { id: 'two', category: 'main', purpose: 'Other.' },
    ];
    return { ...document, vendors: document.vendors.map((vendor) => ({ ...vendor, disclosures })) };
  };
  const ids = (before: RegistryDocument, after: RegistryDocument): (string | undefined)[] =>
    describeDiff(diffRegistries(before, after), before, after).map(({ disclosure }) => disclosure);
  assert.deepEqual(ids(withTwo('A.'), withTwo('B.')), ['one']);
  const [only, next] = ['A.', 'B.'].map((purpose) => makeDocument({ apple: { purpose } }));
  assert.deepEqual(ids(only as RegistryDocument, next as RegistryDocument), [undefined]);
  assert.deepEqual(ids(withTwo('A.'), makeDocument({ apple: {} })), ['one', 'two', 'row']);
});
