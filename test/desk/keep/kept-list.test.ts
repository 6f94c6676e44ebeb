import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromKept, toKept } from '../../../src/desk/keep/kept-list.js';
import { setAt, type Path } from '../../../src/desk/state/set-at.js';
import { begin, change, redo, undo, type Undoable } from '../../../src/desk/state/undoable.js';

interface Vendor {
  readonly name?: string;
  readonly notes?: readonly string[];
}
type List = { readonly title?: string; readonly vendors: readonly Vendor[] };

const FIRST: List = { title: 'List', vendors: [{ name: 'A', notes: ['one', 'two'] }, { name: 'B' }] };
const word = fc.constantFrom(undefined, '', 'x', 'two');
const place = fc.constantFrom<Path>(
  ['title'],
  ['vendors', 0],
  ['vendors', 0, 'name'],
  ['vendors', 0, 'notes', 1],
  ['vendors', 1, 'notes'],
  ['vendors', 2],
);
const step = fc.oneof(
  fc.record({ path: place, value: word }),
  fc.constant('undo' as const),
  fc.constant('redo' as const),
);

function act(list: Undoable<List>, action: 'undo' | 'redo' | { path: Path; value: unknown }): Undoable<List> {
  if (action === 'undo') return undo(list);
  if (action === 'redo') return redo(list);
  const isVendor = action.path.length === 2 && action.path[0] === 'vendors';
  const value = isVendor && action.value !== undefined ? { name: action.value } : action.value;
  return change(list, (setAt(list.now, action.path, value) as List | undefined) ?? FIRST);
}

test('all ways back and forth are there again after what was kept was taken back', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let list = begin(FIRST);
      for (const one of steps) {
        try {
          list = act(list, one);
        } catch {
          // A place that the list no longer has.
        }
      }
      assert.deepEqual(fromKept(structuredClone(toKept(list))), list);
    }),
  );
});

test('keeps of a change to one vendor of many only that vendor', () => {
  const many: List = { vendors: Array.from({ length: 1000 }, (_, at) => ({ name: `Vendor ${at}` })) };
  let list = begin(many);
  for (let at = 0; at < 100; at += 1) list = change(list, setAt(list.now, ['vendors', at, 'name'], 'Other'));
  assert.ok(JSON.stringify(toKept(list).back).length < 10_000);
});
