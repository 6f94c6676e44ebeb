import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { call } from '../../helpers/io.js';

const FILES = Object.fromEntries(
  [1, 2, 3, 4, 5].map((version) => [
    `list/${version}.json`,
    readFileSync(new URL(`../../../data/brightmeadow/${version}.json`, import.meta.url), 'utf8'),
  ]),
);
const URL_OF = ['--url', 'https://lists.example/providers'];
const JSON_FEED = ['feed', 'list', '--format', 'json', ...URL_OF];

test('writes the same feed of a folder and of its files, in whichever order', async () => {
  const { code, out } = await call(['feed', 'list', ...URL_OF], FILES);
  assert.equal(code, 0);
  assert.match(
    out,
    /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/,
  );
  assert.equal((await call(['feed', ...Object.keys(FILES).reverse(), ...URL_OF], FILES)).out, out);
});

test('writes the same on another day', async () => {
  const [now, later] = [await call(JSON_FEED, FILES), await call(JSON_FEED, FILES, '2031-01-01')];
  assert.equal(later.out, now.out);
});

test('can be run again over the folder that it writes to', async () => {
  const words = [...JSON_FEED, '--output', 'list/feed.json'];
  const first = await call(words, FILES);
  const again = await call(words, Object.fromEntries(first.files));
  assert.equal(again.code, 0, again.err);
  assert.equal(again.files.get('list/feed.json'), first.files.get('list/feed.json'));
});

test('reads a version once that is there under two names, and refuses two of one number that differ', async () => {
  const latest = { ...FILES, 'list/latest.json': FILES['list/5.json'] ?? '' };
  assert.equal((await call(JSON_FEED, latest)).out, (await call(JSON_FEED, FILES)).out);
  const other = (FILES['list/5.json'] ?? '').replace('"Photomarten"', '"Photomarder"');
  const { code, err } = await call(JSON_FEED, { ...FILES, 'list/latest.json': other });
  assert.equal(code, 1);
  assert.match(err, /both version 5, and differ/);
});

test('refuses a folder with a file that cannot be read, or with no registry', async () => {
  const broken = await call(JSON_FEED, { ...FILES, 'list/6.json': '{' });
  assert.equal(broken.code, 1);
  assert.match(broken.err, /^list\/6\.json is not valid JSON/);
  const none = await call(JSON_FEED, { 'list/feed.json': '{}' });
  assert.equal(none.code, 1);
  assert.match(none.err, /no registry/);
});

test('takes a call without versions, address or a known format for a wrong call', async () => {
  for (const words of [URL_OF, ['list'], ['list', '--format', 'rss', ...URL_OF]])
    assert.equal((await call(['feed', ...words], FILES)).code, 2);
});
