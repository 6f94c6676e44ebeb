import { expect } from '@open-wc/testing';
import { isSwapOfSmall } from '../../../../../src/core/query/search/words/is-swap-of-small.js';

describe('isSwapOfSmall', () => {
  it('knows a small word with two letters in each other’s place', () => {
    expect(['teh', 'adn', 'waht', 'thier'].filter((word) => !isSwapOfSmall(word))).to.deep.equal([]);
  });

  it('takes no word for one that is another', () => {
    expect(['form', 'dose', 'ear', 'survey', 'name', 'it'].filter(isSwapOfSmall)).to.deep.equal([]);
  });
});
