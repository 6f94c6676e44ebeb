import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { run } from '../../src/cli/run.js';
import { call, memoryIo } from '../helpers/io.js';

const version = (number: number, language: string): string =>
  readFileSync(new URL(`../../data/brightmeadow/${number}.json`, import.meta.url), 'utf8').replace(
    '"language": "en"',
    `"language": "${language}"`,
  );
// Each language is loaded once in a process: each command reads one that no other has.
const CALLS: readonly (readonly [language: string, words: readonly string[], written: RegExp])[] = [
  ['pt-BR', ['diff', '--format', 'md', '4.json', '5.json'], /^- \*\*Alterado: /m],
  ['tr', ['notice', '4.json', '5.json'], /^Brightmeadow: verileri kimin aldığındaki değişiklikler/],
  ['ko', ['feed', '4.json', '5.json', '--url', 'https://lists.example/'], /버전 5, 2026년 11월 2일/],
  ['ar', ['export', '5.json', '--format', 'md'], /\| مقدّم الخدمة \|/],
  ['ja', ['export', '5.json', '--format', 'html'], /<dt>|<th scope="col">提供先<\/th>/],
  ['he', ['prerender', '5.json', '--inline'], /<div lang="he" dir="rtl">/],
];

for (const [language, words, written] of CALLS)
  test(`${words[0] ?? ''} writes about a list in ${language} in its language`, async () => {
    const files = { '4.json': version(4, language), '5.json': version(5, language) };
    const { out, err, code } = await call([...words], files);
    assert.equal(code, 0, err);
    assert.match(out, written);
  });

test('publish writes pages, feeds and the calendar of a list in its language', async () => {
  const memory = memoryIo();
  for (const number of [4, 5]) {
    memory.files.set('registry.json', version(number, 'zh-Hant'));
    assert.equal(
      await run(['publish', 'out', '--url', 'https://lists.example/'], memory.io),
      0,
      memory.err(),
    );
  }
  const file = (name: string): string => String(memory.files.get(`out/${name}`));
  assert.match(file('index.html'), />所有版本</);
  assert.match(file('history/4.html'), /這是第 4 版（[^）]+），已不是目前版本。/);
  assert.match(file('feed.atom'), /第 5 版，2026年11月2日/);
  assert.match(file('changes.ics'), /開始取得資料|結束/);
});
