import { expect } from '@open-wc/testing';
import { startMending } from '../../../src/core/reading/mend.js';
import { parseDocument } from '../../../src/core/reading/parse-document.js';
import { startParsing } from '../../../src/core/reading/start-parsing.js';
import { MAX_VENDORS } from '../../../src/core/schema/limits.js';
import { finish } from '../../../src/core/work/do-steps.js';
import { makeDocument } from '../../helpers/registries.js';

describe('startParsing', () => {
  it('reads in steps what it reads at once', () => {
    const given = makeDocument(Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`v${at}`, {}])));
    const vendors = [...given.vendors, { id: 'NOT AN ID' }];
    const steps = startParsing({ ...given, vendors }, startMending());
    let calls = 1;
    while (!steps.add(() => true)) calls += 1;
    expect(calls).to.be.greaterThan(2);
    const [inSteps, atOnce] = [steps.result(), parseDocument({ ...given, vendors })];
    expect(inSteps?.document).to.deep.equal(atOnce.document);
    expect(inSteps?.warnings).to.deep.equal(atOnce.warnings);
  });

  it('ends, whatever a list says of its own length', () => {
    const given = makeDocument({ one: {} });
    const calling = (length: unknown): unknown[] =>
      new Proxy(given.vendors as unknown[], {
        get: (list, key) => (key === 'length' ? length : list[0]),
      });
    for (const odd of [NaN, 'text', undefined, -1])
      expect(parseDocument({ ...given, vendors: calling(odd) }).document.vendors).to.deep.equal([]);
    for (const endless of [1e9, Infinity]) {
      const { document, warnings } = parseDocument({ ...given, vendors: calling(endless) });
      expect(document.vendors).to.have.length(MAX_VENDORS);
      expect(warnings[0]?.pointer).to.equal(`/vendors/${MAX_VENDORS}`);
      expect(warnings[0]?.message).to.include(`one of more than ${MAX_VENDORS}`);
    }
  });

  it('leaves out the vendors with which all weigh more than a registry may, tells of each, and reads those behind', () => {
    const items = (count: number, type = 'name'): object[] => Array.from({ length: count }, () => ({ type }));
    const notes = (count: number): object[] => Array.from({ length: count }, () => ({ note: 'Not these.' }));
    const given = makeDocument({
      small: {},
      // 4,500 + 4,499 × 499.
      heavy: { data: items(4000), exclusions: notes(499) } as never,
      // 751 + 750 × 250.
      light: { data: items(500), exclusions: notes(250) } as never,
      // 601 + 600 × 100.
      late: { data: items(500), exclusions: notes(100) } as never,
      // 501.
      long: { data: items(500) } as never,
      last: {},
    });
    const { document, warnings, leftOut, toFile } = parseDocument(given);
    expect(document.vendors.map(({ id }) => id)).to.deep.equal(['small', 'light', 'long', 'last']);
    expect(warnings.map(({ pointer }) => pointer)).to.deep.equal(['/vendors/1', '/vendors/3']);
    expect(leftOut).to.equal(2);
    expect(toFile('/vendors/2/name')).to.equal('/vendors/4/name');
    expect(finish(startParsing(given))?.document.vendors.map(({ id }) => id)).to.deep.equal([
      'small',
      'last',
    ]);
  });

  it('reads what is sound without the part that mends, and only that', () => {
    const read = (value: unknown) => finish(startParsing(value));
    const given = makeDocument({ one: {} });
    expect(read(given)?.document).to.deep.equal(given);
    const partly = read({ ...given, vendors: [...given.vendors, {}] });
    expect(partly?.document).to.deep.equal(given);
    expect(partly?.warnings).to.have.length(1);
    expect(read({ ...given, introduction: [] })).to.equal(undefined);
  });
});
