import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { call } from '../../helpers/io.js';

const read = (name: string): string => readFileSync(`data/invalid/${name}.json`, 'utf8');
const sound = read('sound');
const named = (title: string): string => JSON.stringify({ ...JSON.parse(sound), title });

test('a sound file gives exit code 0 and says so', async () => {
  const { code, out, err } = await call(['validate', 'a.json'], { 'a.json': sound });
  assert.equal(code, 0);
  assert.equal(out, '');
  assert.match(err, /1 file: no errors, no warnings/);
});

test('errors give exit code 1; warnings only with --strict', async () => {
  const files = { 'e.json': read('unknown-id'), 'w.json': read('broad-words') };
  assert.equal((await call(['validate', 'e.json'], files)).code, 1);
  assert.equal((await call(['validate', 'w.json'], files)).code, 0);
  assert.equal((await call(['validate', '--strict', 'w.json'], files)).code, 1);
});

test('of one kind of fault people are shown the first fifty and the number of the others; programs get all', async () => {
  const document = JSON.parse(sound) as { vendors: { id: string }[] };
  const vendors = Array.from({ length: 80 }, (_, at) => ({ ...document.vendors[0], id: `Wrong ${at}` }));
  const files = { 'a.json': JSON.stringify({ ...document, vendors }) };
  const { out, err } = await call(['validate', 'a.json'], files);
  assert.equal(out.match(/ error invalid$/gm)?.length, 50);
  assert.match(out, /^… and 30 more: error invalid\./m);
  assert.match(err, /80 errors/);
  const all = await call(['validate', 'a.json', '--format', 'json'], files);
  assert.equal(all.out.match(/"invalid"/g)?.length, 80);
});

test('what people are told of a file with many faults of many kinds is what programs are told, cut after the fiftieth of each', async () => {
  const document = JSON.parse(sound) as { vendors: { disclosures: object[] }[] };
  const [first] = document.vendors;
  const wrong = {
    purposes: ['nothing'],
    category: 'none',
    since: '2026-02-31',
    until: '2026-01-01',
    mood: 1,
  };
  const vendors = Array.from({ length: 70 }, (_, at) => ({
    ...first,
    id: `vendor-${at}`,
    name: at % 2 ? 'Twice' : `Vendor ${at}`,
    disclosures: first?.disclosures.map((row) => ({ ...row, ...wrong, subjects: at % 3 ? 'no list' : [] })),
  }));
  const files = { 'a.json': JSON.stringify({ ...document, vendors }, null, 1) };
  const { out, err } = await call(['validate', 'a.json'], files);
  const all = await call(['validate', 'a.json', '--format', 'json'], files);
  const { findings } = (
    JSON.parse(all.out) as {
      files: [{ findings: { code: string; severity: string; line: number; column: number }[] }];
    }
  ).files[0];
  const counts = new Map<string, number>();
  const lines: string[] = [];
  for (const { code, severity, line, column } of findings) {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count <= 50) lines.push(`a.json:${line}:${column} ${severity} ${code}`);
  }
  assert.ok([...counts.values()].filter((count) => count > 50).length > 4, JSON.stringify([...counts]));
  assert.deepEqual(out.match(/^a\.json:.*$/gm), lines);
  for (const [code, count] of counts)
    assert.equal(out.includes(`… and ${count - 50} more: `) && out.includes(` ${code}.\n`), count > 50, code);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  assert.match(err, new RegExp(`${errors} errors, ${findings.length - errors} warnings`));
});

test('a wrong call gives exit code 2', async () => {
  const files = { 'a.json': sound, 'b.json': sound };
  for (const words of [
    [],
    ['a.json', '--format', 'xml'],
    ['a.json', '--nonsense'],
    ['a.json', 'b.json', '--previous', 'a.json'],
  ])
    assert.equal((await call(['validate', ...words], files)).code, 2, words.join(' '));
});

test('a file that is not there gives exit code 1 and is named', async () => {
  const { code, err } = await call(['validate', 'none.json']);
  assert.equal(code, 1);
  assert.match(err, /none\.json/);
});

test('standard input is read for "-"', async () => {
  const { code, out } = await call(['validate', '-'], { '-': read('unknown-id') });
  assert.equal(code, 1);
  assert.match(out, /^-:\d+:\d+ error unknown-id/);
});

