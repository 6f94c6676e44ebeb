import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromPieces, toPieces, type Kept } from '../../../src/desk/keep/pieces.js';
import { EMPTY_DESK } from '../../../src/desk/state/desk-state.js';
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
    list: { now, back: [], forth: [] },
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
    assert.equal(back.saved, back.list?.now);
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
  const now = kept.list?.now ?? list(0);
  const changed = {
    ...now,
    vendors: now.vendors.map((one, at) => (at === 700 ? { ...one, name: 'New' } : one)),
  };
  const before = toPieces(kept).pieces;
  const after = toPieces({ ...kept, list: { now: changed, back: [], forth: [] }, saved: undefined }).pieces;
  const other = [...after].filter(([key, piece]) => piece.some((one, at) => one !== before.get(key)?.[at]));
  assert.deepEqual(
    other.map(([key]) => key),
    ['now 500'],
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
