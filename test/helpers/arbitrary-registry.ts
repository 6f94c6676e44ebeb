import fc from 'fast-check';
import type { RegistryDocument } from '../../src/schema/registry-schema.js';

// Small enough to be told apart by hand, wide enough to meet every field of the format.

const word = fc.constantFrom('apple', 'pear', 'plum', 'fig', 'kiwi', 'lime');
/** Texts that could be taken for something else: markup, formulas, separators, other scripts. */
const text = fc.oneof(
  word,
  fc.constantFrom(
    '<b>',
    '=1+1',
    'a;b',
    'a,b',
    '"q"',
    "l'été",
    'línea\nnueva',
    'مدرسة',
    '学校',
    '-',
    '@x',
    ' x ',
  ),
  fc.string({ minLength: 1, maxLength: 12 }).filter((value) => value.trim() !== ''),
);
const day = fc.constantFrom('2024-02-29', '2025-01-31', '2026-06-01', '2027-03-01');
const url = fc.constantFrom('https://a.example/', 'https://b.example/privacy', 'mailto:x@a.example');
const flow = fc.constantFrom('sent' as const, 'collected' as const, 'received' as const);
const basis = fc.constantFrom('stated' as const, 'inferred' as const);
const some = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(item, { minLength: 1, maxLength: 3 });
const unique = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.uniqueArray(item, { minLength: 1, maxLength: 3 });
const uniqueBy = <T extends { id: string }>(item: fc.Arbitrary<T>, minLength = 1): fc.Arbitrary<T[]> =>
  fc.uniqueArray(item, { minLength, maxLength: 4, selector: ({ id }) => id });

const term = fc.record(
  {
    id: word,
    name: text,
    description: text,
    synonyms: unique(text),
    includes: fc.oneof(fc.constant('all' as const), unique(word)),
    open: fc.boolean(),
  },
  { requiredKeys: ['id', 'name'] },
);
const terms = uniqueBy(term, 0);

const datum = fc.record(
  { type: word, flow, flowBasis: basis, service: text, subjects: unique(word), note: text },
  { requiredKeys: ['type'] },
);

const disclosure = fc.record(
  {
    id: word,
    category: fc.constantFrom('main', 'side'),
    group: fc.constantFrom('g1', 'g2'),
    purpose: text,
    purposes: unique(word),
    dataSummary: text,
    data: some(datum),
    subjects: uniqueBy(fc.record({ id: word, basis }, { requiredKeys: ['id'] })),
    exclusions: some(
      fc.record(
        { note: text, subjects: unique(word), data: unique(word), flows: unique(flow) },
        { requiredKeys: ['note'] },
      ),
    ),
    conditions: some(text),
    notes: some(text),
    safeguards: uniqueBy(fc.record({ id: word, note: text }, { requiredKeys: ['id'] })),
    integral: fc.boolean(),
    locations: some(
      fc.record({ place: fc.constantFrom('US', 'EU', '001', 'DE') }, { requiredKeys: ['place'] }),
    ),
    transfer: fc.record({ mechanism: text, url }, { requiredKeys: ['mechanism'] }),
    retention: fc.oneof(text, fc.constant('P30D')),
    since: day,
    until: day,
    'x-own': fc.integer(),
  },
  { requiredKeys: ['id', 'category', 'purpose'] },
);

const vendor = fc.record(
  {
    id: word,
    name: text,
    aliases: unique(text),
    entity: fc.record(
      { legalName: text, parent: text, place: fc.constantFrom('US', 'DE') },
      { requiredKeys: [] },
    ),
    links: some(fc.record({ rel: fc.constantFrom('privacy' as const, 'dpa' as const), url })),
    disclosures: uniqueBy(disclosure),
  },
  { requiredKeys: ['id', 'name', 'disclosures'] },
);

/** Registries without faults of form; their ids may stand for nothing. */
export const arbitraryRegistry: fc.Arbitrary<RegistryDocument> = fc.record(
  {
    formatVersion: fc.constant(1),
    version: fc.integer({ min: 1, max: 9 }),
    lastUpdated: day,
    language: fc.constantFrom('en', 'es'),
    organization: fc.record({ name: text, url }, { requiredKeys: ['name'] }),
    title: text,
    introduction: some(text),
    categories: fc.constant([
      { id: 'main', name: 'Main', groups: [{ id: 'g1', name: 'One' }] },
      { id: 'side', name: 'Side', groups: [{ id: 'g2', name: 'Two' }] },
    ]),
    vocabulary: fc.record(
      { purposes: terms, dataTypes: terms, subjects: terms, safeguards: terms },
      { requiredKeys: [] },
    ),
    vendors: uniqueBy(vendor, 0),
  },
  {
    requiredKeys: [
      'formatVersion',
      'version',
      'lastUpdated',
      'language',
      'organization',
      'categories',
      'vendors',
    ],
  },
) as fc.Arbitrary<RegistryDocument>;
