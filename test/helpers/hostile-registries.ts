// Registries made to hurt: each is sound JSON of at most 64 MB that somebody could put on a server. Ours is to show what can be
// shown, and to keep no reader waiting.
import type { RegistryDocument } from '../../src/core/schema/registry-schema.js';
import { CROWDS } from './hostile-crowds.js';
import { FAULTY } from './hostile-faults.js';
import { LETTERS } from './hostile-letters.js';
import { SHAPES } from './hostile-shapes.js';
import { WHOLE, WRITTEN } from './hostile-wholes.js';
import { times, withRow, withTerms, withVendor, term } from './hostile-parts.js';

export interface HostileRegistry {
  readonly name: string;
  /** The file. */
  text(): string;
}

const MB = 1024 * 1024;

/** A text of so many characters, of words that are all different. */
function distinctWords(length: number): string {
  const words: string[] = [];
  for (let size = 0, at = 0; size < length; at += 1) {
    const word = (at * 7919 + 13).toString(36);
    words.push(word);
    size += word.length + 1;
  }
  return words.join(' ').slice(0, length);
}

/** Texts that are hard on what folds, cuts, shapes or breaks them. */
const TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'one letter': (length) => 'a'.repeat(length),
  'the same word': (length) => 'word '.repeat(length / 5),
  'distinct words': distinctWords,
  Han: (length) => '\u7b2c\u4e09\u65b9\u670d\u52a1'.repeat(length / 5),
  Thai: (length) => '\u0e1a\u0e23\u0e34\u0e01\u0e32\u0e23'.repeat(length / 6),
  'bidirectional marks': (length) => '\u202e\u2066\u2067\u200f'.repeat(length / 4),
  'combining marks': (length) => `a${'\u0301\u0316\u0334\u0345'.repeat(length / 4)}`,
  'one mark': (length) => `a${'\u0301'.repeat(length)}`,
  flags: (length) => '\u{1f1e9}\u{1f1ea}'.repeat(length / 4),
  'joined emoji': (length) => '\u{1f468}\u200d\u{1f469}\u200d'.repeat(length / 6),
  'quotation marks': (length) => "'".repeat(length),
  'line breaks': (length) => '\n'.repeat(length),
  'half characters': (length) => '\ud83d'.repeat(length),
};

const FIELDS: Readonly<Record<string, (text: string) => RegistryDocument>> = {
  'a name': (text) => withVendor({ name: text }),
  'a purpose': (text) => withRow({ purpose: text }),
  'a note': (text) => withRow({ notes: [text] }),
  'a title': (text) => withVendor({}, { title: text, introduction: [text] }),
  'a term': (text) => withTerms([term(0, { name: text }), term(1)], ['t0', 't1']),
};

const many = 100_000;

