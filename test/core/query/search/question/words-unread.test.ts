import { expect } from '@open-wc/testing';
import type { SearchResult } from '../../../../../src/core/query/query.js';
import { makeSearch } from '../../../../../src/core/query/search/search.js';
import { makeRegistry } from '../../../../helpers/registries.js';

/** What a list with two vendors answers, once more of its language is there. */
async function answer(text: string): Promise<SearchResult | undefined> {
  let learned: () => void = () => undefined;
  const isLearned = new Promise<void>((resolve) => (learned = resolve));
  const search = await makeSearch(
    makeRegistry({ acme: { data: [{ type: 'location' }] }, other: {} }, { vocabulary: undefined }),
    { requestUpdate: () => learned() },
  );
  search?.add();
  if (search?.search(text).isComplete === false) await isLearned;
  return search?.search(text);
}

describe('A question of which only words are left that a list does not know', () => {
  it('is not answered by everything, and says which words were not understood', async () => {
    for (const [text, ...words] of [
      ['which companies hold data merely incidentally?', 'merely', 'incidentally'],
      ['which of my data is public?', 'public'],
      ['who gets my data every week?', 'week'],
    ] as const) {
      const { found, understood } = (await answer(text)) as SearchResult;
      expect(found, text).to.deep.equal([]);
      expect(understood?.leftOut, text).to.deep.equal(words);
    }
  });

  it('is not answered by everything where it asks for those that do not', async () => {
    expect((await answer('which vendors do not disclose it?'))?.found).to.deep.equal([]);
  });

  it('is answered by everything where its words leave open what is asked', async () => {
    for (const text of ['who actually gets my data?', 'which companies are these really?'])
      expect((await answer(text))?.found, text).to.deep.equal([0, 1]);
  });
});
