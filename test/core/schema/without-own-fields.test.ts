import { expect } from '@open-wc/testing';
import { withoutOwnFields } from '../../../src/core/schema/without-own-fields.js';

describe('withoutOwnFields', () => {
  it('leaves out what begins with "x-", at any depth, and nothing else', () => {
    const value = { 'x-a': 1, xb: [{ 'x-c': 2, d: { 'x-e': { f: 1 }, g: null } }, 'x-h'] };
    expect(withoutOwnFields(value)).to.deep.equal({ xb: [{ d: { g: null } }, 'x-h'] });
  });

  it('gives back the very value where there is nothing to leave out', () => {
    const value = { a: [{ b: 1 }] };
    expect(withoutOwnFields(value)).to.equal(value);
  });
});
