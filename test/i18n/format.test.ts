import { expect } from '@open-wc/testing';
import { compareIn } from '../../src/i18n/compare-in.js';
import { en } from '../../src/i18n/en.js';
import { enFacts } from '../../src/i18n/en-facts.js';
import { M49_REGIONS } from '../../src/keeper/text/m49-regions.js';
import { LOCALES } from '../helpers/all-locales.js';
import {
  formatDate,
  formatList,
  formatPlace,
  formatRetention,
  listSeparator,
} from '../../src/i18n/format.js';

describe('words for values', () => {
  it('say a day as a language does, and what is no day as it is', () => {
    expect(formatDate('2026-03-01', 'en')).to.equal('March 1, 2026');
    expect(formatDate('2026-03-01', 'de')).to.equal('1. März 2026');
    expect(formatDate('soon', 'en')).to.equal('soon');
  });

  it('say a place by its name, and what nobody knows by its code', () => {
    expect(formatPlace('DE', 'en', en.regions)).to.equal('Germany');
    expect(formatPlace('EU', 'de', {})).to.equal('Europäische Union');
    expect(formatPlace('not a place', 'en', en.regions)).to.equal('not a place');
  });

  it('say the world, its continents and their parts in words in every language, whatever the browser has names for', () => {
    for (const { language, regions } of [...Object.values(LOCALES).map((locale) => locale()), en])
      for (const code of M49_REGIONS) {
        const name = formatPlace(code, language, regions);
        expect(name, `${code} in ${language}`).to.match(/^\p{L}[\p{L}\p{M} ’־()-]+$/u);
      }
    expect(formatPlace('001', 'en', en.regions)).to.equal('Worldwide');
    expect(en.regions).to.include(enFacts.regions);
  });

  it('say how long something is kept where it is a duration, else as it is written', () => {
    expect(formatRetention('P1Y6M', 'en')).to.equal('1 year and 6 months');
    expect(formatRetention('P30D', 'de')).to.equal('30 Tage');
    for (const text of ['P', 'PT1H', 'P1Y and a bit', 'as long as needed'])
      expect(formatRetention(text, 'en')).to.equal(text);
  });

  it('join a list as a language does', () => {
    expect(formatList(['a', 'b', 'c'], 'de')).to.equal('a, b und c');
    expect(formatList([], 'en')).to.equal('');
  });

  it('part what a list goes on with as a language does', () => {
    for (const [locale, between] of Object.entries({ en: ', ', 'zh-Hans': '、', ja: '、', ar: ' و' }))
      expect(['a', 'b'].join(listSeparator(locale)), locale).to.equal(`a${between}b`);
  });

  it('count in English with the form for one and for all others', () => {
    expect(en.entriesAndProviders(1, 1)).to.equal('1 entry, 1 provider');
    expect(en.entriesAndProviders(0, 1200)).to.equal('0 entries, 1,200 providers');
  });
});

describe('compareIn', () => {
  it('orders names as a language does, numbers by their value, accents and case left aside', () => {
    const names = ['Zoom', 'item 10', 'Item 9', 'älter', 'Alter', 'Öl'];
    expect([...names].sort(compareIn('de'))).to.deep.equal([
      'älter',
      'Alter',
      'Item 9',
      'item 10',
      'Öl',
      'Zoom',
    ]);
    expect([...names].sort(compareIn('sv')).at(-1)).to.equal('Öl');
  });

  it('is one function for one language, so that an order made with it stays in use', () => {
    expect(compareIn('fr')).to.equal(compareIn('fr'));
    expect(compareIn('fr')).not.to.equal(compareIn('de'));
  });
});
