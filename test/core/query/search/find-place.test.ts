import { expect } from '@open-wc/testing';
import { findPlace } from '../../../../src/core/query/search/find-place.js';

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
