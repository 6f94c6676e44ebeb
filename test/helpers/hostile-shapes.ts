// Shapes of a vocabulary, and of records that are many rather than long.
import type { RegistryDocument } from '../../src/core/schema/registry-schema.js';
import { term, times, withVendor, type Json } from './hostile-parts.js';

const listOf = (
  count: number,
  row: (at: number) => Json,
  dataTypes: readonly Json[],
  more: (at: number) => Json = () => ({}),
): RegistryDocument =>
  withVendor(
    {},
    {
      vocabulary: {
        dataTypes,
        subjects: [
          { id: 'student', name: 'Students' },
          { id: 'teacher', name: 'Teachers' },
        ],
      },
      vendors: times(count, (at) => ({
        id: `v${at}`,
        name: `V ${at}`,
        disclosures: [{ id: 'r', category: 'main', purpose: 'x', ...row(at) }],
        ...more(at),
      })),
    },
  );

const kinds = (count: number, from: number, of: number): Json[] =>
  times(count, (at) => ({ type: `t${(from + at) % of}` }));

export const SHAPES: Readonly<Record<string, () => RegistryDocument>> = {
  '200 entries of 4,000 kinds of 10,000 that include nine later ones each': () =>
    listOf(
      200,
      (at) => ({ data: kinds(4000, at * 50, 10_000) }),
      times(10_000, (at) =>
        term(at, at < 9000 ? { includes: times(9, (other) => `t${at + 1 + other * 100}`) } : {}),
      ),
    ),
  '200 entries of 4,000 open kinds that include each other': () =>
    listOf(
      200,
      (at) => ({ data: kinds(4000, at * 30, 6000) }),
      times(6000, (at) =>
        term(at, { open: true, includes: times(9, (other) => `t${(at * 7 + other * 11) % 6000}`) }),
      ),
    ),
  '20 groups of 4,000 kinds in 2,000 entries': () =>
    listOf(2000, (at) => ({ data: kinds(90, at * 40, 4000), subjects: [{ id: 'student' }] }), [
      ...times(4000, (at) => term(at)),
      ...times(20, (at) => ({ id: `g${at}`, name: `Group ${at}`, includes: times(4000, (to) => `t${to}`) })),
    ]),
  '5,000 kinds of one name in 1,000 entries': () =>
    listOf(
      1000,
      (at) => ({ data: kinds(100, at * 5, 5000), subjects: [{ id: 'student' }] }),
      times(5000, (at) => term(at, { name: 'Email addresses' })),
    ),
  '600 terms with names of 90,000 characters': () =>
    listOf(
      300,
      (at) => ({ data: kinds(2, at * 2, 600) }),
      times(600, (at) => term(at, { name: `Email ${at} ${'word '.repeat(18_000)}` })),
    ),
  '20,000 entries of 40 kinds with 40 exclusions': () =>
    listOf(
      20_000,
      (at) => ({
        data: kinds(40, at, 1000),
        subjects: [{ id: 'student' }],
        exclusions: times(40, (one) => ({
          note: 'No.',
          subjects: ['teacher'],
          data: [`t${(at + one) % 1000}`],
        })),
      }),
      times(1000, (at) => term(at, { open: at % 2 === 0 })),
    ),
  '40,000 vendors of 20 purposes, links and aliases each': () =>
    listOf(
      40_000,
      () => ({ purposes: times(20, (at) => `p${at}`) }),
      [term(0)],
      (at) => ({
        aliases: times(20, (alias) => `A${at} ${alias}`),
        links: times(5, (link) => ({ rel: 'privacy', url: `https://a.example/${link}` })),
      }),
    ),
};
