// Every text of a file, in every output of every command that a person or a workflow reads.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from '../../src/cli/run.js';
import { memoryIo } from '../helpers/io.js';
import { source } from '../helpers/publication.js';

const HOSTILE =
  'x\u001b[2J\u009b31m\n::add-mask::x\r\n  ::stop-commands::y\u202e##[add-mask]z ##vso[task]\u2028::set-env::q\u0007';

/** A registry in which every text is hostile that may be one. */
function registry(version: number, more: object = {}): string {
  const term = { id: 'one', name: HOSTILE, description: HOSTILE, synonyms: [HOSTILE] };
  return JSON.stringify({
    formatVersion: 1,
    version,
    lastUpdated: `2026-0${version}-01`,
    language: 'en',
    organization: { name: HOSTILE, contact: { email: HOSTILE } },
    notice: { days: 30, note: HOSTILE, url: HOSTILE, objection: { how: HOSTILE } },
    title: HOSTILE,
    introduction: [HOSTILE],
    categories: [{ id: 'main', name: HOSTILE, groups: [{ id: 'g', name: HOSTILE }] }],
    vocabulary: { purposes: [term], dataTypes: [term], subjects: [term], safeguards: [term] },
    vendors: [
      {
        id: 'a',
        name: HOSTILE,
        aliases: [`${HOSTILE}${version}`],
        entity: { legalName: HOSTILE },
        links: [{ rel: 'privacy', url: HOSTILE }],
        disclosures: [
          {
            id: 'row',
            category: 'main',
            group: 'g',
            purpose: `${HOSTILE}${version}`,
            data: [{ type: 'one', note: HOSTILE, service: HOSTILE }],
            subjects: [{ id: 'one' }],
            exclusions: [{ note: HOSTILE }],
            conditions: [HOSTILE],
            notes: [HOSTILE],
            transfer: { mechanism: HOSTILE },
            retention: HOSTILE,
            since: '2099-01-01',
            [HOSTILE]: HOSTILE,
          },
        ],
      },
    ],
    [HOSTILE]: version,
    ...more,
  });
}

const FILES = {
  '1.json': registry(1),
  '2.json': registry(2),
  'broken.json': registry(3, { vendors: [{ id: HOSTILE, name: '', disclosures: [{ id: HOSTILE }] }] }),
  'merge.json': `<<<<<<< ${HOSTILE}\n${registry(1)}`,
  '1.es.json': JSON.stringify({ formatVersion: 1, language: 'es', texts: { [HOSTILE]: HOSTILE } }),
  't.csv': `Vendor,Purpose,Notes,${JSON.stringify(HOSTILE)}\n"${HOSTILE}","${HOSTILE}",x,"${HOSTILE}"\n`,
};
const URL_OF = ['--url', 'https://lists.example/providers/'];

/** Each a chain of calls in one folder; what the last of them says is looked at. */
const CALLS: readonly (readonly string[][])[] = [
  ...['1.json', 'broken.json', 'merge.json', '1.es.json'].map((file) => [['validate', file]]),
  [['validate', '2.json', '--previous', '1.json']],
  ...['human', 'md', 'json'].map((format) => [['diff', '1.json', '2.json', '--format', format]]),
  [['diff', '1.json', 'broken.json']],
  [['diff', '1.json', 'merge.json']],
  ...['text', 'html', 'ics'].map((format) => [['notice', '1.json', '2.json', '--format', format]]),
  [['feed', '1.json', '2.json', '--format', 'json', ...URL_OF]],
  [['feed', '1.json', '2.json', '--format', 'atom', ...URL_OF]],
  [['feed', '1.json', 'broken.json', ...URL_OF]],
  ...['json', 'md', 'html', 'exhibit-b'].map((format) => [['export', '1.json', '--format', format]]),
  [['export', '1.json', '--format', 'texts', '--language', 'es']],
  [['validate', '1.json', 'broken.json', '--format', 'json']],
  [['import', 't.csv', '--into', '1.json', '-o', '-']],
  [['prerender', '1.json', '--inline']],
  [['import', 't.csv', '-o', 'new.json']],
  [['import', 't.csv', '--into', '1.json', '-o', '1.json']],
  ...['csv', 'md', 'html', 'json'].map((format) => [['export', '1.json', '--format', format, '-o', 'out.x']]),
  [['prerender', '1.json', '--src', '/r.json']],
  [['prerender', 'broken.json', '--src', '/r.json']],
  [['publish', 'out', '--from', 'broken.json', ...URL_OF]],
  [['publish', 'out', '--from', '1.json', ...URL_OF]],
  [
    ['publish', 'out', '--from', '1.json', ...URL_OF],
    ['publish', 'out', '--from', '2.json'],
  ],
  [
    ['publish', 'out', '--from', '1.json', ...URL_OF],
    ['publish', 'out', '--from', '2.json'],
    ['publish', 'out', '--withdraw', '1', '--reason', HOSTILE],
  ],
  [['publish', 'out', '--from', '1.json', '--url', `https://a.example/${HOSTILE}`]],
  [['init', `${HOSTILE}.json`, '--name', HOSTILE]],
];

