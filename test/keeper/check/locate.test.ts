import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { toPath, toPointer } from '../../../src/core/schema/issue.js';
import { lineFinder, locate } from '../../../src/keeper/check/locate.js';
import { SEED } from '../../helpers/runs.js';

/** Every place of a value. */
function pointersOf(value: unknown, path: (string | number)[] = []): string[] {
  const parts = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [toPointer(path), ...parts.flatMap(([key, part]) => pointersOf(part, [...path, key]))];
}

/** The same as another reader of JSON finds it. */
const offsetIn = (text: string, pointer: string): number | undefined => {
  const tree = parseTree(text);
  const path = toPath(pointer);
  return tree && findNodeAtLocation(tree, path)?.offset;
};

// A key of digits alone is taken for an index.
const key = fc.string().filter((name) => !/^\d+$/.test(name));
const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: fc.constantFrom('a', '"', '\\', '{', ']', ',', ':', '\n', 'é', ' ') }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value')),
    fc.dictionary(key, tie('value')),
  ),
})).value;

test('each value of a text is found where it starts, however the text is laid out', () => {
  fc.assert(
    fc.property(value, fc.constantFrom(undefined, 2, '\t'), fc.boolean(), (json, indent, mayRepeat) => {
      const text = JSON.stringify(json, null, indent);
      const pointers = pointersOf(json);
      const { duplicates, offsetOf } = locate(text, pointers, mayRepeat);
      assert.deepEqual(duplicates, []);
      for (const pointer of pointers) assert.equal(offsetOf(pointer), offsetIn(text, pointer), pointer);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test('what is missing is where the nearest record around it starts', () => {
  const text = '{"a": [ {"b": 1}, {} ]}';
  const { offsetOf } = locate(text, ['/a/1/b', '/a/7', '/c/d'], false);
  assert.equal(offsetOf('/a/1/b'), text.indexOf('{}'));
  assert.equal(offsetOf('/a/7'), text.indexOf('['));
  assert.equal(offsetOf('/c/d'), 0);
});

test('a field that stands twice is told of, at any depth, and the last of them is the place', () => {
  const text = '{"a":[{"x":1,"y":{"z\\"":1,"z\\u0022":2}}],"b":1,"b":2}';
  const { duplicates, offsetOf } = locate(text, ['/b'], true);
  assert.deepEqual(
    duplicates.map(({ pointer, offset }) => [pointer, offset]),
    [
      ['/a/0/y/z"', text.indexOf('"z\\u0022"')],
      ['/b', text.lastIndexOf('"b"')],
    ],
  );
  assert.equal(offsetOf('/b'), text.lastIndexOf('2'));
});

test('lines end as editors of any system end them', () => {
  const text = 'a\nb\r\nc\rd';
  const position = lineFinder(text);
  assert.deepEqual(
    ['a', 'b', 'c', 'd'].map((letter) => position(text.indexOf(letter))),
    [
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 1],
    ],
  );
});
