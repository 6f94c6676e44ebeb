import { expect } from '@open-wc/testing';
import type { Registry } from '../../src/model/registry.js';
import { SearchIndex } from '../../src/query/search-index.js';
import { fetchRealRegistry } from '../helpers/registries.js';

describe('SearchIndex on the real list', () => {
  let registry: Registry;
  let index: SearchIndex;

  before(async () => {
    registry = await fetchRealRegistry();
    index = new SearchIndex(registry.entries);
  });

  /** Vendors by rank: those found, and those found only by what they rule out. */
  function find(text: string): { found: string[]; excluded: string[] } {
    const hits = [...index.search(text).hits].sort(([, a], [, b]) => b.score - a.score);
    const ids = (only: boolean): string[] =>
      hits
        .filter(([, hit]) => hit.excludedOnly === only)
        .map(([at]) => registry.entries[at]?.vendor.id ?? '');
    return { found: ids(false), excluded: ids(true) };
  }

  const first: readonly [query: string, vendor: string][] = [
    ['stripe', 'stripe'],
    ['str', 'stripe'],
    ['strpie', 'stripe'],
    ['algoila', 'algolia'],
    ['twillio', 'twilio'],
    ['datdog', 'datadog'],
    ['zendeks', 'zendesk'],
    ['surveymonky', 'surveymonkey'],
    ['pub nub', 'pubnub'],
    ['facebookads', 'facebook-ads'],
    ['ｓｔｒｉｐｅ', 'stripe'],
    ['Ålgolia', 'algolia'],
    ['"slack"', 'slack'],
    ['sl\u200back', 'slack'],
    ['aws', 'aws'],
    ['gmail', 'google-workspace'],
    ['crashlytics', 'google-firebase'],
    ['text messages', 'twilio'],
    ['who has my gps?', 'algolia'],
    ['hiring', 'greenhouse'],
  ];
  for (const [query, vendor] of first) {
    it(`finds ${vendor} first for ${JSON.stringify(query)}`, () => {
      expect(find(query).found[0]).to.equal(vendor);
    });
  }

  it('puts a name before a description', () => {
    expect(find('email').found).to.include('sendgrid');
    expect(
      find('google')
        .found.slice(0, 5)
        .every((id) => id.startsWith('google') || id === 'youtube'),
    ).to.equal(true);
  });

  it('finds nothing for vendors that are not listed, nonsense, digits, signs and pictures', () => {
    const absent =
      'pinterest tiktok snapchat microsoft roblox zoom hubspot mixpanel segment salesforce xqzvwk 12345 !!! .* 😀';
    for (const query of absent.split(' ')) expect(index.search(query).hits.size, query).to.equal(0);
  });

  it('keeps what is met only by an exclusion apart', () => {
    expect(find('idfa')).to.deep.equal({ found: [], excluded: ['revenuecat'] });
    expect(find('child location').found).to.deep.equal([]);
    expect(find('child location').excluded).to.deep.equal(['algolia']);
  });

  it('asks for every word that means something', () => {
    expect(find('google translate').found[0]).to.equal('google-cloud');
    expect(find('google pinterest').found).to.deep.equal([]);
  });

  it('survives a page pasted into it', () => {
    expect(() => index.search('provider '.repeat(5000))).not.to.throw();
    expect(() => index.search('(([\\')).not.to.throw();
  });

  it('tells what to mark', () => {
    expect(index.search('str').marks).to.deep.include({ word: 'stripe', length: 3 });
  });
});
