// Whole files of many faults, or of many ids that nothing defines: each alone is told, or shown as it is.
import type { RegistryDocument } from '../../src/core/schema/registry-schema.js';
import { term, times, withVendor, type Json } from './hostile-parts.js';

const rowOf = (row: Json, id = 'r'): Json => ({ id, category: 'main', purpose: 'x', ...row });

const vendorsOf = (count: number, make: (at: number) => Json, more: Json = {}): RegistryDocument =>
  withVendor(
    {},
    { vendors: times(count, (at) => ({ id: `v${at}`, name: `V ${at}`, ...make(at) })), ...more },
  );

export const FAULTY: Readonly<Record<string, () => RegistryDocument>> = {
  '1,500 vendors of 20,000 faults each': () =>
    vendorsOf(1500, () => ({
      aliases: times(5000, () => 7),
      disclosures: times(3, (at) => rowOf({ notes: times(4990, () => 7) }, `r${at}`)),
    })),
  '60,000 vendors with nothing sound in 100 entries': () =>
    vendorsOf(60_000, () => ({ disclosures: [...times(100, () => 7), rowOf({})] })),
  '1,300,000 entries of one id': () =>
    vendorsOf(260, () => ({ disclosures: times(5000, () => ({ id: 'r', category: 'main', purpose: 'x' })) })),
  '1,000,000 groups that nothing defines': () =>
    vendorsOf(250, (vendor) => ({
      disclosures: times(4000, (at) => rowOf({ group: `g${vendor}-${at}` }, `r${at}`)),
    })),
  '600,000 categories that nothing defines': () =>
    vendorsOf(150, (vendor) => ({
      disclosures: times(4000, (at) => ({ id: `r${at}`, category: `c${vendor}-${at}`, purpose: 'x' })),
    })),
  '800 vendors of 5,000 people each that nothing defines, and as many purposes': () =>
    vendorsOf(800, (vendor) => ({
      disclosures: [
        rowOf({
          subjects: times(2000, (at) => ({ id: `s${vendor}-${at}` })),
          purposes: times(2000, (at) => `p${vendor}-${at}`),
        }),
      ],
    })),
  '1,000,000 exclusions that take back what is listed': () =>
    vendorsOf(300, () => ({
      disclosures: [
        rowOf({
          data: [{ type: 'name' }],
          exclusions: times(4900, () => ({ note: 'No.', data: ['name'] })),
        }),
      ],
    })),
  '700 entries of 5,000 kinds each, of 10,000 that include all': () =>
    vendorsOf(
      700,
      (vendor) => ({
        disclosures: [rowOf({ data: times(5000, (at) => ({ type: `t${(vendor + at * 2) % 10_000}` })) })],
      }),
      { vocabulary: { dataTypes: times(10_000, (at) => term(at, { includes: 'all' })) } },
    ),
  '100 entries of 5,000 kinds that each rule out 5,000': () =>
    vendorsOf(100, () => ({
      disclosures: [
        rowOf({
          data: times(5000, (at) => ({ type: `t${at}` })),
          exclusions: times(5000, (at) => ({ note: 'No.', subjects: ['student'], data: [`t${at}`] })),
        }),
      ],
    })),
  '700 entries of 4,000 open kinds for 900 groups of people': () =>
    vendorsOf(
      700,
      (vendor) => ({
        disclosures: [
          rowOf({
            data: times(4000, (at) => ({ type: `t${(vendor + at) % 9000}` })),
            subjects: times(900, (at) => ({ id: `s${at}` })),
            exclusions: times(50, (at) => ({ note: 'No.', subjects: [`s${at}`], data: [`t${at}`] })),
          }),
        ],
      }),
      {
        vocabulary: {
          dataTypes: times(9000, (at) => term(at, { open: true })),
          subjects: times(900, (at) => ({ id: `s${at}`, name: `S ${at}`, open: true })),
        },
      },
    ),
};
