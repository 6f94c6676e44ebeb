import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { run } from '../../../src/cli/run.js';
import { call, memoryIo } from '../../helpers/io.js';

const FILES = Object.fromEntries(
  [3, 4, 5].map((version) => [
    `${version}.json`,
    readFileSync(new URL(`../../../data/brightmeadow/${version}.json`, import.meta.url), 'utf8'),
  ]),
);
const URL_OF = ['--url', 'https://lists.example/providers'];

test('writes an e-mail, a page and a calendar of what a version changes', async () => {
  const text = await call(['notice', '4.json', '5.json', ...URL_OF], FILES);
  assert.equal(text.code, 0, text.err);
  assert.match(text.out, /^Brightmeadow: changes to who gets data \(version 5, November 2, 2026\)\n/);
  assert.match(text.out, /^The whole list: https:\/\/lists\.example\/providers\/$/m);
  const page = await call(['notice', '4.json', '5.json', '--format', 'html', '-o', 'n.html'], FILES);
  assert.match(page.files.get('n.html') ?? '', /^<!doctype html>\n<html lang="en">/);
  const calendar = await call(['notice', '-', '5.json', '--format', 'ics', ...URL_OF], {
    ...FILES,
    '-': FILES['4.json'] ?? '',
  });
  assert.match(calendar.out, /^BEGIN:VCALENDAR\r\n[^]*DTSTART;VALUE=DATE:20270301\r\n/);
});

test('tells of the newest version of a published folder', async () => {
  const url = ['--url', 'https://lists.example/providers/'];
  const memory = memoryIo();
  for (const version of [3, 4, 5]) {
    memory.files.set('registry.json', FILES[`${version}.json`] ?? '');
    assert.equal(await run(['publish', 'out', ...url], memory.io), 0, memory.err());
    if (version === 3) assert.equal(await run(['notice', 'out'], memory.io), 1);
  }
  assert.equal(await run(['notice', 'out', '-o', 'letter.txt'], memory.io), 0, memory.err());
  const two = await call(['notice', '4.json', '5.json', ...url], FILES);
  assert.equal(memory.files.get('letter.txt'), two.out);
});

test('asks the keeper of a vendor that may have been renamed, beside the notice', async () => {
  const named = (id: string, name: string) => {
    const list = JSON.parse(FILES['5.json'] ?? '') as {
      version: number;
      vendors: { id: string; name: string }[];
    };
    Object.assign(list.vendors[0] ?? {}, { id, name });
    return list;
  };
  const before = named('plum-post', 'Plum Post');
  const after = { ...named('plum-posts', 'Plum Posts'), version: 6 };
  const files = { 'old.json': JSON.stringify(before), 'new.json': JSON.stringify(after) };
  const { code, out, err } = await call(['notice', 'old.json', 'new.json'], files);
  assert.equal(code, 0, err);
  assert.match(
    err,
    /^"Plum Posts" \(plum-posts\) is new and "Plum Post" \(plum-post\) is gone; .*same vendor\? .*If it is another one/m,
  );
  assert.doesNotMatch(out, /same vendor/);
});

test('tells nothing of what the keeper keeps for itself', async () => {
  const own = JSON.parse(FILES['5.json'] ?? '') as { vendors: { disclosures: object[] }[] };
  Object.assign(own, { 'x-secret': 'S3CRET' });
  Object.assign(own.vendors[0] ?? {}, { 'x-owner': 'S3CRET' });
  Object.assign(own.vendors[1]?.disclosures[0] ?? {}, { 'x-review': 'S3CRET' });
  for (const words of [['notice'], ['notice', '--format', 'html'], ['diff'], ['diff', '--format', 'json']]) {
    const { out, code } = await call([...words, '4.json', 'own.json'], {
      ...FILES,
      'own.json': JSON.stringify(own),
    });
    assert.equal(code, 0);
    assert.doesNotMatch(out, /S3CRET|"x-/, words.join(' '));
  }
});

test('takes a call with other than two versions, or an unknown format, for a wrong call', async () => {
  for (const words of [['4.json'], ['-', '-'], ['4.json', '5.json', '--format', 'pdf']])
    assert.equal((await call(['notice', ...words], FILES)).code, 2);
});
