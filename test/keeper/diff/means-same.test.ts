import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSame, meansSame } from '../../../src/keeper/diff/means-same.js';

const SAME = [
  [
    { a: 1, b: [2] },
    { b: [2], a: 1 },
  ],
  [{ a: 1, b: undefined }, { a: 1 }],
  [{ a: 1 }, { a: 1, 'x-own': 2 }],
  [
    ['a', 'b'],
    ['b', 'a'],
  ],
  [[{ id: 'a', products: ['x', 'y'] }], [{ id: 'a', products: ['y', 'x'] }]],
  [null, null],
  [undefined, undefined],
] as const;
const OTHERS = [
  [{ a: 1 }, { a: 1, b: 2 }],
  [{ a: 1, b: 2 }, { a: 1 }],
  [{ a: undefined }, { b: 1 }],
  [['a'], ['a', 'b']],
  [['a', 'b'], ['a']],
  [['a', 'a'], ['a']],
  [[], {}],
  [['a'], { 0: 'a', length: 1 }],
  [null, {}],
  [null, undefined],
  ['1', 1],
  [{ notes: ['a', 'b'] }, { notes: ['b', 'a'] }],
  [{ toString: 1 }, {}],
] as const;

for (const [a, b] of SAME)
  test(`${JSON.stringify(a)} and ${JSON.stringify(b)} mean the same`, () => {
    assert.ok(meansSame(a, b) && meansSame(b, a));
    assert.ok(isSame(a, a) && isSame(b, structuredClone(b)));
  });
for (const [a, b] of OTHERS)
  test(`${JSON.stringify(a)} and ${JSON.stringify(b)} do not`, () => {
    assert.ok(!meansSame(a, b) && !meansSame(b, a));
    assert.ok(!isSame(a, b) && !isSame(b, a));
  });

test('whether order says something depends on the field', () => {
  const [here, there] = [
    ['a', 'b'],
    ['b', 'a'],
  ];
  assert.ok(meansSame(here, there, 'products'));
  for (const field of ['categories', 'groups', 'introduction', 'conditions', 'notes'])
    assert.ok(!meansSame(here, there, field), field);
});
