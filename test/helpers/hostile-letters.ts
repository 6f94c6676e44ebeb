// Whole files of long texts, in the languages that are cut, joined or shaped in other ways, and of much that one screen draws.
import type { RegistryDocument } from '../../src/core/schema/registry-schema.js';
import { crowd } from './hostile-crowds.js';
import { term, times, withVendor, type Json } from './hostile-parts.js';

const HAN = '\u7b2c\u4e09\u65b9\u670d\u52a1\u6570\u636e\u59d3\u540d';
const ARABIC = '\u0628\u064a\u0627\u0646\u0627\u062a \u0627\u0644\u0637\u0644\u0627\u0628 ';
const nothing = (): Json => ({});
const long = (length: number): string => 'word '.repeat(length / 5);
const code = (at: number): string => ((at * 2654435761) % 4294967296).toString(36);

export const LETTERS: Readonly<Record<string, () => RegistryDocument>> = {
  '20,000 names and notes of Han': () =>
    crowd(
      20_000,
      (at) => ({ notes: [`${HAN.repeat(60)}${at}`] }),
      { language: 'zh-Hans' },
      (at) => ({
        name: `${HAN.repeat(40)}${at}`,
      }),
    ),
  '50,000 notes of Arabic': () =>
    crowd(50_000, (at) => ({ notes: [`${ARABIC.repeat(30)}${at}`] }), { language: 'ar' }),
  '1,800,000 German words': () =>
    crowd(20_000, (at) => ({ notes: [times(90, (one) => `daten${code(at * 90 + one)}`).join(' ')] }), {
      language: 'de',
    }),
  '1,500,000 words that begin alike': () =>
    crowd(20_000, (at) => ({ notes: [times(75, (one) => `mail${code(at * 75 + one)}`).join(' ')] })),
  '1,500,000 words of names that are near to those asked': () =>
    crowd(20_000, nothing, {}, (at) => ({
      name: times(75, (one) => `not${code(at * 75 + one).slice(0, 4)}`).join(' '),
    })),
  '1,000 categories with names of 60,000 characters': () =>
    crowd(1000, (at) => ({ category: `c${at}` }), {
      categories: times(1000, (at) => ({ id: `c${at}`, name: `C ${at} ${long(60_000)}` })),
    }),
  '5,000 groups with names of 12,000 characters': () =>
    crowd(5000, (at) => ({ group: `g${at}` }), {
      categories: [
        {
          id: 'main',
          name: 'Main',
          groups: times(5000, (at) => ({ id: `g${at}`, name: `G ${at} ${long(12_000)}` })),
        },
      ],
    }),
  '60 entries of 90 kinds with long names, notes and services': () =>
    crowd(
      60,
      (at) => ({
        data: times(90, (one) => ({
          type: `t${(at + one) % 200}`,
          flow: 'sent',
          note: long(3000),
          service: long(3000),
        })),
      }),
      { vocabulary: { dataTypes: times(200, (at) => term(at, { name: `T ${at} ${long(3000)}` })) } },
    ),
  '400 entries that say all there is to say, each text long': () =>
    crowd(
      400,
      () => ({
        purpose: long(9000),
        dataSummary: long(9000),
        conditions: times(3, () => long(9000)),
        notes: times(3, () => long(9000)),
        exclusions: times(3, () => ({ note: long(9000), data: ['email'] })),
        safeguards: [{ id: 'encryption', note: long(9000) }],
        transfer: { mechanism: long(9000), url: `https://a.example/${'x'.repeat(9000)}` },
        retention: long(9000),
      }),
      {},
      (at) => ({
        name: `V ${at} ${long(9000)}`,
        aliases: times(3, () => long(9000)),
        entity: { legalName: long(9000), parent: long(9000), place: 'US' },
      }),
    ),
  '12 vendors that use all their room for links and languages': () =>
    withVendor(
      {},
      {
        vendors: times(12, (at) => ({
          id: `v${at}`,
          name: `V ${at}`,
          links: times(5000, (link) => ({
            rel: 'privacy',
            url: `https://a.example/${'x'.repeat(900)}/${link}`,
            language: `de-${link}`,
          })),
          disclosures: [{ id: 'r', category: 'main', purpose: 'x' }],
        })),
      },
    ),
  '200 vendors of 190 entries of 1,000 characters': () =>
    withVendor(
      {},
      {
        vendors: times(200, (at) => ({
          id: `v${at}`,
          name: `V ${at}`,
          disclosures: times(190, (row) => ({
            id: `r${row}`,
            category: 'main',
            purpose: long(1000),
            data: [{ type: 'name', note: long(500) }],
          })),
        })),
      },
    ),
  '5,000 languages, with tags of 12,000 characters': () =>
    crowd(10, nothing, { translations: times(5000, (at) => `x-${at}-${'a'.repeat(12_000)}`) }),
  'a language tag of 90,000 characters': () =>
    crowd(10, nothing, { language: `en-${'abcdefgh-'.repeat(10_000)}x` }),
  '500 policies with names of 90,000 characters': () =>
    withVendor(
      {},
      {
        organization: {
          name: long(90_000),
          contact: {
            url: `https://a.example/${'x'.repeat(90_000)}`,
            email: `${'x'.repeat(90_000)}@a.example`,
          },
          policies: times(500, (at) => ({
            name: `P ${at} ${long(90_000)}`,
            url: `https://a.example/${'y'.repeat(30_000)}/${at}`,
          })),
        },
      },
    ),
  '10,000 terms explained in 6,000 characters each': () =>
    crowd(10_000, (at) => ({ data: [{ type: `t${at}` }], subjects: [{ id: 'student' }] }), {
      vocabulary: {
        dataTypes: times(10_000, (at) => term(at, { description: long(3000), example: long(3000) })),
      },
    }),
  '10,000 products of 6,000 characters': () =>
    crowd(5000, (at) => ({ products: [`p${at}`] }), {
      products: times(5000, (at) => ({ id: `p${at}`, name: `P ${at} ${long(12_000)}` })),
    }),
  '60,000 words in one text of each of 100 entries': () =>
    crowd(100, (at) => ({
      notes: times(6, (one) =>
        times(9000, (word) => code(at * 60_000 + one * 9000 + word))
          .join(' ')
          .slice(0, 99_000),
      ),
    })),
  'a term with 5,000 synonyms of 12,000 characters': () =>
    crowd(10, () => ({ data: [{ type: 't0' }, { type: 't1' }] }), {
      vocabulary: {
        dataTypes: [term(0, { synonyms: times(5000, (at) => `${at} ${long(12_000)}`) }), term(1)],
      },
    }),
  '5,000 phrases of 200 letters with brackets, slashes and quotes': () =>
    crowd(10, () => ({ data: [{ type: 't0' }, { type: 't1' }] }), {
      vocabulary: {
        dataTypes: times(5000, (at) => term(at, { name: `${'a/b (c) "d" & e-f, '.repeat(10)}${at}` })),
      },
    }),
};
