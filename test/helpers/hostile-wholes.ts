// Whole files made to hurt, of about 64 MB where it needs that much.
import type { RegistryDocument } from '../../src/core/schema/registry-schema.js';
import { term, times, withRow, withTerms, withVendor } from './hostile-parts.js';

export const WHOLE: Readonly<Record<string, () => RegistryDocument>> = {
  '64 MB of small vendors': () =>
    withVendor(
      {},
      {
        vendors: times(600_000, (at) => ({
          id: `v${at}`,
          name: `Vendor ${at}`,
          disclosures: [{ id: 'r', category: 'main', purpose: 'x' }],
        })),
      },
    ),
  '64 MB of unsound vendors': () =>
    withVendor(
      {},
      {
        vendors: times(600_000, (at) => ({
          id: `v${at}`,
          name: 7,
          disclosures: [{ id: 'r', category: 'main', purpose: 'x' }],
        })),
      },
    ),
  '60 MB of long sentences': () =>
    withVendor(
      {},
      {
        vendors: times(600, (at) => ({
          id: `v${at}`,
          name: `V ${at} ${'n'.repeat(99_000)}`,
          disclosures: [{ id: 'r', category: 'main', purpose: 'x' }],
        })),
      },
    ),
  '10,000 terms that include all in 10,000 entries': () =>
    withVendor(
      {},
      {
        vocabulary: { dataTypes: times(10_000, (at) => term(at, { includes: 'all' })) },
        vendors: times(10_000, (at) => ({
          id: `v${at}`,
          name: `V ${at}`,
          disclosures: [{ id: 'r', category: 'main', purpose: 'x', data: [{ type: `t${at}` }] }],
        })),
      },
    ),
  '1,000 categories of 1,000 groups each': () =>
    withVendor(
      {},
      {
        categories: times(1000, (at) => ({
          id: `c${at}`,
          name: `C ${at}`,
          groups: times(1000, (group) => ({ id: `g${at}-${group}`, name: `Group ${group}` })),
        })),
      },
    ),
  '40,000 terms of 80 synonyms each': () => {
    const terms = times(10_000, (at) => term(at, { synonyms: times(80, (syn) => `syn ${at} ${syn}`) }));
    return withRow(
      { data: [{ type: 't0' }] },
      { vocabulary: { purposes: terms, dataTypes: terms, subjects: terms, safeguards: terms } },
    );
  },
  '10,000 terms that each include 400 others': () =>
    withTerms(
      times(10_000, (at) =>
        term(at, { includes: times(400, (other) => `t${(at * 31 + other * 97) % 10_000}`) }),
      ),
      ['t0', 't9'],
    ),
  '10,000 terms that each include 400 that nothing defines': () =>
    withTerms(
      times(10_000, (at) => term(at, { includes: times(400, (other) => `x${at}-${other}`) })),
      ['t0', 't9'],
    ),
  '10,000 open terms that each name 400 others, in as many entries': () =>
    withVendor(
      {},
      {
        vocabulary: {
          dataTypes: times(10_000, (at) =>
            term(at, { open: true, includes: times(400, (other) => `t${(at * 31 + other * 97) % 10_000}`) }),
          ),
        },
        vendors: times(10_000, (at) => ({
          id: `v${at}`,
          name: `V ${at}`,
          disclosures: [{ id: 'r', category: 'main', purpose: 'x', data: [{ type: `t${at}` }] }],
        })),
      },
    ),
  '600,000 vendors of one id': () =>
    withVendor(
      {},
      {
        vendors: times(600_000, (at) => ({
          id: 'v',
          name: `Vendor ${at}`,
          disclosures: [{ id: 'r', category: 'main', purpose: 'x' }],
        })),
      },
    ),
  '1,000 vendors of 1,000 kinds of data each that nothing defines': () =>
    withVendor(
      {},
      {
        vendors: times(1000, (at) => ({
          id: `v${at}`,
          name: `V ${at}`,
          disclosures: [
            {
              id: 'r',
              category: 'main',
              purpose: 'x',
              data: times(1000, (type) => ({ type: `t${at}-${type}` })),
            },
          ],
        })),
      },
    ),
  '250 vendors of 20,000 aliases each': () =>
    withVendor(
      {},
      {
        vendors: times(250, (at) => ({
          id: `v${at}`,
          name: `V ${at}`,
          aliases: times(5000, (alias) => `Alias ${at} ${alias}`),
          disclosures: times(3, (row) => ({
            id: `r${row}`,
            category: 'main',
            purpose: 'x',
            notes: times(4990, (note) => `Note ${note}`),
          })),
        })),
      },
    ),
  '10,000 changes of 6,000 characters each': () =>
    withVendor(
      {},
      {
        changes: times(10_000, () => ({
          version: 1,
          date: '2026-01-01',
          kind: 'changed',
          summary: 'word '.repeat(1200),
        })),
      },
    ),
  '5,000 products in 5,000 entries': () =>
    withVendor(
      {},
      {
        products: times(5000, (at) => ({ id: `p${at}`, name: `Product ${at}` })),
        vendors: times(5000, (at) => ({
          id: `v${at}`,
          name: `V ${at}`,
          disclosures: [
            { id: 'r', category: 'main', purpose: 'x', products: times(300, (p) => `p${(at + p) % 5000}`) },
          ],
        })),
      },
    ),
  '500 paragraphs of 99,000 characters': () =>
    withVendor({}, { introduction: times(500, () => 'word '.repeat(19_800)) }),
};

/** Files that no program writes. */
export const WRITTEN: Readonly<Record<string, () => string>> = {
  '4,000,000 fields that nobody knows, of the list': () => within('', times(4_000_000, field).join()),
  '4,000,000 fields that nobody knows, of a vendor': () => within(times(4_000_000, field).join(), ''),
  'a field 30,000,000 deep, of the list': () => within('', nested(30_000_000)),
  'a field 30,000,000 deep, of a vendor': () => within(nested(30_000_000), ''),
  '64 MB of blanks before the list': () => ' '.repeat(60 * 2 ** 20) + within('', '"x":1'),
  'a text of 64 MB, half of it escapes': () => within(`"x":"${'\\u0041'.repeat(10_000_000)}"`, ''),
};

const field = (at: number): string => `"k${at}":1`;
const nested = (depth: number): string => `"x":${'['.repeat(depth)}${']'.repeat(depth)}`;

/** A list with more fields, written as they are, in a vendor and at the top. */
function within(vendor: string, top: string): string {
  const text = JSON.stringify(withVendor(vendor === '' ? {} : { more: 0 }, top === '' ? {} : { more: 0 }));
  return text.replace('"more":0', () => vendor || top);
}
