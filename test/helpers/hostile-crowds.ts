// Whole files in which no record is long: many of them, alike in what a page compares, sorts, matches or draws.
import type { RegistryDocument } from '../../src/core/schema/registry-schema.js';
import { term, times, withVendor, type Json } from './hostile-parts.js';

/** Vendors with one entry each. @param row of a vendor; `more` of it besides */
export const crowd = (
  count: number,
  row: (at: number) => Json,
  head: Json = {},
  more: (at: number) => Json = () => ({}),
): RegistryDocument =>
  withVendor(
    {},
    {
      vendors: times(count, (at) => ({
        id: `v${at}`,
        name: `V ${at}`,
        disclosures: [{ id: 'r', category: 'main', purpose: 'x', ...row(at) }],
        ...more(at),
      })),
      ...head,
    },
  );

const nothing = (): Json => ({});
/** So many letters, another text for each number. */
const letters = (at: number, length: number): string =>
  times(length, (place) =>
    String.fromCharCode(97 + ((at * (place * 2 + 7) + (at >> (place * 2))) % 26)),
  ).join('');
const dayOf = (at: number, year: number): string =>
  `${year + (at % 50)}-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`;
/** 200,000 entries, five of a vendor. @param row the dates of one */
const dated = (row: (at: number, row: number) => Json): RegistryDocument =>
  crowd(40_000, nothing, {}, (at) => ({
    disclosures: times(5, (one) => ({ id: `r${one}`, category: 'main', purpose: 'x', ...row(at, one) })),
  }));

const STUDENTS = [{ id: 'student' }];
const NAME_AND_EMAIL = [
  { type: 'name', flow: 'sent' },
  { type: 'email', flow: 'collected' },
];

