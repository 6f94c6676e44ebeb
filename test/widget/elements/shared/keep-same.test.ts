import { expect } from '@open-wc/testing';
import { keepSame } from '../../../../src/widget/elements/shared/keep-same.js';

describe('keepSame', () => {
  it('makes a value anew only where an input is another', () => {
    const make = keepSame(({ a, b }: { a: number; b: string }) => ({ sum: `${a}${b}` }));
    const first = make({ a: 1, b: 'x' });
    expect(make({ a: 1, b: 'x' })).to.equal(first);
    const second = make({ a: 2, b: 'x' });
    expect(second).to.deep.equal({ sum: '2x' });
    expect(make({ a: 1, b: 'x' })).not.to.equal(first);
  });
});
