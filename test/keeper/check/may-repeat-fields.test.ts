import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayRepeatFields } from '../../../src/keeper/check/may-repeat-fields.js';

const mayRepeat = (text: string): boolean => mayRepeatFields(text, JSON.parse(text));

for (const text of [
  '{"a":1,"a":2}',
  '{ "a" : 1, "b": [{"c":{"d":1 ,"d" :2}}] }',
  '{"a":1,"\\u0061":2}',
  '{"x\\\\":1,"x\\\\":2}',
])
  test(`${text} has a field twice`, () => assert.ok(mayRepeat(text)));

for (const text of [
  '{"a":1,"b":{"a":2}}',
  '[]',
  '"a:b"',
  String.raw`{"a":"says \":\" and \\","b\"":1,"c\\":"\\"}`,
  '{"__proto__":{"a":1},"b":"https://x"}',
])
  test(`${text} has no field twice`, () => assert.ok(!mayRepeat(text)));
