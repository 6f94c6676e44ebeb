import { expect } from '@open-wc/testing';
import { tokenize } from '../../../../../src/core/query/search/words/fold-text.js';
import { isWeak, STOP_WORDS } from '../../../../../src/core/query/search/words/small-words.js';
import { isAboutList } from '../../../../../src/core/query/search/question/is-about-list.js';

const isAbout = (text: string): boolean =>
  isAboutList(tokenize(text), ({ word }) => STOP_WORDS.has(word) || isWeak(word));

describe('isAboutList', () => {
  for (const text of [
    'How new is this list?',
    'which version is this',
    'When was it last changed?',
    'what was removed',
    'is the list complete',
    'who makes this list',
    'can I trust this list?',
    'where is your privacy policy',
    'is this page correct',
    'when was this page last revised',
    'why does it say "not stated"?',
  ])
    it(`takes "${text}" for a question about the list`, () => {
      expect(isAbout(text)).to.equal(true);
    });

  for (const text of [
    'new',
    'Does Acme have the latest version?',
    'can I get my data removed',
    'who updated my photos',
    'who can I trust',
    'policy number',
    'which vendors are up',
    'do vendors write it down',
  ])
    it(`takes "${text}" for none`, () => {
      expect(isAbout(text)).to.equal(false);
    });
});
