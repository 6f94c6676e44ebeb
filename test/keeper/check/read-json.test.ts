import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readJson } from '../../../src/keeper/check/read-json.js';

for (const [what, text, offset, message] of [
  ['marks of a merge', '{\n<<<<<<< HEAD\n"a": 1\n=======\n"a": 2\n>>>>>>> x\n}', 2, /merge/],
  ['curly quotation marks around a name', '{“a”: 1}', 1, /Curly/],
  ['curly quotation marks around a text', '{"a": „b“, "c": „d“}', 6, /Curly/],
  ['single quotation marks around names and texts', "{'a': 'b c', 'd': [ 'e' ]}", 1, /Single/],
  ['backticks around a text', '{"a": `b`, "c": `d`}', 6, /Single/],
] as const) {
  test(`${what} are one fault, told for what it is`, () => {
    const { faults } = readJson(text);
    assert.equal(faults.length, 1);
    assert.equal(faults[0]?.offset, offset);
    assert.match(faults[0]?.message ?? '', message);
    assert.ok(faults[0]?.remedy);
  });
}

test('other quotation marks inside texts are no fault', () => {
  assert.deepEqual(readJson('{"a": "“b”: c", "d": "\'e\': `f`,"}').faults, []);
  const { faults } = readJson('{"a": "“b”", c: 1}');
  assert.doesNotMatch(faults[0]?.message ?? '', /Curly/);
});
