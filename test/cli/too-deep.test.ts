// What is nested deeper than any reader follows: one bound in every command, told in a sentence with its place.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from '../../src/cli/run.js';
import { memoryIo } from '../helpers/io.js';

const lists = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const records = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

const term = { id: 'one', name: 'One' };
const registry = (version: number): object => ({
  formatVersion: 1,
  version,
  lastUpdated: `2026-0${version}-01`,
  language: 'en',
  organization: { name: 'School', contact: { email: 'a@school.example' } },
  categories: [{ id: 'main', name: 'Main' }],
  vocabulary: { dataTypes: [term], subjects: [{ id: 'student', name: 'Students' }] },
  vendors: [
    {
      id: 'a',
      name: 'A',
      links: [{ rel: 'privacy', url: 'https://a.example/' }],
      disclosures: [{ id: 'row', category: 'main', purpose: 'Mail.', data: [{ type: 'one' }] }],
    },
  ],
});

/** Every record and list of a value. */
function placesOf(value: unknown, place = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return [place, ...Object.entries(value).flatMap(([key, part]) => placesOf(part, `${place}/${key}`))];
}

/** A registry with a part put in where no format has one. */
function withPart(place: string, part: string): string {
  const made = structuredClone(registry(2));
  const keys = place.split('/').slice(1);
  const at = keys.reduce(
    (here, key) => here[key] as Record<string, unknown>,
    made as Record<string, unknown>,
  );
  if (Array.isArray(at)) at.push('PART');
  else at['x-own'] = 'PART';
  return JSON.stringify(made).replace('"PART"', part);
}

const URL_OF = ['--url', 'https://lists.example/providers/'];
const CALLS: readonly (readonly string[][])[] = [
  [['validate', '2.json']],
  [['validate', '2.json', '--format', 'github']],
  [['validate', '1.json', '--previous', '2.json']],
  [['validate', '2.json', '--previous', '1.json']],
  [['diff', '1.json', '2.json']],
  [['diff', '2.json', '1.json', '--format', 'json']],
  ...['csv', 'json', 'md', 'html', 'exhibit-b'].map((format) => [['export', '2.json', '--format', format]]),
  [['export', '2.json', '--format', 'texts', '--language', 'es']],
  [['feed', '1.json', '2.json', ...URL_OF]],
  [['notice', '1.json', '2.json']],
  [['prerender', '2.json', '--inline']],
  [['import', 't.csv', '--into', '2.json', '-o', 'out.json']],
  [['publish', 'out', '--from', '2.json', ...URL_OF]],
  [
    ['publish', 'out', '--from', '1.json', ...URL_OF],
    ['publish', 'out', '--from', '2.json', '--next'],
  ],
];

async function say(calls: readonly string[][], text: string) {
  const { io, out, err } = memoryIo({
    '1.json': JSON.stringify(registry(1)),
    '2.json': text,
    't.csv': 'Vendor,Purpose\nA,Mail\n',
  });
  let code = 0;
  for (const words of calls) code = await run(words, io);
  return { code, said: err() + (calls[0]?.[0] === 'validate' ? out() : '') };
}

for (const calls of CALLS) {
  test(`is refused in a sentence with its place: ${calls.at(-1)?.join(' ')}`, async () => {
    for (const place of placesOf(registry(2))) {
      const { code, said } = await say(calls, withPart(place, place ? lists(5_000) : records(150_000)));
      assert.equal(code, 1, said);
      assert.match(said, /nested more than 100 deep\. ?(?:\n  |%0A)?Take out what is nested/, place);
      assert.ok(said.includes(`${place}/`), said);
      assert.ok(said.length < 1_000, said);
    }
  });
}

test('a translation has the same bound, alone and beside its list', async () => {
  for (const words of [
    ['validate', '1.es.json'],
    ['export', '1.json', '--format', 'texts', '--into', '1.es.json'],
    ['publish', 'out', '--from', '1.json', ...URL_OF],
  ]) {
    const { io, out, err } = memoryIo({
      '1.json': JSON.stringify(registry(1)),
      '1.es.json': `{"formatVersion":1,"language":"es","texts":{},"x-own":${lists(5_000)}}`,
    });
    assert.equal(await run(words, io), 1);
    assert.match(out() + err(), /nested more than 100 deep/);
  }
});

test('what the bound allows goes through every command', async () => {
  for (const calls of CALLS) {
    const { said } = await say(calls, withPart('', lists(90)));
    assert.doesNotMatch(said, /nested|RangeError/);
  }
});
