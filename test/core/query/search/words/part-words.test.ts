import { expect } from '@open-wc/testing';
import { partWords } from '../../../../../src/core/query/search/words/part-words.js';

const KNOWN = new Set(['photo', 'photos', 'phone', 'number', 'home', 'address']);

describe('partWords', () => {
  for (const [text, words] of [
    ['whohasmyphotos', 'who has my photos'],
    ['WHOHASMYPHOTOS', 'who has my photos'],
    ['whogetsmyphonenumber', 'who gets my phone number'],
  ] as const)
    it(`reads "${text}" as "${words}"`, () => {
      expect(partWords(text, false, KNOWN)?.join(' ')).to.equal(words);
    });

  it('parts what is written together within a sentence', () => {
    expect(partWords('myphotos', true, KNOWN)).to.deep.equal(['my', 'photos']);
  });

  for (const text of [
    'myphotos',
    'HomeAddress',
    'whoseThePhotos',
    'whoismeis',
    'whophoto'.repeat(9),
    'phonebook',
  ])
    it(`leaves "${text}" alone`, () => {
      expect(partWords(text, false, KNOWN)).to.equal(undefined);
    });
});
