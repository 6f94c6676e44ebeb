import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { parseDocument, parseRegistry } from '../../../src/core/reading/parse-document.js';
import { normalizeRegistry } from '../../../src/core/model/normalize-registry.js';
import { CODES, type FindingCode } from '../../../src/keeper/check/codes.js';
import { validateRegistry, validateTranslation } from '../../../src/keeper/check/validate-registry.js';
import type { Issue } from '../../../src/core/schema/issue.js';

const today = new Date('2026-11-24');
const read = (name: string): string => readFileSync(`data/invalid/${name}.json`, 'utf8');
const sound = parseRegistry(read('sound')).document;
const COMPARED = ['version-not-raised', 'id-reused', 'id-vanished', 'unrecorded-change'];

function find(name: string) {
  const text = read(name);
  if (name.startsWith('translation'))
    return validateTranslation(text, {
      language: name === 'translation-unlisted' ? 'fr' : 'es',
      original: sound,
    }).findings;
  return validateRegistry(text, { today, previous: COMPARED.includes(name) ? sound : undefined }).findings;
}

const codesOf = (name: string) => [...new Set(find(name).map(({ code }) => code))];

/** Made in its own test: too large to keep, and known only to the command line. */
const ELSEWHERE: readonly FindingCode[] = ['too-large', 'translation-original'];

for (const code of Object.keys(CODES) as FindingCode[]) {
  if (ELSEWHERE.includes(code)) continue;
  test(`the broken file ${code}.json has the fault ${code}, and tells where it is and what to do`, () => {
    const found = find(code);
    const fault = found.find((one) => one.code === code);
    assert.ok(fault, JSON.stringify(found));
    assert.equal(fault.severity, CODES[code].severity);
    assert.ok(fault.message.length > 5 && fault.remedy.length > 5);
    assert.ok(
      fault.line > 1 || fault.pointer === '' || code === 'id-vanished' || code === 'translation-missing',
    );
  });
}

test('the sound files have no faults', () => {
  assert.deepEqual(find('sound'), []);
  assert.deepEqual(validateTranslation(read('sound.es'), { language: 'es', original: sound }).findings, []);
});

test('a broken file has no faults but those it is named for', () => {
  const also: Readonly<Record<string, readonly string[]>> = {
    'version-not-raised': ['version-not-raised'],
    'duplicate-id': ['duplicate-id', 'wrong-group', 'unknown-vendor'],
    'translation-language': ['translation-language'],
    invalid: ['invalid', 'unknown-vendor', 'no-privacy-link'],
  };
  for (const code of Object.keys(CODES).filter((one) => !ELSEWHERE.includes(one as FindingCode)))
    for (const found of codesOf(code)) assert.ok((also[code] ?? [code]).includes(found), `${code}: ${found}`);
});

test('every form fault of a file is found in one run, at the very line', () => {
  const lines = read('invalid').split('\n');
  const found = find('invalid').filter(({ code }) => code === 'invalid');
  const at = (pointer: string) => found.find((one) => one.pointer === pointer);
  assert.match(at('')?.message ?? '', /"lastUpdated" is missing/);
  for (const [pointer, text] of [
    ['/vendors/0/disclosures/0/data/1/type', '7'],
    ['/vendors/0/disclosures/0/data/1/flow', '"up"'],
    ['/vendors/0/disclosures/0/since', '"03/04/2021"'],
    ['/vendors/0/disclosures/0/notes', '[]'],
    ['/vendors/1/id', '"Not an id"'],
  ] as const) {
    const fault = at(pointer);
    assert.ok(fault, pointer);
    assert.ok(lines[fault.line - 1]?.slice(fault.column - 1).startsWith(text), `${pointer}: ${fault.line}`);
  }
  assert.match(at('/vendors/2/disclosures/0')?.message ?? '', /neither "purpose" nor "purposes"/);
});

test('places behind parts that cannot be read are those of the file', () => {
  const document = JSON.parse(read('unknown-id')) as { vendors: unknown[] };
  const text = JSON.stringify({ ...document, vendors: [7, ...document.vendors] });
  const pointers = validateRegistry(text, { today }).findings.map(({ pointer }) => pointer);
  assert.ok(pointers.includes('/vendors/1/disclosures/0/data/0/type'), pointers.join());
});

test('what the page warns of is found too, at that place or within it', () => {
  for (const name of readdirSync('data/invalid').filter((file) => !/^(translation|sound)/.test(file))) {
    let value: unknown;
    try {
      value = JSON.parse(read(name.replace(/\.json$/, '')));
    } catch {
      continue;
    }
    let parsed: ReturnType<typeof parseDocument>;
    try {
      parsed = parseDocument(value);
    } catch {
      continue;
    }
    const more: Issue[] = [];
    normalizeRegistry(parsed.document, today, more);
    const pointers = validateRegistry(JSON.stringify(value), { today }).findings.map(
      ({ pointer }) => pointer,
    );
    for (const pointer of [
      ...parsed.warnings.map((one) => one.pointer),
      ...more.map((one) => parsed.toFile(one.pointer)),
    ])
      assert.ok(
        pointers.some((one) => one === pointer || one.startsWith(`${pointer}/`)),
        `${name}: ${pointer}`,
      );
  }
});

test('a byte order mark and Windows line ends are accepted, and lines counted right', () => {
  const plain = find('unknown-id');
  const windows = validateRegistry(`\ufeff${read('unknown-id').replaceAll('\n', '\r\n')}`, {
    today,
  }).findings;
  assert.deepEqual(windows, plain);
});

test('a file larger than the page reads is refused', () => {
  const text = `{"x-fill":"${'a'.repeat(64 * 1024 * 1024)}"}`;
  assert.ok(validateRegistry(text, { today }).findings.some(({ code }) => code === 'too-large'));
});

test('nothing that is JSON, or is not, makes it fail', () => {
  for (const text of [
    '',
    '[]',
    'null',
    '7',
    '{',
    '{"vendors":7}',
    '{"vendors":[null,[],{}]}',
    '['.repeat(100_000),
  ])
    assert.ok(validateRegistry(text, { today }).findings.length > 0, text.slice(0, 20));
});

test('another order of what has none is no difference from the version before', () => {
  const turned = { ...sound, vendors: [...sound.vendors].reverse() };
  for (const vendor of turned.vendors) for (const row of vendor.disclosures) row.data?.reverse();
  const findings = validateRegistry(JSON.stringify(turned), {
    today,
    previous: JSON.parse(read('sound')),
  }).findings;
  assert.deepEqual(findings, []);
});

test('vendors that are more, together, than a registry may hold are faults, each at its place, and pages leave out the same', () => {
  const [vendor] = sound.vendors;
  const row = vendor?.disclosures[0];
  const disclosures = [
    {
      ...row,
      data: Array.from({ length: 4000 }, () => ({ type: 'name' })),
      exclusions: Array.from({ length: 499 }, () => ({ note: 'Not these.' })),
    },
  ];
  const vendors = [...sound.vendors, { ...vendor, id: 'heavy', disclosures }, { ...vendor, id: 'light' }];
  const text = JSON.stringify({ ...sound, vendors });
  const faults = validateRegistry(text, { today }).findings.filter(({ code }) => code === 'invalid');
  assert.deepEqual(
    faults.map(({ pointer }) => pointer),
    [`/vendors/${sound.vendors.length}`],
  );
  assert.match(faults[0]?.message ?? '', /more than 200000 together/);
  assert.deepEqual(
    parseRegistry(text).warnings.map(({ pointer }) => pointer),
    faults.map(({ pointer }) => pointer),
  );
});
