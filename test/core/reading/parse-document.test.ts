import { expect } from '@open-wc/testing';
import { startMending } from '../../../src/core/reading/mend.js';
import { parseDocument, parseRegistry } from '../../../src/core/reading/parse-document.js';
import { startParsing } from '../../../src/core/reading/start-parsing.js';
import { RegistryError } from '../../../src/core/reading/registry-error.js';
import { finish } from '../../../src/core/work/do-steps.js';
import { makeDocument } from '../../helpers/registries.js';

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof RegistryError ? error.code : String(error);
  }
  return 'nothing thrown';
}

/** A registry whose first disclosure has fields of any kind. */
const withRow = (row: object) => makeDocument({ one: row as never, two: {} });

describe('parseRegistry', () => {
  it('tells text that is no JSON from JSON that is no registry', () => {
    expect(codeOf(() => parseRegistry('{'))).to.equal('syntax');
    for (const text of ['[]', 'null', '{}', '{"vendors":[]}'])
      expect(
        codeOf(() => parseRegistry(text)),
        text,
      ).to.equal('schema');
  });

  it('refuses a format version above its own and says to update', () => {
    expect(() => parseDocument(makeDocument({}, { formatVersion: 2 }))).to.throw(
      RegistryError,
      /version 2.*Update/,
    );
  });

  it('reads a sound registry without a warning and keeps unknown fields', () => {
    const { document, warnings } = parseDocument(makeDocument({ one: {} }, { 'x-note': 'ours' }));
    expect(warnings).to.deep.equal([]);
    expect(document).to.have.property('x-note', 'ours');
  });

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

  it('keeps a false "integral"', () => {
    const { document } = parseDocument(withRow({ integral: false }));
    expect(document.vendors[0]?.disclosures[0]?.integral).to.equal(false);
  });

  it('does not change what it is given', () => {
    const given = withRow({ data: [{ type: 7 }] });
    const before = JSON.stringify(given);
    parseDocument(given);
    expect(JSON.stringify(given)).to.equal(before);
  });

  it('leaves out a list that stands where an object belongs', () => {
    const { document, warnings } = parseDocument(withRow({ exclusions: [[], { note: 'No name.' }] }));
    expect(document.vendors[0]?.disclosures[0]?.exclusions).to.deep.equal([{ note: 'No name.' }]);
    expect(warnings.map(({ pointer }) => pointer)).to.deep.equal(['/vendors/0/disclosures/0/exclusions/0']);
  });

  it('keeps fields away that could change what an object is', () => {
    const text = JSON.stringify(makeDocument({ one: {} })).replace('"id":"one"', '"__proto__":{},$&');
    const { document, warnings } = parseRegistry(text);
    expect(Object.keys(document.vendors[0] ?? {})).not.to.include('__proto__');
    expect(warnings).to.deep.equal([]);
  });

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

  it('tells every fault of a record, however many', () => {
    const count = 4000;
    const data = Array.from({ length: count }, (_, at) => ({ type: at % 2 ? 'name' : 7 }));
    const { document, warnings } = parseDocument(withRow({ data: data as never }));
    expect(document.vendors[0]?.disclosures[0]?.data).to.have.length(count / 2);
    expect(warnings).to.have.length(count / 2);
    expect(warnings.at(-1)?.pointer).to.equal(`/vendors/0/disclosures/0/data/${count - 2}`);
  });

  it('knows where in the file stands what is left behind parts that were left out', () => {
    const broken = withRow({ data: [{ type: 7 }, { type: 'name' }, { type: 7 }, { type: 'location' }] });
    const { toFile } = parseDocument({ ...broken, vendors: ['text', ...broken.vendors] });
    expect(toFile('/vendors/0/disclosures/0/data/1/type')).to.equal('/vendors/1/disclosures/0/data/3/type');
    expect(toFile('/categories/1/id')).to.equal('/categories/1/id');
  });

  it('reads what is sound without the part that mends, and only that', () => {
    const read = (value: unknown) => finish(startParsing(value));
    const given = makeDocument({ one: {} });
    expect(read(given)?.document).to.deep.equal(given);
    expect(read({ ...given, vendors: [...given.vendors, {}] })).to.equal(undefined);
    expect(read({ ...given, introduction: [] })).to.equal(undefined);
  });
});
