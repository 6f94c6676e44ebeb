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
