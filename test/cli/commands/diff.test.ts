import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { marked } from 'marked';
import { run } from '../../../src/cli/run.js';
import { memoryIo } from '../../helpers/io.js';

const version = (number: number): string =>
  readFileSync(new URL(`../../../data/brightmeadow/${number}.json`, import.meta.url), 'utf8');

async function diff(words: string[], files: Record<string, string> = {}) {
  const memory = memoryIo({ '1.json': version(1), '2.json': version(2), ...files });
  const code = await run(['diff', ...words], memory.io);
  return { ...memory, code };
}

test('tells what changed, vendor by vendor', async () => {
  const { code, out } = await diff(['1.json', '2.json']);
  assert.equal(code, 0);
  assert.match(out(), /^~ Otterdesk \(askotter\)\n {4}Was called “Askotter” before\.\n/);
  assert.match(out(), /\+ Surveysnail \(surveysnail\)\n {4}From August 1, 2025: /);
});

test('exits with 1 for changes only where that is asked for', async () => {
  assert.equal((await diff(['--exit-code', '1.json', '2.json'])).code, 1);
  const same = await diff(['--exit-code', '1.json', '-'], { '-': JSON.stringify(JSON.parse(version(1))) });
  assert.equal(same.code, 0);
  assert.equal(same.out(), 'No changes.\n');
});

test('tells it as JSON and as Markdown', async () => {
  const { changes } = JSON.parse((await diff(['--format', 'json', '1.json', '2.json'])).out()) as {
    changes: { vendor: { id: string } }[];
  };
  assert.deepEqual(
    changes.map(({ vendor }) => vendor.id),
    ['askotter', 'surveysnail'],
  );
  assert.match(
    (await diff(['--format', 'md', '1.json', '2.json'])).out(),
    /^- \*\*Changed: Otterdesk\.\*\* Was called/,
  );
});

test('lets no text of a registry act on the terminal or become markup', async () => {
  const hostile = version(1).replace('"Askotter"', '"\\u001b[31m_x_\\u202e"');
  const human = (await diff(['1.json', 'h.json'], { 'h.json': hostile })).out();
  assert.match(human, /\\u001b\[31m_x_\\u202e\\u202c \(askotter\)/);
  const md = (await diff(['--format', 'md', '1.json', 'h.json'], { 'h.json': hostile })).out();
  assert.match(md, /\\\\u001b\\\[31m\\_x\\_/);
});

test('takes a call with other than two registries for a wrong call', async () => {
  for (const words of [
    [],
    ['1.json'],
    ['-', '-'],
    ['1.json', '2.json', '1.json'],
    ['--format', 'x', '1.json', '2.json'],
  ])
    assert.equal((await diff(words)).code, 2);
});

test('calls nobody and links nowhere from a pull request that shows it', async () => {
  const alive = [
    '@octocat',
    '#12',
    'GH-12',
    'owner/repo#12',
    'https://evil.example/x',
    'www.evil.example',
    'a@evil.example',
  ];
  for (const text of [...alive, ...alive.map((one) => `(${one})`), ...alive.map((one) => `x: ${one}, y`)]) {
    const now = JSON.parse(version(2)) as { vendors: { name: string; disclosures: { purpose: string }[] }[] };
    for (const vendor of now.vendors) {
      vendor.name = text;
      for (const row of vendor.disclosures) row.purpose = text;
    }
    const md = (await diff(['--format', 'md', '1.json', 'h.json'], { 'h.json': JSON.stringify(now) })).out();
    const shown = await marked.parse(md, { gfm: true });
    // Our own links of the list are addresses in its words, and links of none.
    assert.doesNotMatch(shown, /<a\b/i, text);
    // As a host of code looks for them: in what is drawn, where nothing stands between.
    const plain = shown.replace(/<(?!!--)[^>]*>/g, '');
    assert.doesNotMatch(plain, /@(?:octocat|evil)|#12|\bGH-12/, text);
  }
});
