// Texts of a file that would move their neighbours, in everything of ours that is text without elements: of HTML see the tests of the page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from '../../src/cli/run.js';
import { memoryIo } from '../helpers/io.js';
import { CONTROLS, listOf, OF_FILE } from '../helpers/turning-texts.js';

const LETTERS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const TURNS = /[\u202a-\u202e\u2066-\u2069]/;

const WAYS: Readonly<Record<string, (text: string) => string>> = {
  ...CONTROLS,
  'letters of a script beyond the first plane': (text) => `${text} \u{1e900}\u{1e901} 1`,
  'two halves of an isolate': (text) =>
    Number(text.slice(2)) % 2 ? `\u05d0\u2068${text}` : `${text}\u2069\u05d1`,
};

/** What of a line stands in no isolate; undefined where isolates are not closed within it. */
function outside(line: string): string | undefined {
  let rest = line;
  for (;;) {
    const less = rest.replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, '');
    if (less === rest) return /[\u2066-\u2069]/.test(less) ? undefined : less;
    rest = less;
  }
}

const list = (make: (text: string) => string, more: object): string =>
  JSON.stringify({ ...(listOf(make) as object), ...more });

const CALLS: readonly (readonly string[])[] = [
  ['diff', '1.json', '2.json'],
  ['diff', '1.json', '2.json', '--format', 'md'],
  ['notice', '1.json', '2.json'],
  ['export', '2.json', '--format', 'md'],
  ['validate', '2.json', '--previous', '1.json'],
];

for (const [name, make] of Object.entries(WAYS)) {
  for (const call of CALLS) {
    test(`${call.join(' ')} holds apart what stands beside a text with ${name}`, async () => {
      const { io, out } = memoryIo({
        '1.json': list((text) => make(`${text}0`), {
          version: 1,
          lastUpdated: '2026-01-01',
          changes: undefined,
        }),
        '2.json': list(make, {}),
      });
      await run(call, io);
      const lines = out().split('\n');
      assert.ok(lines.some((line) => line.includes(OF_FILE)));
      for (const line of lines) {
        const ours = outside(line);
        assert.ok(ours !== undefined, `not closed: ${JSON.stringify(line)}`);
        assert.doesNotMatch(ours, LETTERS, line);
        assert.doesNotMatch(ours, TURNS, JSON.stringify(line));
        // An isolate of ours is of one text.
        for (const [held] of line.matchAll(/\u2068[^\u2066-\u2069]*\u2069/g))
          assert.ok(held.split(OF_FILE).length <= 2, JSON.stringify(held));
        assert.doesNotMatch(line, /\\u206[89]\S*\u05d0/, 'isolates of ours are not written out');
      }
    });
  }
}

test('in words of ours that run from right to left every text of a file stands apart', async () => {
  for (const call of CALLS.filter(([name]) => name !== 'validate')) {
    const he = { language: 'he', vocabulary: undefined };
    const { io, out } = memoryIo({
      '1.json': list((text) => `${text}0 (1)`, {
        ...he,
        version: 1,
        lastUpdated: '2026-01-01',
        changes: undefined,
      }),
      '2.json': list((text) => `${text} (1)`, he),
    });
    await run(call, io);
    for (const line of out().split('\n')) {
      const ours = outside(line);
      if (LETTERS.test(ours ?? ''))
        assert.doesNotMatch(ours ?? '', new RegExp(OF_FILE), JSON.stringify(line));
    }
    assert.match(out(), LETTERS);
  }
});

test('what is told of a table and of a file by their own words holds those apart: cells, headings and the name of the file', async () => {
  const hebrew = '\u05d0\u05d1\u05d2';
  const file = `${hebrew} 1.csv`;
  const table = `Vendor,Purpose,${hebrew} 4,Location,People\nApple,Mail,x,${hebrew} (2),${hebrew} 3\n`;
  const { io, err } = memoryIo({ [file]: table });
  const words = ['import', file, '--organization', 'School', '--language', 'en', '-o', 'list.json'];
  assert.equal(await run(words, io), 0, err());
  for (const word of ['1', '.2', '3', '4']) assert.match(err(), new RegExp(`${hebrew}[^\n]*${word}`));
  for (const line of err().split('\n'))
    assert.doesNotMatch(outside(line) ?? hebrew, LETTERS, JSON.stringify(line));
});

test('data itself is written as it is: no table, list or translation gains a character', async () => {
  const text = (given: string): string => `${given} \u05d0\u05d1 1`;
  for (const call of [
    ['export', '2.json', '--format', 'csv'],
    ['export', '2.json', '--format', 'json'],
    ['export', '2.json', '--format', 'exhibit-b'],
    ['export', '2.json', '--format', 'texts', '--language', 'de'],
    ['diff', '1.json', '2.json', '--format', 'json'],
  ]) {
    const { io, out } = memoryIo({
      '1.json': list(text, { version: 1, lastUpdated: '2026-01-01', changes: undefined, vendors: [] }),
      '2.json': list(text, {}),
    });
    await run(call, io);
    if (call[0] === 'diff') continue;
    assert.doesNotMatch(out(), TURNS, call.join(' '));
  }
});
