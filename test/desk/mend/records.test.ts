import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTyped } from '../../../src/desk/mend/find-typed.js';
import { FIRST_WINDOW, reachItem, SHOWN } from '../../../src/desk/mend/list-window.js';
import { moveInList } from '../../../src/desk/mend/move-in-list.js';

test('arrows lead to the next and stay at the ends, Home and End lead to these, other keys nowhere', () => {
  assert.deepEqual(
    ['ArrowDown', 'ArrowUp', 'Home', 'End', 'Tab'].map((key) => moveInList(key, 0, 3)),
    [1, 0, 0, 2, undefined],
  );
  assert.equal(moveInList('ArrowDown', 2, 3), 2);
});

test('one letter leads to the next name with it, and round; more letters may stay where they are', () => {
  const names = ['The list itself', 'Acorn', 'Éclair', 'Alder', 'acacia'];
  assert.equal(findTyped(names, 'a', 0), 1);
  assert.equal(findTyped(names, 'a', 1), 3);
  assert.equal(findTyped(names, 'A', 4), 1);
  assert.equal(findTyped(names, 'al', 3), 3);
  assert.equal(findTyped(names, 'ec', 0), 2);
  assert.equal(findTyped(names, 'x', 0), undefined);
});

test('of a long list a part is shown: wider at its edges, elsewhere another', () => {
  assert.equal(reachItem(FIRST_WINDOW, 5), FIRST_WINDOW);
  assert.deepEqual(reachItem(FIRST_WINDOW, SHOWN), { from: 0, to: 2 * SHOWN });
  const far = reachItem(FIRST_WINDOW, 9_999);
  assert.deepEqual(far, { from: 9_900, to: 10_000 });
  assert.deepEqual(reachItem(far, 9_899), { from: 9_800, to: 10_000 });
});
