import { expect } from '@open-wc/testing';
import { makeSearch, type Search } from '../../../../../src/core/query/search/search.js';
import { makeRegistry } from '../../../../helpers/registries.js';

/** A search over a list in English, and a promise of the next time that it knows more. */
async function makeEnglish(): Promise<{ search: Search; learned: () => Promise<void> }> {
  const waiting: (() => void)[] = [];
  const requestUpdate = (): void => waiting.splice(0).forEach((resolve) => resolve());
  const registry = makeRegistry(
    { acme: { data: [{ type: 'location' }] }, other: {} },
    { vocabulary: undefined },
  );
  const search = (await makeSearch(registry, { requestUpdate })) as Search;
  search.add();
  return { search, learned: () => new Promise((resolve) => waiting.push(resolve)) };
}

describe('A question in another language than the list', () => {
  it('is known not to be answered whole before its language is there, and is understood then', async () => {
    const { search, learned } = await makeEnglish();
    const isLearned = learned();
    expect(search.search('Wie lange werden die Daten gespeichert?').isComplete).to.equal(false);
    await isLearned;
    const { isComplete, understood } = search.search('Wie lange werden die Daten gespeichert?');
    expect(isComplete).to.equal(true);
    expect(understood?.asked.map(({ fact }) => fact)).to.deep.equal(['retention']);
    expect(understood?.unknown).to.deep.equal([]);
    expect(understood?.searched).to.deep.equal(['en', 'de']);
  });

  it('may be one word that no small one tells the language of; of a word of several none is named', async () => {
    const { search, learned } = await makeEnglish();
    const isLearned = learned();
    search.search('KI');
    await isLearned;
    for (const [text, language] of [
      ['KI', 'de'],
      ['Kreditkarte', 'de'],
      ['senhas', 'pt'],
      ['IA', 'und'],
    ] as const) {
      const { understood } = search.search(text);
      expect(understood?.asked.length, text).to.equal(1);
      expect(understood?.spoken, text).to.equal(language);
    }
    expect(search.search('Umpteen').understood?.spoken).to.equal(undefined);
    expect(search.search('Umpteen').understood?.unknown).to.deep.equal(['Umpteen']);
  });

  it('is not what a word alone seems to be that ends as names do', async () => {
    const { search } = await makeEnglish();
    for (const [text, searched] of [
      ['toktik', undefined],
      ['gathering', undefined],
      ['defteri', ['en']],
      ['sondagens', ['en']],
    ] as const)
      expect(search.search(text).understood?.searched, text).to.deep.equal(searched);
  });

  it('says what of it is not understood, and which name is not listed', async () => {
    const { search, learned } = await makeEnglish();
    const isLearned = learned();
    search.search('Recebe o Umpteen dados das crianças?');
    await isLearned;
    const { understood } = search.search('O Umpteen recebe dados das crianças?');
    expect(understood?.unknown).to.deep.equal(['Umpteen']);
    expect(understood?.language).to.equal(undefined);
  });

  it('is not looked for where one word is a name of the list but for a slip', async () => {
    const { search } = await makeEnglish();
    for (const slip of ['amce', 'acmme']) {
      const { found, isComplete, isNear } = search.search(slip);
      expect({ found, isComplete, isNear }, slip).to.deep.equal({
        found: [0],
        isComplete: true,
        isNear: true,
      });
    }
  });

  it('is nothing to wait for where the list itself knows all of it', async () => {
    const { search } = await makeEnglish();
    for (const text of ['acme', 'who gets my location?', 'ac']) {
      expect(search.search(text).isComplete, text).to.equal(true);
      expect(search.search(text).understood?.spoken, text).to.equal(undefined);
    }
  });
});

describe('A question in the language of an English list', () => {
  it('is asked again with more words once they are there, and is in no other language', async () => {
    const { search, learned } = await makeEnglish();
    const isLearned = learned();
    expect(search.search('who knows my geodata').isComplete).to.equal(false);
    await isLearned;
    const { isComplete, understood } = search.search('who knows my geodata');
    expect(isComplete).to.equal(true);
    expect(understood?.asked.map(({ values }) => values[0]?.id)).to.deep.equal(['location']);
    expect(understood?.spoken).to.equal(undefined);
    expect(understood?.searched).to.equal(undefined);
  });

  it('keeps a name that is like an ordinary word where it asks of one', async () => {
    const { search, learned } = await makeEnglish();
    const isLearned = learned();
    search.search('does Archive get my name');
    await isLearned;
    expect(search.search('does Archive get my name').understood?.unknown).to.deep.equal(['Archive']);
    expect(search.search('who keeps an archive').understood?.unknown).to.deep.equal([]);
  });

  it('is in no other where most of it is understood, though a word of it is one there as well', async () => {
    const { search, learned } = await makeEnglish();
    const isLearned = learned();
    search.search('location of kids in fall');
    await isLearned;
    expect(search.search('location of kids in fall').understood?.spoken).to.equal(undefined);
  });

  it('tells which language is searched of a word alone that nothing is known of', async () => {
    const { search } = await makeEnglish();
    expect(search.search('dagboek').understood?.searched).to.deep.equal(['en']);
    expect(search.search('Mailchimp').understood?.searched).to.equal(undefined);
  });
});
