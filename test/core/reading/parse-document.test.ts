import { expect } from '@open-wc/testing';
import { parseDocument, parseRegistry } from '../../../src/core/reading/parse-document.js';
import { RegistryError } from '../../../src/core/reading/registry-error.js';
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

describe('parseDocument', () => {
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

  it('keeps fields away that could change what an object is', () => {
    const text = JSON.stringify(makeDocument({ one: {} })).replace('"id":"one"', '"__proto__":{},$&');
    const { document, warnings } = parseRegistry(text);
    expect(Object.keys(document.vendors[0] ?? {})).not.to.include('__proto__');
    expect(warnings).to.deep.equal([]);
  });
});
