import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { run } from '../../../src/cli/run.js';
import { memoryIo } from '../../helpers/io.js';

const version = (number: number): string => readFileSync(`data/brightmeadow/${number}.json`, 'utf8');
const FILES = {
  'old.json': version(4),
  'new.json': version(5),
  'table.csv': 'Vendor,Purpose\nAcme Maps,Shows maps.\n',
  'broken.json': '{}',
};
const URL_OF = ['--url', 'https://lists.example/'];
const CALLS = [
  ['validate', 'old.json'],
  ['import', 'table.csv', '--into', 'old.json'],
  ['export', 'old.json', '--format', 'csv'],
  ['export', 'old.json', '--format', 'texts', '--language', 'es'],
  ['diff', 'old.json', 'new.json'],
  ['feed', 'old.json', 'new.json', ...URL_OF],
  ['prerender', 'old.json', '--src', '/old.json'],
  ['publish', 'pub', '--from', 'old.json', ...URL_OF],
];
/** Takes the line away that stands there. */
const CLEAR = '\r\x1b[K';

interface Terminal {
  readonly isTerminal?: boolean;
  /** What passes between two looks at the clock, in ms. */
  readonly pace?: number;
}

/** Both outputs go to one terminal, as at a desk. */
async function callOn({ isTerminal = true, pace = 600 }: Terminal, words: readonly string[]) {
  const { io } = memoryIo(FILES);
  let time = 0;
  let screen = '';
  const show = (text: string): void => void (screen += text);
  const code = await run(words, {
    ...io,
    out: show,
    say: show,
    write: async (path, text) => (path === '-' ? show(String(text)) : io.write(path, text)),
    isTerminal,
    now: () => (time += pace),
  });
  return { code, screen };
}

/** What a terminal shows in the end. */
const left = (screen: string): string =>
  screen
    .split('\n')
    .map((line) => line.split(CLEAR).at(-1))
    .join('\n');

for (const words of CALLS) {
  const call = words.slice(0, 4).join(' ');

  test(`"${call}" says what it is doing where it takes long, and leaves nothing of that behind`, async () => {
    const long = await callOn({}, words);
    const plain = await callOn({ isTerminal: false }, words);
    assert.match(long.screen, /\r\x1b\[K[a-z][^\n]*…/);
    assert.equal(left(long.screen), plain.screen);
    assert.ok(!plain.screen.includes(CLEAR));
  });

  test(`"${call}" says nothing of the kind where it is quick`, async () => {
    assert.ok(!(await callOn({ pace: 1 }, words)).screen.includes(CLEAR));
  });
}

test('a fault is told in a line of its own', async () => {
  const { code, screen } = await callOn({}, ['diff', 'old.json', 'broken.json']);
  assert.equal(code, 1);
  assert.match(screen, /reading broken\.json…\r\x1b\[Kbroken\.json: /);
});
