import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { checkNames } from '../../../src/keeper/check/check-names.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';

/** What is said of vendors of these names. */
function codesOf(...names: string[]): string[] {
  const codes: string[] = [];
  const vendors = names.map((name, at) => ({ id: `v${at}`, name }));
  checkNames({ vendors, categories: [] } as unknown as RegistryDocument, (code) => codes.push(code));
  return codes;
}

const PAIRS = [
  ['PayPal', 'PayPaI'],
  ['Zoom', 'Z00m'],
  ['Modern', 'Modem'],
  ['Wave', 'VVave'],
  ['Google', 'Gооgle'],
  ['BETA', 'ВЕТА'],
  ['Beta', 'вета'],
  ['Zoom', 'ᏃOOM'],
  ['Zoom', '𝐙oom'],
  ['Zoom', 'Ｚｏｏｍ'],
  ['Vimeo', 'νimeo'],
  ['Sony', 'Ѕоnу'],
  ['Hotjar', 'Ηotjar'],
  ['Zoom', 'Zo\u3164om'],
  ['Cat', 'ꓚat'],
] as const;
for (const [one, other] of PAIRS) {
  test(`tells that ${other} looks like ${one}, in either order`, () => {
    assert.match(codesOf(one, other).join(), /look-alike-name|duplicate-name/);
    assert.match(codesOf(other, one).join(), /look-alike-name|duplicate-name/);
  });
}

test('knows every letter that Unicode says may be taken for a Latin one', () => {
  const list = createRequire(import.meta.url)('unhomoglyph/data.json') as Record<string, string>;
  const missed = Object.entries(list)
    .filter(([letter, latin]) => /^\p{L}$/u.test(letter) && /^[a-z]$/i.test(latin))
    .filter(([letter, latin]) => codesOf(`Acme${latin}x`, `Acme${letter}x`).length === 0);
  assert.deepEqual(missed, []);
});

const APART = [
  ['Notion', 'Motion'],
  ['Яндекс', 'Yandex'],
  ['Zoom', 'Zoho'],
  ['東京IT', '東京AT'],
  ['Alpha', 'Альфа'],
] as const;
for (const [one, other] of APART) {
  test(`takes ${one} and ${other} for two`, () => assert.deepEqual(codesOf(one, other), []));
}

for (const name of ['Gооgle', 'Ꮓoom', 'Ηotjar', 'νimeo', '𝐙oom']) {
  test(`tells of ${name} by itself: letters of several alphabets pass for each other`, () => {
    assert.deepEqual(codesOf(name), ['look-alike-name']);
  });
}

for (const name of ['株式会社LINE', '라인LINE', 'Яндекс.Метрика', 'L’Oréal', 'Ørsted']) {
  test(`says nothing of ${name}`, () => {
    assert.deepEqual(codesOf(name), []);
  });
}
