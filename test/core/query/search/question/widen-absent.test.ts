import { expect } from '@open-wc/testing';
import type { Registry } from '../../../../../src/core/model/registry.js';
import { Search } from '../../../../../src/core/query/search/search.js';
import { fetchRealRegistry } from '../../../../helpers/registries.js';

describe('What the list has no word for', () => {
  let search: Search;

  before(async () => {
    const registry: Registry = await fetchRealRegistry();
    search = new Search(registry);
    search.add();
  });

  const missing = (text: string): readonly string[] =>
    (search.search(text).understood?.asked ?? []).filter((one) => one.isAbsent).map(({ words }) => words);

  it('is told with the words beside it that are a part of it', () => {
    expect(missing('chronic illness')).to.deep.equal(['chronic illness']);
    expect(missing('who knows about her severe peanut allergy')).to.deep.equal(['severe peanut allergy']);
  });

  it('is told without what may be a name', () => {
    expect(missing('Seesaw religion')).to.deep.equal(['religion']);
  });

  it('may be what somebody does', () => {
    expect(missing('who snitches')).to.deep.equal(['snitches']);
    expect(search.search('who snitches').understood?.unknown).to.deep.equal([]);
  });
});

describe('The beginning of a question', () => {
  it('asks for nothing yet, and for no more than it says', async () => {
    const registry = await fetchRealRegistry();
    const search = new Search(registry);
    search.add();
    for (const text of ['what about', 'how about?', 'located in', 'what about ']) {
      const { found, understood } = search.search(text);
      expect(found, text).to.have.length(registry.entries.length);
      expect(understood?.asked, text).to.deep.equal([]);
    }
    expect(search.search('what about teachers').understood?.asked.map(({ words }) => words)).to.deep.equal([
      'teachers',
    ]);
  });
});

describe('The address of a page', () => {
  it('asks for the name in it, and for nothing that is only a word', async () => {
    const registry = await fetchRealRegistry();
    const search = new Search(registry);
    search.add();
    const vendors = (text: string): readonly string[] =>
      search.search(text).found.map((at) => registry.entries[at]?.vendor.id ?? '');
    expect(vendors('stripe.com')).to.deep.equal(['stripe']);
    expect(vendors('https://www.stripe.com/privacy')).to.deep.equal(['stripe']);
    expect(vendors('customer.io')).to.deep.equal([]);
  });
});
