import { expect } from '@open-wc/testing';
import { cutEntries } from '../../../src/core/reading/cut-entries.js';
import { parseDocument } from '../../../src/core/reading/parse-document.js';
import { makeDocument } from '../../helpers/registries.js';

describe('cutEntries', () => {
  const document = makeDocument({ one: {}, two: {} });
  const [one, two] = document.vendors;
  const row = one?.disclosures[0];
  const withRows = (count: number): object => ({
    ...one,
    disclosures: Array.from({ length: count }, (_, at) => ({ ...row, id: `r${at}` })),
  });

  it('takes out what stands behind more entries than are listed, which is told', () => {
    const vendors: unknown[] = [...Array.from({ length: 40 }, () => withRows(5000)), two, two];
    cutEntries({ ...document, vendors });
    expect(vendors).to.have.length(41);
    const { warnings } = parseDocument({ ...document, vendors });
    expect(warnings.map(({ pointer }) => pointer)).to.deep.equal(['/vendors/40']);
    expect(warnings[0]?.message).to.contain('behind 200000 entries');
  });

  it('leaves as many as are listed, and what is no list of vendors, as they are', () => {
    const vendors = Array.from({ length: 40 }, () => withRows(5000));
    const given = { ...document, vendors };
    cutEntries(given);
    expect(given.vendors).to.have.length(40);
    for (const odd of [undefined, 7, {}, { vendors: 7 }, { vendors: [7, null, {}, { disclosures: 'x' }] }]) {
      const before = JSON.stringify(odd);
      cutEntries(odd);
      expect(JSON.stringify(odd)).to.equal(before);
    }
  });
});
