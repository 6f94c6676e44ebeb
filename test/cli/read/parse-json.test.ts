// What is no JSON is told by every command that reads a list, with its line, its cause and its remedy.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { call } from '../../helpers/io.js';
import { makeDocument } from '../../helpers/registries.js';

const sound = JSON.stringify(makeDocument({}), null, 2);
const CAUSES: readonly (readonly [name: string, text: string, said: RegExp])[] = [
  [
    'marks of a merge',
    sound.replace('\n', '\n<<<<<<< HEAD\n"x-a": 1,\n=======\n"x-a": 2,\n>>>>>>> theirs\n'),
    /^a\.json is not valid JSON\. Line 2, column 1: .*merge.*take out the others and the lines with <<<<<<<, ======= and >>>>>>>\.\n$/,
  ],
  ['curly quotes', sound.replace('"language"', '“language”'), /Line \d+, column 3: Curly .*straight ones/],
  ['an empty file', '', /Line 1, column 1: The file is empty\. Run "vendor-disclosure init"/],
];
const CALLS: readonly (readonly string[])[] = [
  ['diff', 'b.json', 'a.json'],
  ['notice', 'b.json', 'a.json'],
  ['export', 'a.json', '--format', 'md'],
  ['export', 'b.json', '--format', 'texts', '--language', 'es', '--into', 'a.json'],
  ['prerender', 'a.json', '--src', 'list.json'],
  ['import', 't.csv', '--into', 'a.json'],
];

for (const [name, text, said] of CAUSES)
  for (const words of CALLS)
    test(`${words.join(' ')}: ${name}`, async () => {
      const files = { 'a.json': text, 'b.json': sound, 't.csv': 'Vendor,Purpose\nA,B\n' };
      const { code, err, out } = await call([...words], files);
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, said);
    });
