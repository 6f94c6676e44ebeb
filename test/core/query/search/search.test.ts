import { expect } from '@open-wc/testing';
import { normalizeRegistry } from '../../../../src/core/model/normalize-registry.js';
import type { Registry } from '../../../../src/core/model/registry.js';
import { parseDocument } from '../../../../src/core/reading/parse-document.js';
import { tokenize } from '../../../../src/core/query/search/words/fold-text.js';
import type { SearchResult } from '../../../../src/core/query/query.js';
import { Search } from '../../../../src/core/query/search/search.js';
import { fetchRealRegistry, makeDocument } from '../../../helpers/registries.js';

describe('Search on the real list', () => {
  let registry: Registry;
  let index: Search;

  before(async () => {
    registry = await fetchRealRegistry();
    index = new Search(registry);
    index.add();
  });

  /** Entries found, nearest first. */
  const ranked = ({ found, scores }: SearchResult): number[] =>
    [...found].sort((a, b) => Math.abs(scores[b] ?? 0) - Math.abs(scores[a] ?? 0));

  /** Vendors by rank: those found, and those found only by what they rule out. */
  function find(text: string): { found: string[]; excluded: string[] } {
    const result = index.search(text);
    const ids = (only: boolean): string[] =>
      ranked(result)
        .filter((at) => (result.scores[at] ?? 0) < 0 === only)
        .map((at) => registry.entries[at]?.vendor.id ?? '');
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
    ['afcebook ads', 'facebook-ads'],
    ['what does threat stakc get', 'threat-stack'],
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
    ['amazon', 'aws'],
    ['Ｔｗｉｌｉｏ', 'twilio'],
    ['blue shift', 'blueshift'],
    ['cloud amqp', 'cloudamqp'],
    ['mongo db', 'mongodb-atlas'],
    ['sl\u202eack', 'slack'],
    // An exact word of a name before a name that only begins with it.
    ['cloud', 'google-cloud'],
    ['s', 'slack'],
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

  it('finds nothing for vendors that are not listed, nonsense and digits', () => {
    const absent =
      'pinterest tiktok snapchat microsoft roblox zoom hubspot mixpanel segment salesforce amplitude xqzvwk 12345';
    for (const query of absent.split(' ')) expect(index.search(query).found, query).to.deep.equal([]);
  });

  it('tells what it does not find as it was typed, not as it was tried', () => {
    expect(index.search('günlük').understood?.unknown).to.deep.equal(['günlük']);
    expect(index.search('does facebook messenger get my chats').understood?.unknown).to.deep.equal([
      'facebook messenger',
    ]);
  });

  it('takes a greeting and bare signs for nothing that is asked', () => {
    for (const text of ['hello', 'Can you help me?', '!!!', '.*', '😀', '你好'])
      expect(index.search(text).understood?.isGreeting, text).to.equal(true);
    for (const text of ['hello, who gets names', 'who has my data', 'hello kitty'])
      expect(index.search(text).understood?.isGreeting ?? false, text).to.equal(false);
  });

  it('takes no other word for a near miss', () => {
    // Workspace is three edits from it, and video one: neither is what the reader asked for.
    for (const query of ['rackspace', 'vimeo', 'plaid', 'miro', 'heap', 'algebia', 'twelie']) {
      expect(index.search(query).found, query).to.deep.equal([]);
    }
  });

  it('answers one and many alike', () => {
    for (const [one, many] of [
      ['device id', 'device ids'],
      ['message', 'messages'],
      ['purchase', 'purchases'],
      ['cookie', 'cookies'],
      ['location', 'locations'],
    ] as const) {
      expect(find(one).found, one).to.not.be.empty;
      expect(find(many).found, many).to.have.members(find(one).found);
    }
  });

  it('ignores the small words of a question, also where some name holds them', () => {
    expect(find('data in school')).to.deep.equal(find('data school'));
    expect(find('does anybody get my location')).to.deep.equal(find('location'));
    expect(find('sign in with google').found[0]).to.equal('google-sso');
  });

  it('tells what matches from what is ruled out, without a table of answers too', () => {
    expect(find('passwords').found).to.have.members(['aws', 'asana', 'google-workspace']);
    expect(find('passwords').excluded).to.deep.equal(['google-sso']);
  });

  it('ranks every hit in a name above every other hit', () => {
    for (const query of ['s', 'google', 'payment', 'facebok', 'amazon']) {
      const { found, scores: all } = index.search(query);
      const hits = found.map((at) => ({ at, score: all[at] ?? 0 }));
      const inName = (at: number): boolean => {
        const entry = registry.entries[at];
        const { legalName, parent } = entry?.vendor.record.entity ?? {};
        const services = entry?.data?.map((datum) => datum.service) ?? [];
        const texts = [entry?.vendor.name, ...(entry?.vendor.aliases ?? []), legalName, parent, ...services];
        const start = query === 'facebok' ? 'facebook' : query;
        return texts.some((text) => tokenize(text ?? '').some(({ word }) => word.startsWith(start)));
      };
      const scores = (named: boolean): number[] =>
        hits.filter(({ at }) => inName(at) === named).map(({ score }) => score);
      expect(Math.min(...scores(true)), query).to.be.above(Math.max(0, ...scores(false)));
    }
  });

  it('keeps what is ruled out apart', () => {
    expect(find('idfa').excluded).to.deep.equal(['revenuecat']);
    expect(find('child location').found).to.deep.equal(['aws']);
    expect(find('child location').excluded).to.include('algolia');
  });

  it('asks for every word that means something', () => {
    expect(find('google translate').found[0]).to.equal('google-cloud');
    // What a vendor is not known for is said; what a company has beside what the list has of it, is no match.
    for (const [text, unknown, found] of [
      ['google pinterest', 'google pinterest', []],
      ['google classroom', 'google classroom', []],
      ['apple music', 'apple music', []],
      // Of a word that no stock of a language has: those come when a question needs them.
      ['stripe zeppelins', 'zeppelins', ['stripe']],
    ] as const) {
      expect(find(text).found, text).to.deep.equal(found);
      expect(index.search(text).understood?.unknown, text).to.deep.equal([unknown]);
    }
  });

  it('survives a page pasted into it', () => {
    expect(() => index.search('provider '.repeat(5000))).not.to.throw();
    // It is cut: what comes later changes nothing, and costs nothing.
    for (const text of ['a', 'google ']) {
      expect(find(`${text.repeat(1500)} pinterest`)).to.deep.equal(find(text.repeat(200)));
    }
    for (const signs of ['(([\\', '.*', '^$', '[', '\\', '\u200b', '\ud83d']) {
      expect(index.search(signs).understood?.asked, signs).to.deep.equal([]);
    }
  });

  it('tells what to mark', () => {
    const marks = (text: string): unknown[] =>
      index.search(text).marks.map(({ words, prefix }) => [[...words], prefix]);
    expect(marks('str')).to.deep.equal([[[], 'str']]);
    expect(marks('stripe')).to.deep.equal([[['stripe'], 'stripe']]);
    expect(marks('strpie')).to.deep.equal([[['stripe'], undefined]]);
    expect(marks('pub nub')).to.deep.equal([[['pubnub'], 'pubnub']]);
    expect(marks('pinterest')).to.deep.equal([]);
  });

  it('finds out in steps what thousands of terms reach before it reads who is among people', () => {
    const subjects = Array.from({ length: 500 }, (_, at) => ({
      id: `s${at}`,
      name: `People ${at}`,
      includes: [`s${at + 1}`],
    }));
    const file = makeDocument({ acme: { subjects: [{ id: 's0' }] } }, { vocabulary: { subjects } });
    const { document } = parseDocument(file);
    const search = new Search(normalizeRegistry(document, new Date('2026-06-01')));
    let steps = 1;
    while (!search.add(() => true)) steps += 1;
    // Their words alone take a step each.
    expect(steps).to.be.above(1000);
    expect(search.search('People 499').found).to.have.length(1);
  });

  it('finds what is indexed so far, and tells that it is not all', () => {
    const part = new Search(registry);
    expect(part.search('algolia').isComplete).to.equal(false);
    expect(part.search('algolia').found).to.deep.equal([]);
    while (part.search('algolia').found.length === 0) expect(part.add(() => true)).to.equal(false);
    expect(part.search('algolia').found).to.have.length(1);
    expect(part.search('zendesk').found).to.deep.equal([]);
    while (!part.add(() => true));
    expect(part.search('zendesk').found).to.have.length(1);
    expect(part.search('zendesk').isComplete).to.equal(true);
  });

  it('tells a near miss from what is there', () => {
    expect(index.search('zendeks').isNear).to.equal(true);
    for (const text of ['zendesk', 'zend', 'location', 'pinterest'])
      expect(index.search(text).isNear, text).to.equal(false);
  });
});