test('--format json gives each finding with place, reason and remedy', async () => {
  const { out } = await call(['validate', 'a.json', '--format', 'json'], { 'a.json': read('no-link') });
  const { files } = JSON.parse(out) as { files: { file: string; findings: Record<string, unknown>[] }[] };
  assert.equal(files[0]?.file, 'a.json');
  assert.deepEqual(Object.keys(files[0]?.findings[0] ?? {}).sort(), [
    'code',
    'column',
    'line',
    'message',
    'pointer',
    'remedy',
    'severity',
  ]);
});

test('--format github cannot be broken out of by a file’s text or name', async () => {
  const text = read('no-link').replace('javascript:alert(1)', 'x\\n::error::100%,a:b');
  const { out } = await call(['validate', 'a,b:c.json', '--format', 'github'], { 'a,b:c.json': text });
  const lines = out.trimEnd().split('\n');
  assert.ok(
    lines.every((line) =>
      /^::(error|warning) file=a%2Cb%3Ac\.json,line=\d+,col=\d+,title=[a-z-]+::/.test(line),
    ),
    out,
  );
  assert.match(out, /100%25/);
});

test('characters of a file that could act on a terminal are written as codes', async () => {
  const text = read('no-link').replace('javascript:alert(1)', '\\u001b[31m\u202e\u009b');
  for (const format of ['human', 'github', 'json']) {
    const { out } = await call(['validate', 'a.json', '--format', format], { 'a.json': text });
    assert.ok(!/[\u001b\u009b\u202e]/.test(out), format);
    assert.match(out, /\\u202e/);
  }
});

test('a translation beside a registry is checked with it', async () => {
  const files = {
    'x/a.json': sound,
    'x/a.es.json': read('translation-missing'),
    'x/b.fr.json': read('sound.es'),
  };
  const { code, out } = await call(['validate', 'x/a.json'], files);
  assert.equal(code, 0);
  assert.match(out, /x\/a\.es\.json:\d+:\d+ warning translation-missing/);
  assert.ok(!out.includes('b.fr.json'));
});

test('a translation as export begins it has no errors: each text of it is still to be done', async () => {
  const begun = await call(['export', 'a.json', '-f', 'texts', '--language', 'es'], { 'a.json': sound });
  const { code, out, err } = await call(['validate', 'a.json'], { 'a.json': sound, 'a.es.json': begun.out });
  const open = Object.keys((JSON.parse(begun.out) as { texts: object }).texts).length;
  assert.equal(code, 0, out);
  assert.equal(out.match(/warning translation-missing\n {2}at \/texts\/./g)?.length, open);
  assert.match(err, new RegExp(`no errors, ${open} warnings`));
});

test('a translation given alone is held against the original beside it', async () => {
  const files = { 'a.json': sound, 'a.fr.json': read('sound.es') };
  const { out, err } = await call(['validate', 'a.fr.json'], files);
  assert.match(out, /a\.fr\.json:\d+:\d+ error translation-language/);
  assert.match(err, /^1 file/);
});

test('a translation without its original is told of', async () => {
  const { code, out } = await call(['validate', 'a.es.json'], { 'a.es.json': read('sound.es') });
  assert.equal(code, 1);
  assert.match(out, /error translation-original/);
});

test('--previous finds what may not change between two versions', async () => {
  const files = { 'old.json': sound, 'same.json': sound, 'new.json': named('Who gets data') };
  assert.equal((await call(['validate', 'same.json', '--previous', 'old.json'], files)).code, 0);
  const { code, out } = await call(['validate', 'new.json', '--previous', 'old.json'], files);
  assert.equal(code, 1);
  assert.match(out, /error version-not-raised/);
});

test('the real program reads a file and gives the exit code', async () => {
  const call = promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    'src/cli/bin.ts',
    'validate',
    'data/invalid/unknown-id.json',
  ]);
  const { code, stdout } = await call.then(
    () => ({ code: 0, stdout: '' }),
    (error: { code: number; stdout: string }) => error,
  );
  assert.equal(code, 1);
  assert.match(stdout, /data\/invalid\/unknown-id\.json:\d+:\d+ error unknown-id/);
});

test('the real list of ClassDojo has no errors', async () => {
  const { code } = await call(['validate', 'a.json'], {
    'a.json': readFileSync('data/classdojo.json', 'utf8'),
  });
  assert.equal(code, 0);
});
