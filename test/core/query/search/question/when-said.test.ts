import { expect } from '@open-wc/testing';
import { makeSearch } from '../../../../../src/core/query/search/search.js';
import { whenSaid } from '../../../../../src/core/query/search/question/when-said.js';
import { SearchIndex } from '../../../../../src/core/query/search/index/search-index.js';
import { makeRegistry } from '../../../../helpers/registries.js';

const registry = makeRegistry({
  acme: { conditions: ['When a learner borrows a book'], data: [{ type: 'name' }] },
  bolt: { notes: ['Whoever closes the lid lands on another page.'] },
  comet: { purpose: 'Counts how often a learner borrows a book.' },
  dove: {},
  elm: {},
  fir: {},
});
const index = new SearchIndex(registry);
index.add();

const saidOf = (text: string): readonly string[] =>
  [...(whenSaid(text, index)?.said.entries ?? [])].map((at) => registry.entries[at]?.vendor.id ?? '');

describe('whenSaid', () => {
  it('finds the entries with a condition or a remark that has all words of a condition', () => {
    expect(saidOf('what happens when a learner borrows books?')).to.deep.equal(['acme']);
    expect(saidOf('only if somebody is closing a lid')).to.deep.equal(['bolt']);
  });

  it('finds none for one word, for more than an entry says, and for what is no condition', () => {
    expect(saidOf('what happens when they borrow?')).to.deep.equal([]);
    expect(saidOf('what happens when a learner borrows a pen?')).to.deep.equal([]);
    expect(saidOf('when does a learner borrow a book?')).to.deep.equal([]);
    expect(saidOf('tell me if learners borrow books')).to.deep.equal([]);
  });

  it('looks through no more than the beginning of a long text, and none of a text that says nothing', () => {
    const note = `${'A learner. '.repeat(2000)}Borrows.`;
    const long = new SearchIndex(makeRegistry({ acme: { notes: [note] } }));
    long.add();
    expect(whenSaid('when learners borrow', long)).to.equal(undefined);
  });
});

describe('A text that asks nothing but what is so under a condition', () => {
  it('is answered by those alone that say so, without a match; what else is asked is asked as ever', async () => {
    const search = await makeSearch(registry);
    search?.add();
    const when = search?.search('what happens if a learner borrows a book');
    expect(when?.found).to.deep.equal([]);
    expect([...(when?.understood?.said?.entries ?? [])]).to.have.length(1);
    const also = search?.search('who gets names when a learner borrows a book');
    expect(also?.understood?.asked.map(({ words }) => words)).to.include('names');
  });
});
