import { expect } from '@open-wc/testing';
import { findSilence } from '../../../src/core/query/find-silence.js';
import { makeRegistry } from '../../helpers/registries.js';

describe('findSilence', () => {
  it('finds what no entry says', () => {
    expect(findSilence(makeRegistry({ apple: {}, banana: {} }))).to.deep.equal({
      subjects: true,
      data: true,
      flows: false,
    });
    expect(findSilence(makeRegistry({ apple: { data: [{ type: 'name' }] } }))).to.deep.equal({
      subjects: true,
      data: false,
      flows: true,
    });
  });

  it('is broken by a single entry, by people of data, by data about nobody, by own words', () => {
    const data = [{ type: 'name', flow: 'sent' as const, subjects: ['student'] }];
    expect(findSilence(makeRegistry({ apple: {}, banana: { data } }))).to.deep.equal({
      subjects: false,
      data: false,
      flows: false,
    });
    expect(findSilence(makeRegistry({ apple: { data: [{ type: 'school' }] } })).subjects).to.equal(false);
    expect(findSilence(makeRegistry({ apple: { dataSummary: 'Names.' } })).data).to.equal(false);
  });

  it('is not said of a list without entries', () => {
    expect(findSilence(makeRegistry({}))).to.deep.equal({ subjects: false, data: false, flows: false });
  });
});
