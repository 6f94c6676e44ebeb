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

test('takes the letters of one field for one change, and those of another for the next', () => {
  const typed = change(change(change(begin(''), 'a', 'name'), 'ab', 'name'), 'abc', 'purpose');
  assert.equal(undo(typed).now, 'ab');
  assert.equal(undo(undo(typed)).now, '');
});

test('what is typed after going back is a change of its own', () => {
  const typed = change(undo(change(change(begin(''), 'a', 'name'), 'b', 'purpose')), 'c', 'name');
  assert.deepEqual(typed.future, []);
  assert.equal(undo(typed).now, 'a');
});

test('a change to the same value is none', () => {
  const known = begin('a');
  assert.equal(change(known, 'a'), known);
});
