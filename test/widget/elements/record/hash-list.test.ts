import { expect } from '@open-wc/testing';
import type { RegistryDocument } from '../../../../src/core/schema/registry-schema.js';
import { hashList } from '../../../../src/widget/elements/record/hash-list.js';

const hash = (document: object): Promise<string> => hashList(document as RegistryDocument);

describe('hashList', () => {
  it('is the SHA-256 that other tools give of the same list, in whatever order its fields stand', async () => {
    // printf '%s' '{"a":{"c":1,"d":[2,1]},"b":"é"}' | sha256sum
    const known = '74bed6f12b120c4f0e5b3a84e07db6d31a96eec154d792e09369c3acd8a6aa03';
    expect(await hash({ b: 'é', a: { d: [2, 1], c: 1 } })).to.equal(known);
    expect(await hash({ a: { c: 1, d: [2, 1] }, b: 'é' })).to.equal(known);
  });

  it('is another for another list', async () => {
    expect(await hash({ a: [1, 2] })).not.to.equal(await hash({ a: [2, 1] }));
  });
});
