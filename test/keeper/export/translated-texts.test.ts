import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { finish } from '../../../src/core/work/do-steps.js';
import { startTranslating } from '../../../src/core/model/translate-document.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { listTexts } from '../../../src/keeper/export/list-texts.js';

const everything = {
  formatVersion: 1,
  version: 2,
  lastUpdated: '2026-03-01',
  language: 'en',
  organization: { name: 'Org name', policies: [{ name: 'Policy', url: 'https://a.example' }] },
  notice: { note: 'Note', objection: { how: 'How' } },
  products: [{ id: 'p', name: 'Product name' }],
  title: 'Title',
  introduction: ['Intro'],
  categories: [{ id: 'c', name: 'Category', description: 'About it', groups: [{ id: 'g', name: 'Group' }] }],
  vocabulary: {
    purposes: [{ id: 'x', name: 'Purpose', description: 'About purpose', synonyms: ['aim'] }],
    dataTypes: [{ id: 'd', name: 'Data' }],
    subjects: [{ id: 's', name: 'People' }],
    safeguards: [{ id: 'f', name: 'Guard' }],
  },
  vendors: [
    {
      id: 'v',
      name: 'Vendor name',
      aliases: ['Alias name'],
      entity: { legalName: 'Legal name' },
      disclosures: [
        {
          id: 'r',
          category: 'c',
          purpose: 'Does it',
          dataSummary: 'Own words',
          data: [{ type: 'd', service: 'Service name', note: 'Data note' }],
          exclusions: [{ note: 'Not this' }],
          conditions: ['If'],
          notes: ['Also'],
          safeguards: [{ id: 'f', note: 'Guard note' }],
          transfer: { mechanism: 'Clauses' },
          retention: 'A while',
        },
        { id: 'q', category: 'c', purpose: 'Does it', retention: 'P3Y' },
      ],
    },
  ],
  changes: [{ version: 2, date: '2026-03-01', kind: 'removed', name: 'Gone name', summary: 'Summary' }],
} as unknown as RegistryDocument;

const real = JSON.parse(
  readFileSync(new URL('../../../data/classdojo.json', import.meta.url), 'utf8'),
) as RegistryDocument;

for (const [name, document] of [
  ['a list with everything', everything],
  ['the real list', real],
] as const) {
  test(`of ${name} the page translates what a translator is asked for, and nothing else`, () => {
    const asked = new Set<string>();
    finish(startTranslating(document, 'es', (text) => void asked.add(text)));
    assert.deepEqual([...asked].sort(), [...new Set(listTexts(document).map(({ text }) => text))].sort());
  });
}
