import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { guardFormula, unguardFormula } from '../../../src/keeper/table/formula-guard.js';
import { readCsv } from '../../../src/keeper/table/source/read-csv.js';
import { escapeMarkdown } from '../../../src/keeper/export/to-markdown.js';
import { TABLE_COLUMNS } from '../../../src/keeper/table/columns/table-columns.js';
import { toJson } from '../../../src/keeper/export/to-json.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { anyRegistry } from '../../helpers/any-registry.js';
import { call } from '../../helpers/io.js';
import { makeDocument } from '../../helpers/registries.js';
import { runs } from '../../helpers/runs.js';

const RUNS = runs(300);
const real = await readFile('data/classdojo.json', 'utf8');
const exportReal = (...words: string[]) => call(['export', 'r.json', ...words], { 'r.json': real });

test('csv: one row per entry, the columns of the format, a byte order mark for Excel', async () => {
  const { code, out } = await exportReal('--format', 'csv');
  assert.equal(code, 0);
  assert.ok(out.startsWith('\ufeffVendor,'));
  const rows = readCsv(out);
  assert.deepEqual(
    rows[0],
    TABLE_COLUMNS.map(({ heading }) => heading),
  );
  assert.equal(rows.length, 1 + 29);
});

test('csv: what import reads back is the registry byte for byte', async () => {
  const { out: csv } = await exportReal('--format', 'csv');
  const { code, out, err } = await call(['import', 't.csv', '--into', 'r.json'], {
    't.csv': csv,
    'r.json': real,
  });
  assert.deepEqual([code, out === real], [0, true]);
  assert.match(err, /^Nothing changed\.\nCells: \d+ read, 0 not read, 0 left out\.\n$/m);
  assert.doesNotMatch(err, /Added|Changed|New words|Not read:/);
});

const ofDatum = JSON.stringify(
  makeDocument({
    maps: {
      data: [
        { type: 'name', flow: 'sent', subjects: ['users'], service: 'Maps', note: 'only on request' },
        { type: 'location', flow: 'received', flowBasis: 'inferred' },
      ],
      locations: [{ place: 'US', role: 'storage' }],
      integral: false,
      purposes: ['hosting'],
    },
  }),
);

test('csv: says of each kind of data whose it is, what is noted, and what is a reading', async () => {
  const { out } = await call(['export', 'r.json', '--format', 'csv'], { 'r.json': ofDatum });
  const [heads = [], row = []] = readCsv(out);
  assert.equal(
    row[heads.indexOf('Data in full')],
    'Sent to them: Maps: Name of Users (only on request)\nReceived from them (our reading): Precise location',
  );
});

test('md: whose data it is, also where each kind has people of its own; and all else that the page says', async () => {
  const { out } = await call(['export', 'r.json', '--format', 'md'], { 'r.json': ofDatum });
  const [row = ''] = out.split('\n').filter((line) => line.startsWith('| **'));
  assert.equal(row.split(' | ')[3], 'Users; Not stated');
  assert.match(
    row,
    /Purpose: Hosting<br>.*Where: United States \(storage\)<br>Part of the service: Not integral/,
  );
});

test('csv: no cell begins like a formula, and each guard can be undone', async () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '=', "'=", '+', '-', '@', '\t', '\r', '＝'),
      (rest, start) => {
        const cell = start + rest;
        assert.doesNotMatch(guardFormula(cell), /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/);
        assert.equal(unguardFormula(guardFormula(cell)), cell);
      },
    ),
    RUNS,
  );
});

test('json: nothing is added, changed or left out but the keeper’s own, and fields stand in the order of the schema', async () => {
  fc.assert(
    fc.property(anyRegistry, (registry) => {
      const value = JSON.parse(JSON.stringify(registry)) as RegistryDocument;
      assert.deepEqual(JSON.parse(toJson(value)), value);
    }),
    RUNS,
  );
  const text =
    '{"x-a":1,"__proto__":{"b":2},"vendors":[],"toString":3,"formatVersion":1,"version":1,"language":"en","lastUpdated":"2026-01-01","categories":[],"organization":{"name":"A"}}';
  const { out } = await call(['export', 'r.json', '-f', 'json'], { 'r.json': text });
  assert.deepEqual(
    [...out.matchAll(/^ {2}"(.*?)"/gm)].map(([, key]) => key),
    [
      'formatVersion',
      'version',
      'lastUpdated',
      'language',
      'organization',
      'categories',
      'vendors',
      '__proto__',
      'toString',
    ],
  );
});

