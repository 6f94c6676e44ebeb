import { expect } from '@open-wc/testing';
import { markText } from '../../src/query/mark-text.js';
import type { Mark } from '../../src/query/query.js';

describe('markText', () => {
  /** The text with what is marked in brackets. */
  const show = (text: string, ...marks: Mark[]): string =>
    markText(text, marks)
      .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
      .join('');

  it('marks whole words wherever they stand', () => {
    expect(show('Stripe pays; ask stripe.', { word: 'stripe' })).to.equal('[Stripe] pays; ask [stripe].');
  });

  it('marks only the start of a word met by its start', () => {
    expect(show('Stripe', { word: 'stripe', length: 3 })).to.equal('[Str]ipe');
  });

  it('leaves a word alone that only begins with a marked one', () => {
    expect(show('Stripes', { word: 'stripe' })).to.equal('Stripes');
  });

  it('counts folded characters but never cuts one a reader sees', () => {
    expect(show('Straße', { word: 'strasse', length: 5 })).to.equal('[Straß]e');
    expect(show('E\u0301clair', { word: 'eclair', length: 1 })).to.equal('[E\u0301]clair');
    expect(show('ﬁle', { word: 'file', length: 1 })).to.equal('[ﬁ]le');
  });

  it('leaves the genitive unmarked', () => {
    expect(show("the child's name", { word: 'child' })).to.equal("the [child]'s name");
  });

  it('gives one unmarked piece where nothing is met, and none for no text', () => {
    expect(markText('Slack', [{ word: 'stripe' }])).to.deep.equal([{ text: 'Slack', marked: false }]);
    expect(markText('Slack', [])).to.deep.equal([{ text: 'Slack', marked: false }]);
    expect(markText('', [{ word: 'stripe' }])).to.deep.equal([]);
  });

  it('joins back to the text, without empty pieces', () => {
    const marks = [{ word: 'slack' }, { word: 'strasse', length: 6 }, { word: 'twilio', length: 99 }];
    for (const text of [
      'Slack',
      'Slack slack',
      ' 👨‍👩‍👧 Straße\u200b, ＴＷＩＬＩＯ\ud83d!',
      'sl\u202eack’s <b>Slack</b>',
      '学生のSlack',
    ]) {
      const pieces = markText(text, marks);
      expect(pieces.map((piece) => piece.text).join('')).to.equal(text);
      expect(pieces.every((piece) => piece.text !== '')).to.equal(true);
    }
  });
});
