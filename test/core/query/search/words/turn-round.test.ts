import { expect } from '@open-wc/testing';
import { turnRound } from '../../../../../src/core/query/search/words/turn-round.js';

describe('turnRound', () => {
  it('puts before a small word what stands behind it', () => {
    expect(turnRound(['content', 'of', 'text', 'messages'])).to.deep.equal(['text', 'messages', 'content']);
  });

  it('turns nothing that has no two sides', () => {
    expect(turnRound(['text', 'messages'])).to.deep.equal([]);
    expect(turnRound(['log', 'in'])).to.deep.equal([]);
    expect(turnRound(['of', 'schools'])).to.deep.equal([]);
  });
});
