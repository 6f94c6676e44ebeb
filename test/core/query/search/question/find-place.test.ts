import { expect } from '@open-wc/testing';
import { tokenize } from '../../../../../src/core/query/search/words/fold-text.js';
import { findPlace, withPlaces } from '../../../../../src/core/query/search/question/find-place.js';

describe('findPlace', () => {
  it('reads names as the codes of today, where an engine knows former ones by the same name', () => {
    for (const [name, place] of [
      ['Russia', 'RU'],
      ['France', 'FR'],
      ['United Kingdom', 'GB'],
      ['Serbia', 'RS'],
      ['Vietnam', 'VN'],
      ['Benin', 'BJ'],
    ] as const)
      expect(findPlace(name, 'en'), name).to.equal(place);
    expect(findPlace('Russie', 'fr')).to.equal('RU');
    expect(findPlace('Frankreich', 'de')).to.equal('FR');
  });

  it('takes codes that are words for places in capitals only', () => {
    expect(findPlace('US', 'en')).to.equal('US');
    expect(findPlace('us', 'en')).to.equal(undefined);
  });
});

describe('withPlaces', () => {
  const words = (text: string): string =>
    withPlaces(tokenize(text))
      .map(({ word }) => word)
      .join(' ');

  it('takes "us" for the place where it is no "me and you"', () => {
    expect(words('us hosted')).to.equal('america hosted');
    expect(words('firms in the us')).to.equal('firms in the america');
    expect(words('who knows us')).to.equal('who knows us');
    expect(words('tell us more')).to.equal('tell us more');
  });
});
