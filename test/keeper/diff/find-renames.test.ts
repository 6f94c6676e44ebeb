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

test('takes names of the same words for a sign, in whatever order, with or without legal form and plural', () => {
  const named = (id: string, name: string): RegistryDocument => {
    const document = makeDocument({ [id]: {} });
    return { ...document, vendors: document.vendors.map((vendor) => ({ ...vendor, name })) };
  };
  for (const [old, now, isAlike] of [
    ['QRS (Quick Record Services)', 'Quick Record Services, Inc. (QRS)', true],
    ['Plum Workspaces', 'Plum Workspace', true],
    ['Plum GmbH', 'Plum', true],
    ['Plum Mail', 'Plum Maps', false],
    ['GmbH', 'Inc.', false],
    ['GPS', 'GP', false],
    ['Maps', 'Map', true],
    ['Bus', 'Bu', false],
  ] as const) {
    const { renames } = diffRegistries(named('a', old), named('b', now));
    assert.equal(renames.length, isAlike ? 1 : 0, `${old}, ${now}`);
  }
});

test('each vendor is one other at most, by the surest sign there is', () => {
  const of = (
    vendors: Record<string, { name: string; legalName?: string; url?: string }>,
  ): RegistryDocument => {
    const document = makeDocument(Object.fromEntries(Object.keys(vendors).map((id) => [id, {}])));
    return {
      ...document,
      vendors: document.vendors.map((vendor) => {
        const { name, legalName, url } = vendors[vendor.id] ?? { name: '' };
        return {
          ...vendor,
          name,
          ...(legalName && { entity: { legalName } }),
          ...(url && { links: [{ rel: 'website' as const, url }] }),
        };
      }),
    };
  };
  const pairs = (before: RegistryDocument, after: RegistryDocument): string[] =>
    diffRegistries(before, after).renames.map(({ from, to, by }) => `${from.id} ${to.id} ${by}`);
  const url = 'https://plum.example';
  // What went has the name of one that came, and the company of another.
  assert.deepEqual(
    pairs(
      of({ a: { name: 'Plum', legalName: 'Fruit Ltd' } }),
      of({ b: { name: 'Plum' }, c: { name: 'Pear', legalName: 'Fruit Ltd' } }),
    ),
    ['a b name'],
  );
  // What came has the name of one that went, and the link of another.
  assert.deepEqual(
    pairs(of({ a: { name: 'Plum' }, b: { name: 'Pear', url } }), of({ c: { name: 'Plum', url } })),
    ['a c name'],
  );
});

test('tells of what went when it ended, where the list said so before', () => {
  const before = makeDocument({ plum: { until: '2026-01-31' } });
  const after = { ...before, version: 2, lastUpdated: '2026-03-01', vendors: [] };
  assert.match(told(before, after).join('\n'), /No longer on the list.*\nPlum: Ended on January 31, 2026\./);
});
