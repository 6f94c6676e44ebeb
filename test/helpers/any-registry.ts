// Made-up registries of the format, with texts that are hard on tables, for properties.
import fc from 'fast-check';
import type { RegistryDocument } from '../../src/core/schema/registry-schema.js';

const HARD = [
  '=1+1',
  "'=1",
  '-5',
  '@x',
  '+1',
  '\t=',
  '"',
  'a;b',
  'a, b',
  'a\nb',
  'a\r\nb',
  ' a ',
  'n/a',
  '#REF!',
  '',
  '\ud800',
  '\ufeff',
  'NO',
  '<b>',
  '|',
  '日本',
];

const text = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    fc.constantFrom(...HARD),
    fc.lorem({ maxCount: 4 }),
  )
  .filter((value) => value.length > 0);
const id = fc
  .stringMatching(/^[a-z0-9][a-z0-9._-]{0,8}$/)
  .filter((value) => value !== 'all' && value !== 'not-stated');
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const place = fc.constantFrom('US', 'DE', 'GB', 'UK', 'EU', '001', 'GE', 'NO', 'ZZ', 'QX', '998');
const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 1, maxLength: 3 });
const maybe = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }, requiredKeys: (keyof T)[]) =>
  fc.record(model, { requiredKeys } as never) as fc.Arbitrary<Partial<T>>;

const named = fc.record({ id, name: text });
const list = (item = named, minLength = 0) =>
  fc.uniqueArray(item, { selector: (one) => one.id, minLength, maxLength: 4 });
const term = maybe({ id, name: text, synonyms: few(text), open: fc.boolean() }, ['id', 'name']);

const disclosureOf = (ids: Record<string, fc.Arbitrary<string>>) =>
  maybe(
    {
      id,
      category: ids['categories']!,
      group: ids['groups']!,
      purpose: text,
      purposes: few(ids['purposes']!),
      dataSummary: text,
      data: few(
        maybe(
          {
            type: ids['dataTypes']!,
            flow: fc.constantFrom('sent', 'collected', 'received'),
            flowBasis: fc.constantFrom('stated', 'inferred'),
            service: text,
            subjects: few(ids['subjects']!),
            note: text,
          },
          ['type'],
        ),
      ),
      subjects: few(maybe({ id: ids['subjects']!, basis: fc.constantFrom('stated', 'inferred') }, ['id'])),
      exclusions: few(
        maybe({ note: text, subjects: few(ids['subjects']!), data: few(ids['dataTypes']!) }, ['note']),
      ),
      conditions: few(text),
      notes: few(text),
      safeguards: few(maybe({ id: ids['safeguards']!, note: text }, ['id'])),
      integral: fc.boolean(),
      locations: few(maybe({ place, role: fc.constantFrom('processing', 'storage', 'access') }, ['place'])),
      transfer: maybe({ mechanism: text, url: text }, ['mechanism']),
      products: few(ids['products']!),
      retention: text,
      announced: day,
      since: day,
      until: day,
      'x-owner': text,
    },
    ['id', 'category', 'purpose'],
  );

const idOf = (items: readonly { id?: string }[], other: fc.Arbitrary<string>) =>
  items.length > 0
    ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...items.map((item) => item.id as string)) }, other)
    : other;

const vendorOf = (disclosure: ReturnType<typeof disclosureOf>) =>
  maybe(
    {
      id,
      name: text,
      aliases: few(text),
      entity: maybe({ legalName: text, parent: text }, []),
      links: few(
        maybe(
          {
            rel: fc.constantFrom('privacy', 'dpa', 'website'),
            url: fc.oneof(text, fc.webUrl()),
            language: fc.constantFrom('de', 'en'),
          },
          ['rel', 'url'],
        ),
      ),
      disclosures: fc.uniqueArray(disclosure, { selector: (one) => one.id, minLength: 1, maxLength: 3 }),
      'x-kept': text,
      why: text,
    },
    ['id', 'name', 'disclosures'],
  );

/** Any registry: ids are unique in their list, and mostly defined. */
export const anyRegistry = fc
  .record({
    categories: list(maybe({ id, name: text, groups: list(named, 1) }, ['id', 'name']) as never),
    products: list(),
    purposes: list(term as never),
    dataTypes: list(term as never),
    subjects: list(term as never),
    safeguards: list(term as never),
    language: fc.constantFrom('en', 'de', 'es', 'und'),
  })
  .chain(({ language, categories, products, ...vocabulary }) => {
    const groups = (categories as { groups?: { id: string }[] }[]).flatMap(
      (category) => category.groups ?? [],
    );
    const ids = Object.fromEntries(
      Object.entries({ categories, groups, products, ...vocabulary }).map(([kind, items]) => [
        kind,
        idOf(items, id),
      ]),
    );
    return fc
      .uniqueArray(vendorOf(disclosureOf(ids)), { selector: (one) => one.id, maxLength: 4 })
      .map((vendors) => {
        const document: unknown = {
          formatVersion: 1,
          version: 1,
          lastUpdated: '2026-01-01',
          language,
          organization: { name: 'Acme' },
          ...(products.length > 0 ? { products } : {}),
          categories,
          vocabulary,
          vendors,
        };
        return document as RegistryDocument;
      });
  });