export const CROWDS: Readonly<Record<string, () => RegistryDocument>> = {
  '100,000 vendors of one name': () => crowd(100_000, nothing, {}, () => ({ name: 'Email note' })),
  '100,000 vendors of one letter': () =>
    crowd(100_000, nothing, {}, (at) => ({ name: String.fromCharCode(97 + (at % 26)) })),
  '100,000 vendors of names that are near to each other': () =>
    crowd(100_000, nothing, {}, (at) => ({ name: `mai${letters(at, 3)} not${letters(at, 2)}` })),
  '100,000 vendors called by words of questions': () =>
    crowd(100_000, nothing, {}, (at) => ({ name: `Who gets names of ${at} students and teachers` })),
  '60,000 vendors with names of 800 letters': () =>
    crowd(60_000, nothing, {}, (at) => ({ name: `${'a '.repeat(400)}${at}` })),
  '50,000 vendors with names of 300 combining marks': () =>
    crowd(50_000, nothing, {}, (at) => ({ name: `a${at}${'\u0301\u0316'.repeat(150)}` })),
  '100,000 vendors with 12 aliases of one letter': () =>
    crowd(100_000, nothing, {}, (at) => ({
      aliases: times(12, (alias) => String.fromCharCode(97 + ((at + alias) % 26))),
    })),
  '100,000 entries of the data and people that are asked': () =>
    crowd(100_000, () => ({ data: NAME_AND_EMAIL, subjects: STUDENTS })),
  '60,000 entries that rule out some of what they list': () =>
    crowd(60_000, (at) => ({
      data: NAME_AND_EMAIL,
      subjects: [...STUDENTS, { id: 'teacher' }],
      exclusions: times(6, (one) => ({
        note: `No ${one}.`,
        subjects: [(at + one) % 2 ? 'teacher' : 'student'],
        data: [one % 3 ? 'name' : 'email'],
        flows: ['sent'],
      })),
    })),
  '200,000 entries that have ended': () =>
    dated((at, row) => ({ since: dayOf(at, 1900), until: dayOf(at * 5 + row, 1950) })),
  '200,000 entries that are planned': () =>
    dated((at, row) => ({ announced: dayOf(at, 1990), since: dayOf(at * 5 + row, 2100) })),
  '100,000 entries in 20,000 groups of 1,000 categories': () =>
    crowd(100_000, (at) => ({ category: `c${at % 1000}`, group: `g${at % 20_000}` }), {
      categories: times(1000, (at) => ({
        id: `c${at}`,
        name: `Category ${at}`,
        groups: times(20, (group) => ({ id: `g${at + group * 1000}`, name: `Group ${at} ${group}` })),
      })),
    }),
  '100,000 entries of 10,000 purposes that each include others': () =>
    crowd(100_000, (at) => ({ purposes: [`t${at % 10_000}`, `t${(at * 7) % 10_000}`] }), {
      vocabulary: { purposes: times(10_000, (at) => term(at, { includes: [`t${(at * 3 + 1) % 10_000}`] })) },
    }),
  '50,000 entries with four open safeguards each': () =>
    crowd(50_000, (at) => ({ safeguards: times(4, (one) => ({ id: `t${(at + one) % 10_000}` })) }), {
      vocabulary: { safeguards: times(10_000, (at) => term(at, { open: true })) },
    }),
  '2,000 entries of 190 places each': () =>
    crowd(2000, (at) => ({
      locations: times(190, (one) => ({
        place: one % 3 ? String.fromCharCode(65 + (one % 26), 65 + ((at + one) % 26)) : '150',
        role: 'storage',
      })),
    })),
  '20,000 entries of 66 kinds, 66 people and 66 exclusions': () =>
    crowd(
      20_000,
      (at) => ({
        data: times(66, (one) => ({ type: `t${(at + one) % 5000}` })),
        subjects: times(66, (one) => ({ id: `s${(at + one) % 5000}` })),
        exclusions: times(30, (one) => ({ note: 'No.', subjects: [`s${(at + one) % 5000}`] })),
      }),
      {
        vocabulary: {
          dataTypes: times(5000, (at) => term(at)),
          subjects: times(5000, (at) => ({ id: `s${at}`, name: `People ${at}` })),
        },
      },
    ),
  '10,000 changes of 10,000 vendors': () =>
    crowd(10_000, nothing, {
      version: 10_000,
      changes: times(10_000, (at) => ({
        version: at % 100,
        date: dayOf(at, 1990),
        kind: 'added',
        vendor: `v${at}`,
        disclosure: 'r',
        name: `V ${at}`,
        summary: `Of ${at}.`,
      })),
    }),
  '10,000 changes of one vendor on one day': () =>
    crowd(100_000, nothing, {
      changes: times(10_000, (at) => ({
        version: 1,
        date: '2026-01-01',
        kind: 'changed',
        vendor: 'v99999',
        summary: `Of ${at}.`,
      })),
    }),
  '10,000 terms of one id': () =>
    crowd(10_000, () => ({ data: [{ type: 't0' }] }), {
      vocabulary: { dataTypes: times(10_000, () => term(0, { includes: ['t0', 't1'] })) },
    }),
  '5,000 groups of people for 5,000 kinds of people': () =>
    crowd(
      5000,
      (at) => ({ subjects: [{ id: `t${at}` }, { id: `t${(at * 3) % 5000}` }], data: [{ type: 'name' }] }),
      {
        vocabulary: {
          subjects: [
            ...times(5000, (at) => term(at)),
            ...times(5000, (at) => ({
              id: `g${at}`,
              name: `Group ${at}`,
              includes: times(10, (one) => `t${(at * 17 + one * 411) % 5000}`),
            })),
          ],
        },
      },
    ),
  '5,000 kinds and 5,000 people of the names that are asked': () =>
    crowd(
      2000,
      (at) => ({
        data: times(50, (one) => ({ type: `t${(at * 5 + one) % 5000}` })),
        subjects: times(20, (one) => ({ id: `s${(at * 5 + one) % 5000}` })),
      }),
      {
        vocabulary: {
          dataTypes: times(5000, (at) => term(at, { name: at % 2 ? 'Names' : 'Email addresses' })),
          subjects: times(5000, (at) => ({ id: `s${at}`, name: at % 2 ? 'Students' : 'Teachers' })),
        },
      },
    ),
  '4,000 kinds that each have a word of the question as a synonym, and rule out each other': () =>
    crowd(
      2000,
      (at) => ({
        data: times(50, (one) => ({ type: `t${(at * 5 + one) % 4000}` })),
        exclusions: times(40, (one) => ({ note: 'No.', data: [`t${(at * 5 + one + 25) % 4000}`] })),
      }),
      { vocabulary: { dataTypes: times(4000, (at) => term(at, { synonyms: ['names'] })) } },
    ),
};
