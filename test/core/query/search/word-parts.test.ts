import { expect } from '@open-wc/testing';
import { Search } from '../../../../src/core/query/search/search.js';
import type { SearchResult } from '../../../../src/core/query/query.js';
import { makeRegistry, type Row } from '../../../helpers/registries.js';

const ROWS: Record<string, Row> = {
  nimbus: { purpose: 'Betreibt Datenbankhosting.' },
  otter: { purpose: 'Stellt Rechnungen aus und macht Zahlungsabwicklung.' },
  mole: { purpose: 'Macht Abwicklung von Anfragen.' },
};

function searchIn(language: string): (text: string) => SearchResult {
  const search = new Search(makeRegistry(ROWS, { language, vocabulary: {} }));
  search.add();
  return (text) => search.search(text);
}
const found = ({ found: at }: SearchResult): string[] =>
  [...at].map((index) => Object.keys(ROWS)[index] ?? '').sort();
const marked = ({ highlighter }: SearchResult, text: string): string[] =>
  highlighter.pieces(text, false).flatMap((piece) => (piece.marked ? piece.text : []));

describe('Parts of long words', () => {
  it('are met and marked where nothing else is', () => {
    for (const language of ['en', 'de', 'fr']) {
      const part = searchIn(language)('bankhosting');
      expect(found(part), language).to.deep.equal(['nimbus']);
      expect(marked(part, 'Betreibt Datenbankhosting.')).to.deep.equal(['bankhosting']);
      expect(part.isNear).to.equal(false);
    }
  });

  it('count as told where the list has no word for what is asked', () => {
    const result = searchIn('de')('hosting');
    expect(found(result)).to.deep.equal(['nimbus']);
    expect(marked(result, 'Betreibt Datenbankhosting.')).to.deep.equal(['hosting']);
    expect(result.understood?.asked.map(({ isTold }) => isTold)).to.deep.equal([true]);
  });

  it('stand beside whole words in languages that write several as one, and in no others', () => {
    expect(found(searchIn('de')('abwicklung'))).to.deep.equal(['mole', 'otter']);
    expect(found(searchIn('en')('abwicklung'))).to.deep.equal(['mole']);
  });

  it('are longer than a few letters, and of words that are longer still', () => {
    for (const text of ['bank', 'dank', 'chnungen'])
      expect(found(searchIn('en')(text)), text).to.deep.equal([]);
  });
});
