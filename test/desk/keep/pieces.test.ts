import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromPieces, toPieces, type Kept } from '../../../src/desk/keep/pieces.js';
import { fromKept, toKept } from '../../../src/desk/keep/kept-ways.js';
import { EMPTY_DESK, type DeskState } from '../../../src/desk/state/desk-state.js';
import { undo, workOf } from '../../../src/desk/state/undoable.js';
import { emptyRegistry } from '../../helpers/table.js';

const list = (count: number) => ({
  ...emptyRegistry(),
  vendors: Array.from({ length: count }, (_, at) => ({
    id: `v${at}`,
    name: `Vendor ${at}`,
    disclosures: [],
  })),
});
const rows = (count: number) => Array.from({ length: count }, (_, at) => [{ text: `${at}` }]);

function keptWith(count: number): Kept {
  const now = list(count);
  const source = {
    kind: 'a table',
    tables: [
      { rows: rows(count), isGrid: true },
      { rows: rows(3), isGrid: true },
    ],
  };
  return {
    ...EMPTY_DESK,
    list: now,
    back: [],
    forth: [],
    saved: now,
    sheet: { name: 'a.csv', source, map: new Map(), keep: [] },
  };
}

for (const count of [0, 1, 500, 501, 1234])
  test(`what is kept in pieces comes back whole: ${count} vendors`, () => {
    const kept = keptWith(count);
    const { head, pieces } = structuredClone(toPieces(kept));
    const back = fromPieces({ head, pieces });
    assert.deepEqual(back, { ...kept, published: undefined });
    assert.equal(back.saved, back.list);
    assert.ok([...pieces.values()].every(({ length }) => length <= 500));
  });

test('what is kept is as small as nothing without its pieces, and is not taken for whole without one', () => {
  const { head, pieces } = toPieces(keptWith(5000));
  assert.ok(JSON.stringify(head).length < 3000);
  const [[first = ''] = []] = [...pieces];
  assert.throws(() => fromPieces({ head, pieces: new Map([...pieces].filter(([key]) => key !== first)) }));
});

test('one vendor that changes changes one piece', () => {
  const kept = keptWith(2000);
  const now = kept.list ?? list(0);
  const changed = {
    ...now,
    vendors: now.vendors.map((one, at) => (at === 700 ? { ...one, name: 'New' } : one)),
  };
  const before = toPieces(kept).pieces;
  const after = toPieces({ ...kept, list: changed, saved: undefined }).pieces;
  const other = [...after].filter(([key, piece]) => piece.some((one, at) => one !== before.get(key)?.[at]));
  assert.deepEqual(
    other.map(([key]) => key),
    ['list 1 500'],
  );
});

test('a published folder is kept in pieces, its files as they were', () => {
  const files = new Map(Array.from({ length: 10 }, (_, at) => [`versions/${at}.json`, new Uint8Array([at])]));
  const published = { files, history: { url: '', versions: [] }, last: list(1), translations: new Map() };
  const { head, pieces } = structuredClone(toPieces({ ...keptWith(1), published }));
  assert.deepEqual(fromPieces({ head, pieces }).published, published);
  const kept = [...pieces].filter(([key]) => key.startsWith('file '));
  assert.deepEqual(
    kept.map(([, { length }]) => length),
    [4, 4, 2],
  );
});

test('a sheet that was taken is kept in pieces with the way back to it, and translations by what differs', () => {
  const { sheet, list: now, ...rest } = keptWith(3);
  const german = (texts: Record<string, string>) =>
    new Map([['de', { formatVersion: 1, language: 'de', texts }]]);
  const long = Object.fromEntries(rows(1000).map(([cell], at) => [`Text ${at}`, cell?.text ?? '']));
  const before: DeskState = { ...EMPTY_DESK, sheet, translations: german(long) };
  const after: DeskState = {
    ...before,
    list: now,
    sheet: undefined,
    translations: german({ ...long, Mail: 'Post' }),
  };
  const ways = toKept({ now: workOf(after), past: [workOf(before)], future: [] });
  const { head, pieces } = structuredClone(toPieces({ ...rest, ...after, ...ways }));
  assert.ok(JSON.stringify((head as Kept).back).length < 3000);
  const { back, forth, ...present } = fromPieces({ head, pieces });
  const state = { ...present, ...fromKept(workOf(present), { back, forth }) };
  assert.deepEqual(workOf(undo(state)), workOf(before));
});
