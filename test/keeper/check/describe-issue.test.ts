import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { validateRegistry } from '../../../src/keeper/check/validate-registry.js';

const sound = readFileSync('data/invalid/sound.json', 'utf8');
const remedyWithout = (take: (document: never) => void): string[] => {
  const document = JSON.parse(sound) as never;
  take(document);
  return validateRegistry(JSON.stringify(document), { today: new Date('2026-11-24') })
    .findings.filter(({ code }) => code === 'invalid')
    .map(({ remedy }) => remedy);
};

for (const [what, change] of Object.entries({
  'a version below 0': { version: -1 },
  'a version that is not counted exactly': { version: 1e21 },
  'a change of such a version': {
    changes: [{ version: 2 ** 53, date: '2026-01-01', kind: 'changed', summary: 'A.' }],
  },
  'more than a hundred years of notice': { notice: { days: 36_501 } },
  'as many to object': { notice: { objection: { days: 1e15 } } },
})) {
  test(`tells ${what}`, () => {
    assert.deepEqual(
      remedyWithout((document) => Object.assign(document, change)),
      ['Correct the number.'],
    );
  });
}

for (const [field, take, remedy] of [
  [
    'a vendor’s id',
    (one: { vendors: { id?: string }[] }) => delete one.vendors[0]?.id,
    'Add "id": an id, as "acme-mail".',
  ],
  ['the version', (one: { version?: number }) => delete one.version, 'Add "version": a whole number.'],
  [
    'the day',
    (one: { lastUpdated?: string }) => delete one.lastUpdated,
    'Add "lastUpdated": a day, as "2026-09-01".',
  ],
  ['a name', (one: { vendors: { name?: string }[] }) => delete one.vendors[0]?.name, 'Add "name": a text.'],
] as const) {
  test(`where ${field} is missing its form is told`, () => {
    assert.deepEqual(remedyWithout(take as never), [remedy]);
  });
}
