import { parseDocument } from '../../src/core/reading/parse-document.js';
import { normalizeRegistry } from '../../src/core/model/normalize-registry.js';
import type { Registry } from '../../src/core/model/registry.js';
import type { DisclosureRecord, RegistryDocument } from '../../src/core/schema/registry-schema.js';

/** A small vocabulary with an umbrella, an open word, and data about no person. */
export const vocabulary = {
  purposes: [
    { id: 'email', name: 'Email' },
    { id: 'hosting', name: 'Hosting' },
  ],
  subjects: [
    { id: 'student', name: 'Students', synonyms: ['child', 'kids'], description: 'People who learn.' },
    { id: 'teacher', name: 'Teachers' },
    { id: 'everyone', name: 'All users', includes: ['student', 'teacher'] },
    { id: 'users', name: 'Users', open: true },
  ],
  dataTypes: [
    { id: 'name', name: 'Name' },
    { id: 'email-address', name: 'Email address' },
    { id: 'location', name: 'Precise location', synonyms: ['gps'] },
    { id: 'everything', name: 'All personal data', includes: 'all' },
    { id: 'other', name: 'Other user data', open: true },
    { id: 'school', name: 'School address', personal: false },
  ],
  safeguards: [{ id: 'encryption', name: 'Encrypted' }],
};

export type Row = Partial<DisclosureRecord> & { vendor?: string };

/** A registry document of rows, each a vendor of its own unless it names one. */
export function makeDocument(rows: Record<string, Row>, more: object = {}): RegistryDocument {
  const vendors = Object.entries(rows).map(([id, row]) => ({
    id,
    name: id[0]?.toUpperCase() + id.slice(1),
    disclosures: [{ id: 'row', category: 'main', purpose: `What ${id} does.`, ...row }],
  }));
  return {
    formatVersion: 1,
    version: 3,
    lastUpdated: '2026-03-01',
    language: 'en',
    organization: { name: 'Acme' },
    categories: [
      { id: 'main', name: 'Main' },
      { id: 'side', name: 'Side' },
    ],
    vocabulary,
    vendors,
    ...more,
  } as unknown as RegistryDocument;
}

export function makeRegistry(rows: Record<string, Row>, more: object = {}): Registry {
  return normalizeRegistry(parseDocument(makeDocument(rows, more)).document, new Date('2026-06-01'));
}

/** The real list, as a page gets it. */
export async function fetchRealRegistry(): Promise<Registry> {
  const response = await fetch('/data/classdojo.json');
  return normalizeRegistry(parseDocument(await response.json()).document, new Date('2026-11-24'));
}
