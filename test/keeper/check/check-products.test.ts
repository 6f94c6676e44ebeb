import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateRegistry } from '../../../src/keeper/check/validate-registry.js';
import { makeDocument } from '../../helpers/registries.js';

const PRODUCTS = [
  { id: 'app', name: 'The app' },
  { id: 'web', name: 'The site' },
];

function find(head: object, row: object = {}): string[] {
  const text = JSON.stringify(makeDocument({ one: row }, head));
  const { findings } = validateRegistry(text, { today: new Date('2026-11-24') });
  return findings
    .filter(({ pointer }) => /products|translations/.test(pointer))
    .map(({ code, pointer }) => `${code} ${pointer}`);
}

test('products that entries name, and languages of translations, are sound', () => {
  assert.deepEqual(
    find({ products: PRODUCTS, translations: ['es', 'pt-BR'] }, { products: ['web', 'app'] }),
    [],
  );
});

test('a product that is not listed, stands twice or is named twice is told, and a language that is none', () => {
  assert.deepEqual(find({ products: PRODUCTS }, { products: ['app', 'desk'] }), [
    'unknown-id /vendors/0/disclosures/0/products/1',
  ]);
  assert.deepEqual(find({ products: [PRODUCTS[0], { id: 'app', name: 'the App' }] }), [
    'duplicate-id /products/1/id',
    'duplicate-name /products/1/name',
  ]);
  assert.deepEqual(find({ translations: ['es', 'spanish'] }), ['unknown-language /translations/1']);
  assert.deepEqual(find({}, { products: [] }), ['invalid /vendors/0/disclosures/0/products']);
});
