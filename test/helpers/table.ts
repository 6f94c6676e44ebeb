// A registry, and tables that are brought into it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { DisclosureRecord, RegistryDocument } from '../../src/core/schema/registry-schema.js';
import { readCsv } from '../../src/keeper/table/source/read-csv.js';
import { fromTable, type TableOptions } from '../../src/keeper/table/read/from-table.js';
import type { SourceTable } from '../../src/keeper/table/source/sheet.js';
import type { TableReport } from '../../src/keeper/table/read/table-report.js';

export const exampleTable = (name: string): Promise<string> =>
  readFile(`test/helpers/tables/${name}`, 'utf8');

export const registry: RegistryDocument = {
  formatVersion: 1,
  version: 4,
  lastUpdated: '2026-01-01',
  language: 'en',
  organization: { name: 'Example School' },
  categories: [{ id: 'services', name: 'Services', groups: [{ id: 'mail', name: 'Mail' }] }],
  vocabulary: {
    dataTypes: [
      { id: 'email-address', name: 'Email address', synonyms: ['email'] },
      { id: 'name', name: 'Name' },
    ],
    subjects: [{ id: 'student', name: 'Students' }],
  },
  vendors: [
    {
      id: 'postbox',
      name: 'Postbox',
      aliases: ['Old Post'],
      links: [{ rel: 'privacy', url: 'https://postbox.example/privacy', language: 'en' }],
      disclosures: [
        {
          id: 'mail',
          category: 'services',
          group: 'mail',
          purpose: 'Sends email.',
          data: [{ type: 'email-address', flow: 'sent', flowBasis: 'inferred', note: 'hashed' }],
          subjects: [{ id: 'student', basis: 'stated' }],
          exclusions: [{ note: 'No names.', data: ['name'] }],
          since: '2021-04-03',
          retention: 'P3Y',
        },
      ],
    },
    { id: 'other', name: 'Other', disclosures: [{ id: 'a', category: 'services', purpose: 'Helps.' }] },
  ],
};

/** Brings a table, as CSV, into a registry. */
export function bring(csv: string, options: TableOptions = {}, into: RegistryDocument = registry) {
  return fromTable(toTables(readCsv(csv, options.map)), into, options);
}

/** Rows of texts as the one table of an input. */
export const toTables = (rows: readonly (readonly string[])[]): readonly SourceTable[] => [
  { rows: rows.map((row) => row.map((text) => ({ text }))), isGrid: false },
];

/** A registry without vendors, in a language. */
export const emptyRegistry = (language = 'en'): RegistryDocument => ({
  ...registry,
  language,
  categories: [],
  vocabulary: {},
  vendors: [],
});

/** What headings mean, said as `--map` has it. */
export const mapOf = (pairs: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(pairs));

export const entriesOf = ({ vendors }: RegistryDocument, vendor: string): readonly DisclosureRecord[] =>
  vendors.find(({ id }) => id === vendor)?.disclosures ?? [];

export const entryOf = (document: RegistryDocument, vendor = 'postbox'): DisclosureRecord => {
  const [entry] = entriesOf(document, vendor);
  assert.ok(entry);
  return entry;
};

/** What was not read, a line each. */
export const unreadOf = ({ unread }: TableReport): readonly string[] =>
  unread.map(
    ({ row, heading, value, why, keptIn }) =>
      `row ${row}, ${heading}, "${value}": ${why}${keptIn ? ' (kept in the notes)' : ''}`,
  );
