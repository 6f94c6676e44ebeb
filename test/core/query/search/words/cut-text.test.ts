import { expect } from '@open-wc/testing';
import { cutText } from '../../../../../src/core/query/search/words/cut-text.js';

/** How many characters are looked through backwards while something is done. */
function lookedThrough(act: () => void): number {
  const { lastIndexOf } = String.prototype;
  let looked = 0;
  String.prototype.lastIndexOf = function (this: string, ...given: Parameters<typeof lastIndexOf>) {
    looked += Math.min(this.length, given[1] ?? Infinity);
    return lastIndexOf.apply(this, given);
  };
  try {
    act();
  } finally {
    String.prototype.lastIndexOf = lastIndexOf;
  }
  return looked;
}

describe('cutText', () => {
  it('cuts behind spaces, and where there are none at the length that is asked', () => {
    expect([...cutText('one two three', 8)]).to.deep.equal(['one two ', 'three']);
    expect([...cutText('a'.repeat(25), 10)].map(({ length }) => length)).to.deep.equal([10, 10, 5]);
    expect([...cutText('ab\u{1f1e9}cd', 3)]).to.deep.equal(['ab', '\u{1f1e9}c', 'd']);
  });

  it('looks at each character of a text without spaces once, however long it is', () => {
    const text = 'n'.repeat(100_000);
    const looked = lookedThrough(() => expect([...cutText(text, 2000)].join('')).to.equal(text));
    expect(looked).to.be.within(90_000, 110_000);
  });
});
