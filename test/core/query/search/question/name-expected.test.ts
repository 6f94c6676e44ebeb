import { expect } from '@open-wc/testing';
import { tokenize } from '../../../../../src/core/query/search/words/fold-text.js';
import { isAskedOfName } from '../../../../../src/core/query/search/question/name-expected.js';

describe('isAskedOfName', () => {
  const isOfName = (text: string, unknown: string): boolean => {
    const tokens = tokenize(text);
    const words = tokenize(unknown).map(({ word }) => word);
    return isAskedOfName(
      text,
      tokens,
      tokens.filter(({ word }) => words.includes(word)),
      [],
    );
  };

  for (const [text, unknown] of [
    ['does papaya get names', 'papaya'],
    ['are you working with papaya', 'papaya'],
    ['Papaya chat', 'papaya'],
    ['do you use PapayaBox', 'papayabox'],
    ['is papaya in here', 'papaya'],
  ] as const)
    it(`is so in "${text}"`, () => {
      expect(isOfName(text, unknown)).to.equal(true);
    });

  for (const [text, unknown] of [
    ['who is able to peel papayas', 'papayas'],
    ['can grown-ups read it', 'grown ups'],
    ['the page is frozen', 'frozen'],
    ['who eats papaya', 'papaya'],
  ] as const)
    it(`is not so in "${text}"`, () => {
      expect(isOfName(text, unknown)).to.equal(false);
    });
});
