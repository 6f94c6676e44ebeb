// Real lists, damaged at random from a fixed seed: nothing of ours may break on them, nor lose what is sound. With ALL_RUNS more;
// SEED tries others.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { run } from '../../src/cli/run.js';
import { normalizeRegistry } from '../../src/core/model/normalize-registry.js';
import { orderEntries } from '../../src/core/model/order-entries.js';
import { AnswerTable } from '../../src/core/query/filter/answer-table.js';
import { runQuery } from '../../src/core/query/run-query.js';
import { Search } from '../../src/core/query/search/search.js';
import { parseRegistry } from '../../src/core/reading/parse-document.js';
import { RegistryError } from '../../src/core/reading/registry-error.js';
import { memoryIo } from '../helpers/io.js';
import { runs } from '../helpers/runs.js';

type Json = Record<string, unknown>;

const REAL = readFileSync(new URL('../../data/brightmeadow/3.json', import.meta.url), 'utf8');
const BEFORE = readFileSync(new URL('../../data/brightmeadow/2.json', import.meta.url), 'utf8');

/** What stands in the place of a value: nothing, what is of another kind, what is huge, what acts. */
const ODD: readonly unknown[] = [
  null,
  true,
  0,
  -1.5,
  1e300,
  '',
  ' ',
  'all',
  '__proto__',
  '\u0000\u202e\ud800',
  '9999-99-99',
  'javascript:alert(1)',
  'x'.repeat(200_000),
  [],
  [null],
  [[[[]]]],
  {},
  { id: {} },
  { __proto__: null, constructor: 1 },
  Array.from({ length: 200 }, (_, at) => ({ id: `z${at}` })),
];

/** Every place of a value that holds another. */
function placesIn(value: unknown, places: [Json, string][] = []): [Json, string][] {
  if (typeof value !== 'object' || value === null) return places;
  for (const key of Object.keys(value)) {
    places.push([value as Json, key]);
    placesIn((value as Json)[key], places);
  }
  return places;
}

const damage = fc.record({
  at: fc.nat(1_000_000),
  odd: fc.nat(ODD.length),
  key: fc.constantFrom('', '__proto__', 'id'),
});

function damaged(whole: Json, damages: readonly { at: number; odd: number; key: string }[]): Json {
  for (const { at, odd, key } of damages) {
    const places = placesIn(whole);
    const place = places[at % places.length];
    if (!place) break;
    const [owner, name] = place;
    // A copy: later damages go into it too.
    const value = structuredClone(ODD[odd]);
    if (odd === ODD.length) delete owner[name];
    else if (key)
      Object.defineProperty(owner, key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    else owner[name] = value;
  }
  return whole;
}

/** Bytes that are changed, left out, doubled. */
const cuts = fc.array(
  fc.record({
    at: fc.nat(1_000_000),
    size: fc.nat(60),
    by: fc.constantFrom('', '"', '}', ']', '\\', ',', '{', '9', '\0', '\ufffd', 'again'),
  }),
  {
    minLength: 1,
    maxLength: 4,
  },
);

const cut = (text: string, all: readonly { at: number; size: number; by: string }[]): string =>
  all.reduce((rest, { at, size, by }) => {
    const from = at % rest.length;
    const piece = rest.slice(from, from + size);
    return rest.slice(0, from) + (by === 'again' ? piece + piece : by) + rest.slice(from + size);
  }, text);

/** Reads a list and asks it what readers may. @returns undefined where it is none */
function ask(text: string): readonly Json[] | undefined {
  let parsed;
  try {
    parsed = parseRegistry(text);
  } catch (cause) {
    assert.ok(cause instanceof RegistryError, String((cause as Error).stack));
    return undefined;
  }
  const registry = normalizeRegistry(parsed.document, new Date('2026-06-01'));
  const table = new AnswerTable(registry);
  table.add();
  const search = new Search(registry);
  search.add();
  const order = orderEntries(registry.entries, (a, b) => (a < b ? -1 : a > b ? 1 : 0));
  for (const words of ['', 'who gets location data of students', 'quil'])
    for (const filters of [{}, { data: ['name'], subjects: ['not-stated'] }]) {
      const found = words ? search.search(words) : undefined;
      const results = runQuery(registry, { category: 'all', text: words, filters }, order, found, table);
      assert.ok(results.facetCounts);
      for (const row of results.matched.slice(0, 3)) found?.highlighter.whyFound(row.entry);
    }
  return parsed.document.vendors as unknown as Json[];
}

const CALLS: readonly (readonly string[])[] = [
  ['validate', 'list.json', '--previous', 'before.json', '--format', 'json'],
  ['diff', 'before.json', 'list.json'],
  ['notice', 'before.json', 'list.json', '--format', 'html'],
  ['export', 'list.json', '--format', 'md'],
  ['export', 'list.json', '--format', 'csv'],
  ['prerender', 'list.json', '--src', '/list.json'],
  ['feed', 'before.json', 'list.json', '--url', 'https://a.example/'],
  ['publish', 'out', '--from', 'list.json', '--url', 'https://a.example/'],
];

async function callAll(text: string): Promise<void> {
  for (const call of CALLS) {
    const { io, out, err } = memoryIo({ 'list.json': text, 'before.json': BEFORE });
    const code = await run(call, io);
    assert.ok(code === 0 || code === 1, `${call.join(' ')}: ${code} ${err()}`);
    assert.doesNotMatch(out() + err(), /^ {4}at /m, call.join(' '));
  }
}

test('of a list damaged in one vendor every other one is kept as it is, and it answers every question', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.array(damage, { minLength: 1, maxLength: 6 }), (which, damages) => {
      const list = JSON.parse(REAL) as Json & { vendors: Json[] };
      const at = which % list.vendors.length;
      const sound = list.vendors.filter((_, place) => place !== at);
      list.vendors[at] = damaged({ one: list.vendors[at] }, damages)['one'] as Json;
      const kept = ask(JSON.stringify(list));
      assert.ok(kept);
      const ids = new Map(kept.map((vendor) => [vendor['id'], vendor]));
      for (const vendor of sound) {
        // What took the id of another is told of as a second of that name, and stands beside it.
        const same = kept.filter(({ id }) => id === vendor['id']);
        assert.ok(ids.has(vendor['id']));
        assert.ok(same.some((one) => JSON.stringify(one) === JSON.stringify(vendor)));
      }
    }),
    runs(300),
  );
});

test('a list damaged anywhere is read or refused, and answers every question', () => {
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 12 }), (damages) => {
      ask(JSON.stringify(damaged(JSON.parse(REAL) as Json, damages)));
    }),
    runs(300),
  );
  fc.assert(
    fc.property(cuts, (all) => {
      ask(cut(REAL, all));
    }),
    runs(300),
  );
});

test('every command takes a list damaged anywhere, and says what is wrong in sentences', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 8 }), (damages) =>
      callAll(JSON.stringify(damaged(JSON.parse(REAL) as Json, damages))),
    ),
    runs(60),
  );
  await fc.assert(
    fc.asyncProperty(cuts, (all) => callAll(cut(REAL, all))),
    runs(60),
  );
});
