import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begin, change, redo, undo } from '../../../src/desk/state/undoable.js';

test('goes back and forth through changes', () => {
  const three = change(change(begin(1), 2), 3);
  const back = undo(undo(three));
  assert.equal(back.now, 1);
  assert.equal(redo(back).now, 2);
  assert.equal(redo(redo(redo(back))).now, 3);
});

test('what is changed after going back takes the place of what was undone', () => {
  const changed = change(undo(change(change(begin('a'), 'b'), 'c')), 'd');
  assert.deepEqual(changed.future, []);
  assert.equal(undo(changed).now, 'b');
});

test('a change to the same value is none', () => {
  const known = begin('a');
  assert.equal(change(known, 'a'), known);
});