test('md: one table per category, and no text is markup', async () => {
  const { out } = await exportReal('--format', 'md');
  assert.equal(out.match(/^## /gm)?.length, 3);
  assert.equal(out.match(/^\| \*\*/gm)?.length, 29);
  const hostile = JSON.stringify(
    makeDocument({
      acme: {
        purpose: '[x](javascript:alert(1)) <script> | a\n# b `c` https://evil.example',
        notes: ['![x](y)'],
      },
    }),
  );
  const { out: escaped } = await call(['export', 'r.json', '--format', 'md'], { 'r.json': hostile });
  assert.match(
    escaped,
    /\\\[x\\\]\(javascript:alert\(1\)\) \\<script\\> \\\| a \\# b \\`c\\` https\\:\/\/evil/,
  );
  assert.match(escaped, /!\\\[x\\\]\(y\)/);
});

test('md: a text stays on one line and cannot leave its cell', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeMarkdown(text);
      assert.doesNotMatch(escaped, /[\n\r]/);
      assert.doesNotMatch(escaped.replace(/\\./gu, ''), /[|<>`[\]*_#]/);
    }),
    RUNS,
  );
});

test('html: one page that needs nothing else, with a heading, a table per category and a policy without scripts', async () => {
  const { out } = await exportReal('--format', 'html');
  assert.match(out, /^<!doctype html>\n<html lang="en">/);
  assert.match(out, /<title>Who ClassDojo shares data with · ClassDojo<\/title>/);
  assert.match(out, /default-src 'none'/);
  assert.equal(out.match(/<h1>/g)?.length, 1);
  assert.equal(out.match(/<table>/g)?.length, 3);
  assert.doesNotMatch(out, /<script|<link|<img|src=|@import|url\(/);
});

test('html and exhibit-b are well formed whatever the registry holds', () => {
  return fc.assert(
    fc.asyncProperty(anyRegistry, async (registry) => {
      const text = JSON.stringify({
        ...registry,
        title: '</title><script>',
        vocabulary: { ...registry.vocabulary, subjects: [{ id: 'student', name: '</h1>' }] },
      });
      for (const format of ['html', 'exhibit-b']) {
        const { code, out } = await call(['export', 'r.json', '-f', format], { 'r.json': text });
        assert.equal(code, 0);
        assert.doesNotMatch(out, /<script/);
        const parser = new SaxesParser();
        parser.on('error', (error) => {
          throw error;
        });
        // What HTML has and XML has not (form feeds, too); and what writing UTF-8 makes of half a character.
        parser
          .write(
            out
              .replace('<!doctype html>', '')
              .replaceAll('\f', ' ')
              .replace(/\p{Surrogate}/gu, '\ufffd')
              .replaceAll(/<(meta|br)\b([^>]*)>/g, '<$1$2/>'),
          )
          .close();
      }
    }),
    runs(60),
  );
});

test('html: the rule for little room is one that browsers read, and paper keeps the table', async () => {
  for (const format of ['html', 'exhibit-b']) {
    const { out } = await exportReal('--format', format);
    const conditions = [...out.matchAll(/@media ([^{]+) \{/g)].map(([, condition]) => condition);
    // "(not print)" in brackets is no condition: a browser drops the whole rule.
    assert.deepEqual(conditions, ['screen and (max-width: 50em)', 'print']);
  }
});

test('a registry is never replaced by another form of it', async () => {
  for (const format of ['csv', 'md', 'html', 'exhibit-b', 'exhibit-b-csv', 'texts']) {
    const words = ['-f', format, '-o', './r.json', ...(format === 'texts' ? ['--language', 'es'] : [])];
    const { code, err, files } = await exportReal(...words);
    assert.deepEqual([code, files.get('r.json')], [2, real], format);
    assert.match(err, /take the place of r\.json: choose another name/);
  }
  assert.equal((await exportReal('-f', 'json', '-o', 'r.json')).code, 0);
});

test('a wrong call is told from a wrong input', async () => {
  for (const words of [
    [],
    ['--format', 'pdf'],
    ['-f', 'texts'],
    ['-f', 'texts', '--language', 'no such'],
    ['-f', 'csv', '--subject', 'x'],
    ['-f', 'csv', '--into', 'x'],
  ]) {
    assert.equal((await exportReal(...words)).code, 2, words.join(' '));
  }
  assert.equal((await call(['export', 'missing.json', '-f', 'csv'])).code, 1);
  assert.equal((await call(['export', 'r.json', '-f', 'csv'], { 'r.json': '{' })).code, 1);
});

test('the overview has one line for each command, and no line of any help is wider than a terminal needs', async () => {
  const { out } = await call(['help']);
  const commands = [...out.matchAll(/^ {2}(\w+) {2,}\S/gm)].map(([, name]) => name ?? '');
  assert.equal(out.split('\n').length, commands.length + 5);
  for (const name of commands) {
    const { out: help } = await call([name, '--help']);
    const [text = ''] = help.split('\nOptions\n');
    for (const line of text.split('\n')) assert.ok(line.length <= 120, line);
  }
});

test('help has examples, and nothing is colored', async () => {
  for (const name of ['import', 'export']) {
    const { code, out } = await call([name, '--help']);
    assert.equal(code, 0);
    assert.match(out, /Examples\n {2}vendor-disclosure/);
    assert.doesNotMatch(out, /\u001b/);
  }
});
