import type {
  DatumRecord,
  DisclosureRecord,
  ExclusionRecord,
  Flow,
  RegistryDocument,
  TermRecord,
  VendorRecord,
} from '../../../src/core/schema/registry-schema.js';
import { NameMaker, type VendorName } from './make-names.js';
import { CONDITIONS, DATA_NOTES, describeData, makePurpose } from './make-sentences.js';
import { Random } from './random.js';
import { CATEGORIES, LISTED_DATA, LISTED_SUBJECTS, VOCABULARY } from './vocabulary.js';

/**
 * A made-up registry of `size` vendors, shaped like long lists of ad-tech and software vendors, about 600 bytes of JSON
 * each. The same size and seed give the same registry; a smaller one is the beginning of a larger one of the same seed.
 */
export function makeCorpus(size: number, seed = 1): RegistryDocument {
  const maker = new NameMaker(new Random(seed));
  return makeCorpusOf(
    Array.from({ length: size }, () => maker.next()),
    seed,
  );
}

/** A made-up registry of vendors of given names, in that order. */
export function makeCorpusOf(names: readonly VendorName[], seed = 1): RegistryDocument {
  // A stream of its own, so that the same rows go with any names.
  const random = new Random(seed ^ 0x5eed);
  const taken = new Set<string>();
  return {
    formatVersion: 1,
    version: 1,
    lastUpdated: '2026-09-01',
    language: 'en',
    organization: { name: 'Example Learning', url: 'https://example.org/' },
    title: 'Who gets our data',
    categories: [...CATEGORIES],
    vocabulary: VOCABULARY,
    vendors: names.map((name) => makeVendor(random, name, makeId(name.name, taken))),
  };
}

function makeId(name: string, taken: Set<string>): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 24)
    .replace(/-+$/, '');
  const base = slug.length > 1 ? slug : 'vendor';
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  taken.add(id);
  return id;
}

function makeVendor(random: Random, { name, aliases, legalName }: VendorName, id: string): VendorRecord {
  const rows = random.isChance(0.05) ? ['app', 'web'] : ['main'];
  return {
    id,
    name,
    ...(aliases ? { aliases: [...aliases] } : {}),
    ...(legalName ? { entity: { legalName } } : {}),
    links: [{ rel: 'privacy', url: `https://${id}.example/` }],
    disclosures: rows.map((row) => makeDisclosure(random, row)),
  };
}

const FLOWS: readonly (readonly [number, Flow | undefined])[] = [
  [50, 'sent'],
  [25, 'collected'],
  [10, 'received'],
  [15, undefined],
];
const PLACES = ['US', 'US', 'US', 'DE', 'IE', 'NL', 'FR', 'GB', 'EU', 'CA', 'IN', 'JP', 'SG', 'AU', '001'];

function makeDisclosure(random: Random, id: string): DisclosureRecord {
  const category = random.pick(CATEGORIES);
  const purposes = random.sample(VOCABULARY.purposes, random.pick([1, 1, 1, 1, 2, 3])).map((term) => term.id);
  const data = makeData(random);
  const subjects = random.isChance(0.7)
    ? random.sample(LISTED_SUBJECTS, random.pick([1, 1, 2])).map((subject) => ({ id: subject }))
    : undefined;
  const text = describeData(random);
  const hasSummary = random.isChance(0.5);
  const disclosure: DisclosureRecord = { id, category: category.id };
  if (category.groups && random.isChance(0.6)) disclosure.group = random.pick(category.groups).id;
  disclosure.purpose = makePurpose(random);
  disclosure.purposes = purposes;
  if (hasSummary) disclosure.dataSummary = text;
  disclosure.data = data;
  if (subjects) disclosure.subjects = subjects;
  if (random.isChance(0.15)) {
    disclosure.exclusions = [
      makeExclusion(
        random,
        data,
        subjects?.map((row) => row.id),
      ),
    ];
  }
  if (random.isChance(0.15)) disclosure.conditions = [random.pick(CONDITIONS)];
  if (!hasSummary) disclosure.notes = [text];
  if (random.isChance(0.3)) disclosure.safeguards = [{ id: random.pick(VOCABULARY.safeguards).id }];
  if (random.isChance(0.1)) disclosure.integral = random.isChance(0.7);
  if (random.isChance(0.4)) disclosure.locations = [{ place: random.pick(PLACES) }];
  const age = random.next();
  if (age < 0.01) disclosure.since = '2099-01-01';
  else if (age < 0.02) disclosure.until = `2019-0${random.integer(1, 9)}-15`;
  return disclosure;
}

function makeData(random: Random): DatumRecord[] {
  const types = random.sample(LISTED_DATA, random.pick([2, 2, 2, 2, 2, 2, 3, 3, 4, 5]));
  if (random.isChance(0.02)) types[0] = 'everything';
  return types.map((type) => {
    const flow = random.pickWeighted(FLOWS);
    return {
      type,
      ...(flow ? { flow } : {}),
      ...(random.isChance(0.06) ? { subjects: [random.pick(LISTED_SUBJECTS)] } : {}),
      ...(random.isChance(0.1) ? { note: random.pick(DATA_NOTES) } : {}),
    };
  });
}

/** Rules out what the entry does not list: listing and excluding the same is a fault of a registry. */
function makeExclusion(
  random: Random,
  data: readonly DatumRecord[],
  subjects: readonly string[] = [],
): ExclusionRecord {
  const listed = new Set(data.map((datum) => datum.type));
  const isPerson = (term: TermRecord): boolean => !term.open && !term.includes && !subjects.includes(term.id);
  const isData = (term: TermRecord): boolean => !term.open && !term.includes && !listed.has(term.id);
  const term = random.pick(VOCABULARY.dataTypes.filter(isData));
  const person = random.pick(VOCABULARY.subjects.filter(isPerson));
  const what = term.name.toLowerCase();
  const whose = person.name.toLowerCase();
  return random.pickWeighted<ExclusionRecord>([
    [3, { note: `Not the ${what} of ${whose}.`, subjects: [person.id], data: [term.id] }],
    [3, { note: `Never gets: ${what}.`, data: [term.id] }],
    [2, { note: `Does not send back: ${what}.`, data: [term.id], flows: ['received'] }],
    [1, { note: 'Not used in areas where people are logged in.' }],
  ]);
}
