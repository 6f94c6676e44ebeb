import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { withTranslations } from '../../../src/keeper/publish/with-translations.js';
import { emptyRegistry } from '../../../src/keeper/starter/empty-registry.js';

const list = (...translations: string[]): RegistryDocument =>
  ({
    ...emptyRegistry({ today: '2026-01-01', language: 'en' }),
    ...(translations.length > 0 ? { translations } : {}),
  }) as RegistryDocument;

for (const [named, there, offered] of [
  [[], ['fr', 'de'], ['de', 'fr']],
  [['fr'], ['de', 'fr'], ['fr', 'de']],
  [['fr', 'de'], ['de'], ['de']],
  [['pt-BR'], ['pt-br'], ['pt-BR']],
  [
    ['DE', 'zh-hant'],
    ['de', 'zh-Hant'],
    ['de', 'zh-Hant'],
  ],
  [[], ['DE'], ['de']],
  [['fr'], [], undefined],
  [[], [], undefined],
] as const)
  test(`a list that names ${named.join(' and ') || 'none'} offers ${there.join(' and ') || 'none'}, which are there`, () => {
    const document = list(...named);
    assert.deepEqual(withTranslations(document, there).translations, offered);
  });

test('a list that names what is there stays as it is', () => {
  const document = list('de');
  assert.equal(withTranslations(document, ['de']), document);
});

test('where a list names none, they stand in their place among its fields, in whatever order these are', () => {
  const document = { ...list(), changes: [] } as RegistryDocument;
  const names = Object.keys(withTranslations(document, ['de']));
  assert.deepEqual(
    names.filter((name) => name !== 'translations'),
    Object.keys(document),
  );
  assert.ok(names.indexOf('translations') < names.indexOf('categories'));
});
