import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listRows } from '../../../src/desk/translate/list-rows.js';
import { translateList } from '../../../src/desk/look/translate-list.js';
import { applyAction } from '../../../src/desk/state/apply-action.js';
import { EMPTY_DESK } from '../../../src/desk/state/desk-state.js';
import { makeRegistry } from '../../../src/keeper/starter/make-registry.js';

const list = makeRegistry({ name: 'Harbour School', language: 'en', today: '2026-01-01' });
const known = {
  formatVersion: 1,
  language: 'de',
  texts: { 'Service providers': 'Dienstleister', 'An old text': 'Ein alter Text' },
};

test('lists what is missing first, and apart what the list no longer has', () => {
  const { rows, missing, stale } = listRows(list, 'de', known);
  assert.equal(rows[0]?.status, 'missing');
  assert.deepEqual(rows.at(-1), { text: 'Service providers', translated: 'Dienstleister', status: 'done' });
  assert.equal(missing, rows.length - 1);
  assert.deepEqual(stale, [['An old text', 'Ein alter Text']]);
});

test('shows a list in a language, and what has no translation as written', () => {
  const german = translateList(list, known);
  assert.equal(german.language, 'de');
  assert.equal(german.categories[0]?.name, 'Dienstleister');
  assert.equal(german.title, list.title);
  assert.equal(list.categories[0]?.name, 'Service providers');
});

test('a language begun is one that the list names, once', () => {
  const begun = applyAction(EMPTY_DESK, { kind: 'bring-list', name: 'a.json', document: list });
  const write = (text: string, translated: string) =>
    ({ kind: 'translate', language: 'de', text, translated }) as const;
  const once = applyAction(begun, write('Service providers', 'Dienstleister'));
  const twice = applyAction(once, write('Email', 'E-Mail'));
  assert.deepEqual(twice.list?.translations, ['de']);
  assert.equal(twice.translations.get('de')?.texts['Service providers'], 'Dienstleister');
});