for (const calls of CALLS) {
  const shown = (calls.at(-1) ?? []).map((word) => (word.includes(HOSTILE) ? '…' : word)).join(' ');
  test(`nothing in a file acts on who reads: ${shown}`, async () => {
    const { io, out, err } = memoryIo(FILES);
    for (const words of calls) await run(words, io);
    const said = out() + err();
    assert.ok(said || shown.includes('-o'));
    for (const line of said.split(/[\r\n\u2028\u2029]/)) {
      assert.doesNotMatch(line, /^\s*::/, said);
      assert.doesNotMatch(line, /##\w*\[/, said);
    }
    // Lines of calendars end with both.
    const text = said.replaceAll('\r\n', '\n');
    assert.doesNotMatch(text, /[\0-\x08\x0b-\x1f\x7f-\x9f]/);
    // In HTML every text stands in an element that its direction does not leave.
    // JSON in a page is no text, and in Markdown they are closed: isolates.test.ts.
    if (!/^(?:prerender|export \S+ --format (?:md|html|exhibit-b))/.test(shown))
      assert.doesNotMatch(text, /[\u202a-\u202e]/);
  });
}

test('annotations of a workflow are its findings, and nothing in a file is one', async () => {
  const { io, out } = memoryIo(FILES);
  await run(['validate', 'broken.json', '1.json', '--format', 'github'], io);
  const lines = out()
    .trim()
    .split(/[\r\n\u2028\u2029]/);
  assert.ok(lines.length > 5);
  for (const line of lines) assert.match(line, /^::(?:error|warning) file=(?:broken|1)/);
});

test('JSON on standard output says the same as in a file', async () => {
  for (const words of [
    ['export', '1.json', '--format', 'json'],
    ['export', '1.json', '--format', 'texts', '--language', 'es'],
  ]) {
    const { io, out, files } = memoryIo(FILES);
    await run(words, io);
    await run([...words, '-o', 'new.json'], io);
    assert.deepEqual(JSON.parse(out()), JSON.parse(files.get('new.json') ?? ''));
  }
});

test('a table with what a workflow would take for a command is refused in its log, and written to a file as it is', async () => {
  const words = ['export', '1.json', '--format', 'csv'];
  const { io, out, err, files } = memoryIo(FILES);
  assert.equal(await run(words, { ...io, isLog: true }), 1, err());
  assert.equal(out(), '');
  assert.match(err(), /would take for a command to itself\. Write it to a file, with -o FILE\./);
  assert.equal(await run([...words, '-o', 'table.csv'], { ...io, isLog: true }), 0, err());
  assert.match(files.get('table.csv') ?? '', /^::add-mask::/m);
  // Where no workflow reads it, a program may.
  assert.equal(await run(words, io), 0, err());
  assert.equal(out(), files.get('table.csv'));
});

test('a table without any is written in a log too', async () => {
  const { io, out } = memoryIo({ '1.json': source(1) });
  assert.equal(await run(['export', '1.json', '--format', 'csv'], { ...io, isLog: true }), 0);
  assert.match(out(), /Vendor/);
});
