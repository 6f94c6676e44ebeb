import { expect } from '@open-wc/testing';
import type { RegistryDocument } from '../../../../src/core/schema/registry-schema.js';
import { hashList } from '../../../../src/widget/elements/record/hash-list.js';
import { quickenClock } from '../../../helpers/quick-clock.js';

const hash = (document: object): Promise<string> => hashList(document as RegistryDocument);

describe('hashList', () => {
  it('is the SHA-256 that other tools give of the same list, in whatever order its fields stand', async () => {
    // printf '%s' '{"a":{"c":1,"d":[2,1]},"b":"é"}' | sha256sum
    const known = '74bed6f12b120c4f0e5b3a84e07db6d31a96eec154d792e09369c3acd8a6aa03';
    expect(await hash({ b: 'é', a: { d: [2, 1], c: 1 } })).to.equal(known);
    expect(await hash({ a: { c: 1, d: [2, 1] }, b: 'é' })).to.equal(known);
  });

  it('is the same where the browser works out no hashes, as on pages over http', async () => {
    Object.defineProperty(crypto, 'subtle', { configurable: true, value: undefined });
    const found = await hash({ a: 'é' }).finally(() => Reflect.deleteProperty(crypto, 'subtle'));
    // printf '%s' '{"a":"é"}' | sha256sum
    expect(found).to.equal('b3a092a6af48807fa9482b2ee140105575daa26d5b24b3c0e60a7e2dee6683b1');
  });

  it('is worked out as the list is written, in slices of the page, however long the list is', async () => {
    const long = { notes: Array.from({ length: 30 }, (_, at) => `${at} é`.repeat(100_000)) };
    let turns = 0;
    let isDone = false;
    const look = (): void => {
      turns += 1;
      if (!isDone) setTimeout(look);
    };
    const mend = quickenClock(20);
    setTimeout(look);
    const found = await hash(long).finally(mend);
    isDone = true;
    expect(turns).to.be.above(5);
    const whole = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(long)));
    expect(found).to.equal(
      Array.from(new Uint8Array(whole), (byte) => byte.toString(16).padStart(2, '0')).join(''),
    );
  });

  it('is another for another list', async () => {
    expect(await hash({ a: [1, 2] })).not.to.equal(await hash({ a: [2, 1] }));
  });
});
