import { expect } from '@open-wc/testing';
import { Search } from '../../../../../src/core/query/search/search.js';
import { fetchRealRegistry } from '../../../../helpers/registries.js';

describe('What stands beside a word that the list knows', () => {
  let search: Search;

  before(async () => {
    search = new Search(await fetchRealRegistry());
    search.add();
  });

  const asked = (text: string) => search.search(text).understood?.asked ?? [];

  it('is what a question is about, where the list has no word for it: nobody is said to have it', () => {
    for (const [text, words] of [
      ['does anyone see my points trend', 'points trend'],
      ['who gets the accident report', 'accident report'],
      ['who saw my birthday photos', 'birthday photos'],
    ] as const) {
      expect(
        asked(text).map((one) => [one.words, one.isAbsent]),
        text,
      ).to.deep.equal([[words, true]]);
      expect(search.search(text).found, text).to.deep.equal([]);
      expect(search.search(text).understood?.leftOut, text).to.deep.equal([]);
    }
  });

  it('changes nothing where it names the thing again, tells what is done or how it is', () => {
    for (const text of [
      'card numbers',
      'photos uploaded',
      'stories leave the app',
      'my real name',
      'class photo',
    ])
      expect(
        asked(text).some((one) => one.isAbsent),
        text,
      ).to.equal(false);
  });

  it('is said to be no part of the answer where it ranks vendors', () => {
    expect(search.search('who has the most photos').understood?.leftOut).to.deep.equal(['most']);
    expect(search.search('at least one vendor with photos').understood?.leftOut).to.deep.equal([]);
  });

  it('is said to be no part of the answer where it judges a vendor, and where it only looks like a small word', () => {
    for (const [text, words] of [
      ['is sendgrid safe', ['safe']],
      ['are our passwords safe', ['safe']],
      ['is it safe', []],
      ['parents evening', ['evening']],
    ] as const)
      expect(search.search(text).understood?.leftOut, text).to.deep.equal(words);
  });

  it('is meant with it, where one kind of data is called by both', () => {
    const meant = (text: string) => asked(text).flatMap(({ values }) => values.map(({ id }) => id));
    expect(meant("where do the school's map coordinates come from")).to.deep.equal(['school-location']);
    expect(meant('logs of what I tapped')).to.deep.equal(['event-logs']);
    expect(meant('photos and messages')).to.have.length(2);
  });
});
