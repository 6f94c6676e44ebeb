import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setAt } from '../../../src/desk/state/set-at.js';

const list = {
  vendors: [{ name: 'Acme', entity: { legalName: 'Acme Inc.' }, aliases: ['A'] }, { name: 'Bolt' }],
};

test('puts a value in its place, and leaves what lies beside it the very same', () => {
  const next = setAt(list, ['vendors', 0, 'name'], 'Acme 2');
  assert.equal(next.vendors[0]?.name, 'Acme 2');
  assert.equal(next.vendors[1], list.vendors[1]);
  assert.equal(next.vendors[0]?.entity, list.vendors[0]?.entity);
  assert.equal(list.vendors[0]?.name, 'Acme');
});

test('makes records and lists on the way', () => {
  assert.deepEqual(setAt<unknown>({}, ['links', 0, 'url'], 'https://a.example'), {
    links: [{ url: 'https://a.example' }],
  });
});

test('what is taken out leaves nothing empty behind', () => {
  assert.deepEqual(setAt(list, ['vendors', 0, 'entity', 'legalName'], undefined).vendors[0], {
    name: 'Acme',
    aliases: ['A'],
  });
  assert.deepEqual(setAt(list, ['vendors', 0, 'aliases', 0], undefined).vendors[0], {
    name: 'Acme',
    entity: { legalName: 'Acme Inc.' },
  });
});

test('adds an item behind the last one', () => {
  assert.deepEqual(setAt([1, 2], [2], 3), [1, 2, 3]);
});
