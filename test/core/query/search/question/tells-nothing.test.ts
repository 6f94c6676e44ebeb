import { expect } from '@open-wc/testing';
import { tokenize } from '../../../../../src/core/query/search/words/fold-text.js';
import { tellsNothing } from '../../../../../src/core/query/search/question/tells-nothing.js';

const tells = (text: string, word: string): boolean => {
  const tokens = tokenize(text);
  const at = tokens.findIndex((token) => token.word === word);
  return !tellsNothing(text, tokens, at);
};

describe('tellsNothing', () => {
  for (const [text, word] of [
    ['I uploaded photos, who has them', 'uploaded'],
    ['who snoops on photos', 'snoops'],
    ['which companys get photos', 'companys'],
    ['photos of 2026', '2026'],
  ] as const)
    it(`passes over "${word}" in "${text}"`, () => {
      expect(tells(text, word)).to.equal(false);
    });

  for (const [text, word] of [
    ['who gets photos of my hamster', 'hamster'],
    ['photos on Seesaw', 'seesaw'],
    ['who Seesaw gives photos to', 'seesaw'],
  ] as const)
    it(`does not pass over "${word}" in "${text}"`, () => {
      expect(tells(text, word)).to.equal(true);
    });
});
