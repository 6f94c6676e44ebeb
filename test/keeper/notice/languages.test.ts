import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { enDiff } from '../../../src/i18n/en-diff.js';
import { enNotice } from '../../../src/i18n/en-notice.js';
import { deDiff, deNotice } from '../../../src/i18n/reports/de.js';
import { esDiff, esNotice } from '../../../src/i18n/reports/es.js';
import { frDiff, frNotice } from '../../../src/i18n/reports/fr.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { noticeText } from '../../../src/keeper/notice/notice-text.js';
import { toNotice } from '../../../src/keeper/notice/to-notice.js';

const version = (number: number, language: string): RegistryDocument => ({
  ...(JSON.parse(
    readFileSync(new URL(`../../../data/brightmeadow/${number}.json`, import.meta.url), 'utf8'),
  ) as RegistryDocument),
  changes: [],
  language,
});
const letter = (language: string): string => noticeText(toNotice(version(2, language), version(3, language)));

for (const [language, subject, company] of [
  [
    'es',
    /^Brightmeadow: cambios en quién recibe datos \(versión 3, 10 de noviembre de 2025\)\n/,
    'Empresa: Nimbusfold Cloud, Inc., Estados Unidos.',
  ],
  ['es-MX', /^Brightmeadow: cambios en quién recibe datos/, 'A partir del 15 de diciembre de 2025: '],
  [
    'fr',
    /^Brightmeadow\u00a0: changements dans la liste/,
    'Entreprise\u00a0: Nimbusfold Cloud, Inc., États-Unis.',
  ],
  [
    'de-AT',
    /^Brightmeadow: Änderungen daran, wer Daten bekommt \(Version 3, 10. November 2025\)\n/,
    'Unternehmen: Nimbusfold Cloud, Inc., Vereinigte Staaten.',
  ],
] as const) {
  test(`a letter about a list in ${language} is in its language`, () => {
    const text = letter(language);
    assert.match(text, subject);
    assert.ok(text.includes(company), text);
    assert.doesNotMatch(text, /No longer|Not stated|What it does|Changes are/);
  });
}

test('a letter about a list in a language without words for it is in English', () => {
  assert.match(letter('sv'), /^Brightmeadow: changes to who gets data/);
});

test('every language tells all that English does, and none of it in English', () => {
  const SAME = ['organization.contact', 'no', 'version', 'oldVendor', 'item', 'fact', 'questions'];
  for (const [own, english] of [
    [esDiff, enDiff],
    [frDiff, enDiff],
    [deDiff, enDiff],
    [esNotice, enNotice],
    [frNotice, enNotice],
    [deNotice, enNotice],
  ] as const) {
    const said = sayTexts(own);
    for (const [key, text] of sayTexts(english)) {
      const there = said.get(key) ?? '';
      assert.notEqual(there.trim(), '', `${own.language} ${key}`);
      assert.doesNotMatch(there, /undefined|\[object/, `${own.language} ${key}`);
      if (!SAME.includes(key)) assert.notEqual(there, text, `${own.language} ${key}`);
      for (const name of ['Acme', 'Zork', 'Blip', 'Quux', 'Frob'])
        assert.equal(there.includes(name), text.includes(name), `${own.language} ${key} ${name}`);
    }
  }
});

/** Every text by its key, each sentence said with names for whatever it takes. */
function sayTexts(texts: object, path = '', said = new Map<string, string>()): ReadonlyMap<string, string> {
  for (const [key, value] of Object.entries(texts) as [string, unknown][]) {
    if (key === 'language') continue;
    if (typeof value === 'string') said.set(path + key, value);
    else if (typeof value === 'function')
      said.set(path + key, (value as (...names: string[]) => string)('Acme', 'Zork', 'Blip', 'Quux', 'Frob'));
    else sayTexts(value as object, `${path}${key}.`, said);
  }
  return said;
}
