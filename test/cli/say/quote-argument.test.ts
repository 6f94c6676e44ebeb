import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { quoteArgument } from '../../../src/cli/say/quote-argument.js';
import { call } from '../../helpers/io.js';

const WORDS = [
  'a.json',
  'a b.json',
  "it's",
  '$HOME',
  'a`b',
  'a"b',
  'a\\b c',
  'C:\\my lists\\',
  '!x',
  'a\\\\b c',
  'a & b',
  '',
];

test('a word of a suggested command is that word when it is pasted into a shell', () => {
  for (const word of WORDS)
    assert.equal(execFileSync('sh', ['-c', `printf %s ${quoteArgument(word)}`]).toString(), word, word);
});

test('what Windows takes as well stands in double quotes', () => {
  assert.equal(quoteArgument('C:\\my lists\\a.json'), '"C:\\my lists\\a.json"');
  assert.equal(quoteArgument('lists/a.json'), 'lists/a.json');
});

test('files and headings are quoted wherever a command is suggested', async () => {
  const file = "it's $mine.json";
  const table = { 't.csv': 'Vendor,Purpose,$Cost & more\nA,B,C\n' };
  const kept = await call(['import', 't.csv', '-o', file], { ...table, [file]: '{}' });
  assert.match(kept.err, /add --into 'it'\\''s \$mine\.json'\./);
  const { err } = await call(['import', 't.csv', '--organization', 'X', '--language', 'en'], table);
  assert.match(err, /--map '\$Cost & more=COLUMN'.*--keep '\$Cost & more'/);
  const made = await call(['init', file, '--name', 'X'], {});
  assert.match(made.err, /validate 'it'\\''s \$mine\.json'/);
});