const LISTS: Readonly<Record<string, () => RegistryDocument>> = {
  data: () => withRow({ data: times(many, () => ({ type: 'name', note: 'x' })) }),
  'data of as many kinds': () => withRow({ data: times(many, (at) => ({ type: `t${at}` })) }),
  links: () =>
    withVendor({ links: times(many, (at) => ({ rel: 'privacy', url: `https://a.example/${at}` })) }),
  policies: () =>
    withVendor(
      {},
      {
        organization: {
          name: 'Acme',
          policies: times(many, (at) => ({ name: `P${at}`, url: `https://a.example/${at}` })),
        },
      },
    ),
  aliases: () => withVendor({ aliases: times(many, (at) => `Alias ${at}`) }),
  notes: () => withRow({ notes: times(many, (at) => `Note ${at}.`) }),
  conditions: () => withRow({ conditions: times(many, (at) => `If ${at}.`) }),
  exclusions: () => withRow({ exclusions: times(many, (at) => ({ note: `Not ${at}.`, data: ['email'] })) }),
  people: () => withRow({ subjects: times(many, (at) => ({ id: `s${at}` })) }),
  'people of a kind of data': () =>
    withRow({ data: [{ type: 'name', subjects: times(many, (at) => `s${at}`) }] }),
  purposes: () => withRow({ purposes: times(many, (at) => `p${at}`) }),
  safeguards: () => withRow({ safeguards: times(many, (at) => ({ id: `g${at}` })) }),
  places: () => withRow({ locations: times(many, () => ({ place: 'DE' })) }),
  disclosures: () =>
    withVendor({ disclosures: times(many, (at) => ({ id: `r${at}`, category: 'main', purpose: 'Hurts.' })) }),
  categories: () =>
    withVendor({}, { categories: times(many, (at) => ({ id: `c${at}`, name: `Category ${at}` })) }),
  'categories that nothing defines': () =>
    withVendor(
      {},
      {
        vendors: times(many, (at) => ({
          id: `v${at}`,
          name: `V ${at}`,
          disclosures: [{ id: 'r', category: `c${at}`, purpose: 'x' }],
        })),
      },
    ),
  groups: () =>
    withRow(
      { group: 'g1' },
      {
        categories: [
          { id: 'main', name: 'Main', groups: times(many, (at) => ({ id: `g${at}`, name: `Group ${at}` })) },
        ],
      },
    ),
  synonyms: () => withTerms([term(0, { synonyms: times(many, (at) => `syn ${at}`) }), term(1)], ['t0', 't1']),
  paragraphs: () => withVendor({}, { introduction: times(many, (at) => `Paragraph ${at}.`) }),
  changes: () =>
    withVendor(
      {},
      {
        changes: times(many, (at) => ({
          version: 1,
          date: '2026-01-01',
          kind: 'changed',
          summary: `Change ${at}.`,
        })),
      },
    ),
  'versions that changed': () =>
    withVendor(
      {},
      {
        version: many,
        changes: times(many, (at) => ({ version: at, date: '2026-01-01', kind: 'changed', summary: 'x' })),
      },
    ),
};

const TERMS: Readonly<Record<string, () => RegistryDocument>> = {
  '3,000 terms that include all': () =>
    withTerms(
      times(3000, (at) => term(at, { includes: 'all' })),
      times(3000, (at) => `t${at}`),
    ),
  'a chain of 20,000 terms': () =>
    withTerms(
      times(20_000, (at) => term(at, at < 19_999 ? { includes: [`t${at + 1}`] } : {})),
      ['t0', 't9999', 't19999'],
    ),
  'a circle of 5,000 terms': () =>
    withTerms(
      times(5000, (at) => term(at, { includes: [`t${(at + 1) % 5000}`] })),
      ['t0', 't9'],
    ),
  'a term of 100,000 others': () =>
    withTerms([term(0, { includes: times(many, (at) => `x${at}`) }), term(1)], ['t0', 't1']),
  '10,000 open terms': () =>
    withTerms(
      times(10_000, (at) => term(at, { open: true })),
      ['t0', 't1', 't2'],
    ),
};

/** Every way in which one record, or a whole file, was seen to keep a page from its readers, and its kin. */
export function hostileRegistries(): readonly HostileRegistry[] {
  const texts = Object.entries(TEXTS).flatMap(([kind, make]) =>
    Object.entries(FIELDS).map(([field, put]) => [`${field} of 1 MB: ${kind}`, () => put(make(MB))] as const),
  );
  const made: readonly (readonly [string, () => RegistryDocument])[] = [
    ['a name of 10 MB', () => withVendor({ name: 'a'.repeat(10 * MB) })],
    ...texts,
    ...Object.entries(LISTS).map(([name, make]) => [`${many} ${name}`, make] as const),
    ...Object.entries(TERMS),
    ...Object.entries(WHOLE),
    ...Object.entries(FAULTY),
    ...Object.entries(SHAPES),
    ...Object.entries(CROWDS),
    ...Object.entries(LETTERS),
  ];
  return [
    ...made.map(([name, make]) => ({ name, text: () => JSON.stringify(make()) })),
    ...Object.entries(WRITTEN).map(([name, text]) => ({ name, text })),
  ];
}
