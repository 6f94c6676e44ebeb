import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parseRegistry } from '../../../src/core/reading/parse-document.js';
import { listTexts } from '../../../src/keeper/export/list-texts.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { makeDocument } from '../../helpers/registries.js';

const textsOf = (document: RegistryDocument) => listTexts(document).map(({ text }) => text);

test('every text stands in the file at its pointer', async () => {
  const source = await readFile('data/classdojo.json', 'utf8');
  const texts = listTexts(parseRegistry(source).document);
  assert.ok(texts.length > 400);
  for (const { text, pointer } of texts) {
    const keys = pointer.slice(1).split('/');
    const found = keys.reduce<unknown>(
      (value, key) => (value as Record<string, unknown>)[key],
      JSON.parse(source),
    );
    assert.equal(found, text, pointer);
  }
});

test('sentences are listed in the order a reader meets them', () => {
  const document = makeDocument(
    {
      one: {
        purpose: 'Sends email.',
        dataSummary: 'Addresses.',
        data: [{ type: 'name', note: 'first names', service: 'Post' }],
        exclusions: [{ note: 'No photos.' }],
        conditions: ['On request.'],
        notes: ['Since spring.'],
        safeguards: [{ id: 'encryption', note: 'in transit' }],
        transfer: { mechanism: 'Contract clauses' },
        retention: 'Until asked.',
      },
    },
    { vocabulary: {}, title: 'Who gets data', notice: { note: 'By email.' } },
  );
  assert.deepEqual(textsOf(document), [
    'Who gets data',
    'By email.',
    'Main',
    'Side',
    'Sends email.',
    'Addresses.',
    'first names',
    'No photos.',
    'On request.',
    'Since spring.',
    'in transit',
    'Contract clauses',
    'Until asked.',
  ]);
});

test('names of the organization, of vendors, companies and services, and durations, are not to be translated', () => {
  const document = makeDocument({ one: { data: [{ type: 'name', service: 'Maps' }], retention: 'P1Y6M' } });
  const texts = textsOf(document);
  for (const name of ['Acme', 'One', 'Maps', 'P1Y6M']) assert.ok(!texts.includes(name), name);
});

test('synonyms are told from what is shown', () => {
  const gps = listTexts(makeDocument({})).find(({ text }) => text === 'gps');
  assert.deepEqual(gps, { text: 'gps', pointer: '/vocabulary/dataTypes/2/synonyms/0', role: 'synonym' });
});
