import { expect } from '@open-wc/testing';
import { tokenize } from '../../../../../src/core/query/search/words/fold-text.js';
import { isAboutList } from '../../../../../src/core/query/search/question/is-about-list.js';

describe('isAboutList', () => {
  for (const text of [
    'How new is this list?',
    'which version is this',
    'When was it last changed?',
    'what was removed',
  ])
    it(`takes "${text}" for a question about the list`, () => {
      expect(isAboutList(tokenize(text))).to.equal(true);
    });

  for (const text of [
    'new',
    'Does Acme have the latest version?',
    'can I get my data removed',
    'who updated my photos',
  ])
    it(`takes "${text}" for none`, () => {
      expect(isAboutList(tokenize(text))).to.equal(false);
    });
});
