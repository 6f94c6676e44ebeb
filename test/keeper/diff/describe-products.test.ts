import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeDiff } from '../../../src/keeper/diff/describe-diff.js';
import { diffRegistries } from '../../../src/keeper/diff/diff-registries.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { makeDocument, type Row } from '../../helpers/registries.js';

const row = (now: Row, more: object = {}): RegistryDocument => makeDocument({ apple: now }, more);

function told(before: RegistryDocument, after: RegistryDocument): string[] {
  return describeDiff(diffRegistries(before, after), before, after).flatMap(({ vendor, sentences }) =>
    sentences.map((sentence) => `${vendor?.name ?? 'List'}: ${sentence}`),
  );
}

test('says for which products an entry is by their names, and which languages there are', () => {
  const products = [
    { id: 'app', name: 'The app' },
    { id: 'web', name: 'The site' },
  ];
  const before = row({ products: ['app'] }, { products });
  assert.deepEqual(told(before, row({ products: ['web'] }, { products, translations: ['es'] })), [
    'List: Languages it is translated into: “es”; before: not stated.',
    'Apple: Now also for: The site.',
    'Apple: No longer for: The app.',
  ]);
  const named = [{ id: 'app', name: 'The application' }, products[1]];
  assert.deepEqual(told(before, row({ products: ['app'] }, { products: named })), [
    'List: Product “The app” is now called “The application”.',
  ]);
});
