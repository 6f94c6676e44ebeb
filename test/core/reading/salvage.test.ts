import { expect } from '@open-wc/testing';
import { parseDocument } from '../../../src/core/reading/parse-document.js';
import { makeDocument } from '../../helpers/registries.js';

/** A registry whose first disclosure has fields of any kind. */
const withRow = (row: object) => makeDocument({ one: row as never, two: {} });

describe('salvage', () => {
  it('leaves out a broken part, names its place and keeps the rest', () => {
    const { document, warnings } = parseDocument(
      withRow({ data: [{ type: 'name' }, { type: 7 }, { type: 'location', flow: 'upwards' }] }),
    );
    expect(document.vendors[0]?.disclosures[0]?.data).to.deep.equal([{ type: 'name' }, { type: 'location' }]);
    expect(warnings.map(({ pointer }) => pointer)).to.deep.equal([
      '/vendors/0/disclosures/0/data/1',
      '/vendors/0/disclosures/0/data/2/flow',
    ]);
    expect(document.vendors).to.have.length(2);
  });

  it('leaves out a vendor that cannot be shown', () => {
    const broken = makeDocument({ one: {}, two: {} });
    const vendors = [{ id: 'NOT AN ID', name: 'x', disclosures: [] }, 'text', ...broken.vendors];
    const { document, warnings } = parseDocument({ ...broken, vendors });
    expect(document.vendors.map(({ id }) => id)).to.deep.equal(['one', 'two']);
    expect(warnings.some(({ pointer }) => pointer.startsWith('/vendors/1'))).to.equal(true);
  });

  it('never widens an exclusion by leaving out a part of it', () => {
    const { document } = parseDocument(
      withRow({
        exclusions: [{ note: 'No location of students.', subjects: 'student', data: ['location'] }],
      }),
    );
    expect(document.vendors[0]?.disclosures[0]?.exclusions).to.deep.equal([
      { note: 'No location of students.' },
    ]);
  });

  it('takes an empty list for a fault, not for a statement', () => {
    const { document, warnings } = parseDocument(withRow({ subjects: [] }));
    expect(document.vendors[0]?.disclosures[0]).not.to.have.property('subjects');
    expect(warnings[0]?.message).to.contain('is empty');
  });

  it('leaves out a list that stands where an object belongs', () => {
    const { document, warnings } = parseDocument(withRow({ exclusions: [[], { note: 'No name.' }] }));
    expect(document.vendors[0]?.disclosures[0]?.exclusions).to.deep.equal([{ note: 'No name.' }]);
    expect(warnings.map(({ pointer }) => pointer)).to.deep.equal(['/vendors/0/disclosures/0/exclusions/0']);
  });

  it('tells every fault of a record, however many', () => {
    const count = 4000;
    const data = Array.from({ length: count }, (_, at) => ({ type: at % 2 ? 'name' : 7 }));
    const { document, warnings } = parseDocument(withRow({ data: data as never }));
    expect(document.vendors[0]?.disclosures[0]?.data).to.have.length(count / 2);
    expect(warnings).to.have.length(count / 2);
    expect(warnings.at(-1)?.pointer).to.equal(`/vendors/0/disclosures/0/data/${count - 2}`);
  });

  it('tells the first 10,001 faults of a list, and leaves out no less', () => {
    const rows = Object.fromEntries(
      Array.from({ length: 4 }, (_, at) => [
        `v${at}`,
        { notes: Array.from({ length: 3000 }, () => 7) as never },
      ]),
    );
    const exclusions = [{ note: 'No location of students.', subjects: ['student', 7], data: ['location'] }];
    const document = makeDocument({ ...rows, last: { exclusions } as never });
    const more = {
      ...document,
      vendors: [...document.vendors, 7, { ...document.vendors[4], disclosures: [7, 7] }],
    };
    const read = parseDocument(more);
    expect(read.warnings).to.have.length(10_001);
    expect(read.document.vendors[4]?.disclosures[0]?.exclusions).to.deep.equal([
      { note: 'No location of students.' },
    ]);
    expect(read.leftOut).to.equal(2);
  });

  it('counts the entries that were left out of a vendor that is kept', () => {
    const [vendor] = makeDocument({ one: {} }).vendors;
    const vendors = [{ ...vendor, disclosures: [7, ...(vendor?.disclosures ?? []), { id: 'NONE' }] }];
    const { document, leftOut } = parseDocument({ ...makeDocument({}), vendors });
    expect(document.vendors[0]?.disclosures).to.have.length(1);
    expect(leftOut).to.equal(2);
  });

  it('knows where in the file stands what is left behind parts that were left out', () => {
    const broken = withRow({ data: [{ type: 7 }, { type: 'name' }, { type: 7 }, { type: 'location' }] });
    const { toFile } = parseDocument({ ...broken, vendors: ['text', ...broken.vendors] });
    expect(toFile('/vendors/0/disclosures/0/data/1/type')).to.equal('/vendors/1/disclosures/0/data/3/type');
    expect(toFile('/categories/1/id')).to.equal('/categories/1/id');
  });
});
