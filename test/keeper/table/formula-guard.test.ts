import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { guardFormula, unguardFormula } from '../../../src/keeper/table/formula-guard.js';
import { writeCsv } from '../../../src/keeper/table/write/write-csv.js';
import { runs } from '../../helpers/runs.js';

const FORMULA = /^["\s\p{Cf}]*[=+@\uff1d\uff0b\uff20-](?=[^\s])/u;
const cell = fc
  .array(
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\uff1d',
      ';',
      ',',
      '\t',
      '\n',
      '"',
      "'",
      ' ',
      '\u3000',
      '\u2060',
      '\v',
      '1',
      'x',
    ),
    {
      maxLength: 9,
    },
  )
  .map((signs) => signs.join(''));

/** A sign behind what a spreadsheet may leave out. */
const BLANKS = [
  ' ',
  '"',
  '\u00a0',
  '\u2003',
  '\u200b',
  '\u3000',
  '\ufeff',
  '\u1680',
  '\u202f',
  '\u205f',
  '\u2060',
  '\u200e',
  '\v',
  '\f',
  '\u2028',
].flatMap((blank) => [`${blank}=1`, `x;${blank}${blank}@SUM(A1)`, `x\n${blank}+1`]);

test('no cell of a table begins a formula, whichever of comma, semicolon and tab a spreadsheet parts lines at', () => {
  for (const text of [
    'x;=1+1',
    'x;\t=1',
    'x,@SUM(A1)',
    'x\t+1',
    'x\n=1',
    '=1',
    'x; "=1',
    'x;-1+1',
    ...BLANKS,
  ]) {
    const csv = writeCsv([['plain', text, 'plain']]).replace('\ufeff', '');
    for (const sign of [',', ';', '\t'])
      for (const part of csv.split(new RegExp(`[${sign}\r\n]`)))
        assert.doesNotMatch(part, FORMULA, `${text} at ${sign}`);
  }
});

test('a guarded cell is read back as it was, whatever is in it', () => {
  fc.assert(
    fc.property(cell, (text) => assert.equal(unguardFormula(guardFormula(text)), text)),
    runs(3000),
  );
});

test('a sentence with dashes and lists stays as it is', () => {
  for (const text of ['Yes, - or no.', 'Two:\n- one\n- other', 'a; b, c'])
    assert.equal(guardFormula(text), text);
});
