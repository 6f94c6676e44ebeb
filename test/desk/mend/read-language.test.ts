import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageName, languageNames, readLanguage } from '../../../src/desk/mend/read-language.js';

test('reads a language by its code, its English name and its own name', () => {
  assert.deepEqual(['de', ' pt-br', 'EN', 'German', 'deutsch', 'Français', 'Swahili'].map(readLanguage), [
    'de',
    'pt-BR',
    'en',
    'de',
    'de',
    'fr',
    'sw',
  ]);
  assert.deepEqual(['xq', 'Klingonese', '', 'not a tag'].map(readLanguage), Array(4).fill(undefined));
});

test('every language that is suggested is read as itself', () => {
  const names = languageNames();
  assert.ok(names.length > 150);
  for (const [code, name] of names) assert.equal(readLanguage(name), code, name);
});

test('names a language for people, and leaves what is none', () => {
  assert.deepEqual(['de', 'pt-BR', 'nowhere at all'].map(languageName), [
    'German',
    'Brazilian Portuguese',
    'nowhere at all',
  ]);
});
