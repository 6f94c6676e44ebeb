import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineText } from '../../../src/keeper/diff/line-text.js';

for (const [text, line] of [
  ['', ''],
  [' \n ', '\ufffd'],
  ['\u2066', '\ufffd'],
  ['one\ntwo', 'one two'],
  ['one\u2028two\u0085three', 'one two three'],
  ['A\u202eB', 'AB'],
  ['a\u0000b\ud800', 'a\ufffdb\ufffd'],
  ['🏫', '🏫'],
  ['דוגמה', '\u2068דוגמה\u2069'],
] as const)
  test(`${JSON.stringify(text)} is one line that turns nothing`, () => assert.equal(lineText(text), line));
