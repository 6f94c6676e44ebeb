import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromKept, toKept, type Ways } from '../../../src/desk/keep/kept-ways.js';
import { setAt, type Path } from '../../../src/desk/state/set-at.js';
import { SEED } from '../../helpers/runs.js';

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

const begin = (now: List): Ways<List> => ({ now, past: [], future: [] });

function change({ now, past }: Ways<List>, next: List): Ways<List> {
  return { now: next, past: [...past, now], future: [] };
}

function undo({ now, past, future }: Ways<List>): Ways<List> {
  const last = past.at(-1);
  return last ? { now: last, past: past.slice(0, -1), future: [now, ...future] } : { now, past, future };
}

function redo({ now, past, future }: Ways<List>): Ways<List> {
  const [next, ...later] = future;
  return next ? { now: next, past: [...past, now], future: later } : { now, past, future };
}

function act(list: Ways<List>, action: 'undo' | 'redo' | { path: Path; value: unknown }): Ways<List> {
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
      const { now, ...ways } = list;
      assert.deepEqual(fromKept(now, structuredClone(toKept(list))), ways);
    }),
    { seed: SEED },
  );
});

test('keeps of a change to one vendor of many only that vendor', () => {
  const many: List = { vendors: Array.from({ length: 1000 }, (_, at) => ({ name: `Vendor ${at}` })) };
  let list = begin(many);
  for (let at = 0; at < 100; at += 1) list = change(list, setAt(list.now, ['vendors', at, 'name'], 'Other'));
  assert.ok(JSON.stringify(toKept(list).back).length < 10_000);
});
