import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyAction } from '../../../src/desk/state/apply-action.js';
import type { DeskAction } from '../../../src/desk/state/desk-action.js';
import { EMPTY_DESK, type DeskState, type Sheet } from '../../../src/desk/state/desk-state.js';
import { workOf } from '../../../src/desk/state/undoable.js';
import { emptyRegistry } from '../../../src/keeper/starter/empty-registry.js';

const list = emptyRegistry({ today: '2026-01-01' });
const sheet: Sheet = { name: 'a.csv', source: { kind: 'a table', tables: [] }, map: new Map(), keep: [] };
const title = (value: string): DeskAction => ({ kind: 'set', path: ['title'], value });
const [undo, redo]: DeskAction[] = [{ kind: 'undo' }, { kind: 'redo' }];
const act = (state: DeskState, ...actions: (DeskAction | undefined)[]): DeskState =>
  actions.reduce<DeskState>((before, action) => (action ? applyAction(before, action) : before), state);
const begun = act(EMPTY_DESK, { kind: 'bring-list', name: 'registry.json', document: list });

test('goes back and forth through changes', () => {
  const three = act(begun, title('One'), title('Two'), title('Three'));
  assert.equal(act(three, undo, undo).list?.title, 'One');
  assert.equal(act(three, undo, undo, redo).list?.title, 'Two');
  assert.equal(act(three, undo, undo, redo, redo, redo).list?.title, 'Three');
});

test('what is changed after going back takes the place of what was undone', () => {
  const changed = act(begun, title('One'), title('Two'), undo, title('Three'));
  assert.deepEqual(changed.future, []);
  assert.equal(act(changed, undo).list?.title, 'One');
});

const german = { formatVersion: 1, language: 'de', texts: { Hosting: 'Betrieb' } } as const;
const CHANGES: readonly DeskAction[] = [
  { kind: 'bring-sheet', sheet },
  { kind: 'match', heading: 'Area', column: 'Category' },
  { kind: 'dates', dates: 'dmy' },
  { kind: 'take-rows', document: { ...list, title: 'With rows' } },
  title('Changed'),
  { kind: 'replace', document: { ...list, title: 'Other' } },
  { kind: 'bring-translation', translation: german },
  { kind: 'translate', language: 'de', text: 'Mail', translated: 'Post' },
  { kind: 'not-renamed', id: 'acme', isSaid: true },
  { kind: 'url', url: 'https://example.org/' },
  { kind: 'bring-list', name: 'other.json', document: list },
];

test('each change that a keeper can make is a step back and a step forth', () => {
  let state: DeskState = EMPTY_DESK;
  const states = CHANGES.map((action) => (state = act(state, action)));
  for (const [at, was] of [EMPTY_DESK, ...states.slice(0, -1)].entries()) {
    const then = states[at] as DeskState;
    const back = act(then, undo);
    assert.deepEqual(workOf(back), workOf(was), CHANGES[at]?.kind);
    assert.deepEqual(workOf(act(back, redo)), workOf(then), CHANGES[at]?.kind);
  }
});

test('rows that are not taken after all lie on the step before again, with what was chosen for their columns', () => {
  const matched = act(EMPTY_DESK, ...CHANGES.slice(0, 2));
  const taken = act(matched, { kind: 'take-rows', document: list });
  assert.equal(taken.step, 'mend');
  const back = act(taken, undo);
  assert.equal(back.step, 'match');
  assert.equal(back.sheet, matched.sheet);
  assert.equal(back.list, undefined);
  assert.equal(act(back, redo).step, 'mend');
  assert.equal(act(back, undo, undo).step, 'bring');
});

test('an address that is typed is one step', () => {
  const typed = act(
    begun,
    { kind: 'url', url: 'h' },
    { kind: 'url', url: 'ht' },
    { kind: 'url', url: 'htt' },
  );
  assert.equal(act(typed, undo).url, '');
  assert.equal(act(typed, undo, undo).list, undefined);
});

test('to go to another step, or to save, is no change', () => {
  const gone = act(begun, { kind: 'go', step: 'look' }, { kind: 'saved', list });
  assert.equal(gone.past.length, begun.past.length);
});
