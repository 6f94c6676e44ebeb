import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saySaved } from '../../../src/desk/keep/say-saved.js';
import { applyAction } from '../../../src/desk/state/apply-action.js';
import type { DeskAction } from '../../../src/desk/state/desk-action.js';
import { EMPTY_DESK, isUnsaved, type DeskState } from '../../../src/desk/state/desk-state.js';
import { emptyRegistry } from '../../../src/keeper/starter/empty-registry.js';

const list = emptyRegistry({ today: '2026-01-01' });
const bring = (title: string): DeskAction => ({
  kind: 'bring-list',
  name: `${title}.json`,
  document: { ...list, title },
});
const german = { formatVersion: 1, language: 'de', texts: { Hosting: 'Betrieb' } } as const;
const act = (...actions: readonly DeskAction[]): DeskState => actions.reduce(applyAction, EMPTY_DESK);

test('a list that is brought takes the place of another, which is one step back', () => {
  const state = act(bring('First'), { kind: 'set', path: ['title'], value: 'Changed' }, bring('Second'));
  assert.equal(state.list?.title, 'Second');
  assert.equal(isUnsaved(state), false);
  const back = applyAction(state, { kind: 'undo' });
  assert.equal(back.list?.title, 'Changed');
  assert.equal(isUnsaved(back), true);
});

test('texts of a translation that are in no file are unsaved work, until they are in one', () => {
  const named = { ...list, translations: ['de'] };
  const brought = act(
    { kind: 'bring-list', name: 'registry.json', document: named },
    { kind: 'bring-translation', translation: german },
  );
  assert.equal(isUnsaved(brought), false);
  assert.equal(brought.step, 'mend');
  const state = applyAction(brought, { kind: 'translate', language: 'de', text: 'Mail', translated: 'Post' });
  assert.equal(isUnsaved(state), true);
  assert.equal(saySaved(state), 'saved, but not in German');
  const translation = state.translations.get('de');
  assert.ok(translation);
  assert.equal(saySaved(applyAction(state, { kind: 'translation-saved', translation })), 'saved');
});
