import { expect } from '@open-wc/testing';
import { markText } from '../../../../../src/core/query/search/words/mark-text.js';
import type { Mark, Piece } from '../../../../../src/core/query/query.js';

describe('markText', () => {
  /** The text with what is marked in brackets. */
  const show = (text: string, ...marks: Mark[]): string => bracketed(markText(text, marks));
  const showName = (text: string, ...marks: Mark[]): string => bracketed(markText(text, marks, true));
  const bracketed = (pieces: readonly Piece[]): string =>
    pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');

  const word = (...words: string[]): Mark => ({ words: new Set(words) });
  const begun = (prefix: string): Mark => ({ words: new Set(), prefix });

  it('marks whole words wherever they stand', () => {
    expect(show('Stripe pays; ask stripe.', word('stripe'))).to.equal('[Stripe] pays; ask [stripe].');
  });

  it('marks only the start of a word met by its start', () => {
    expect(show('Stripe', begun('str'))).to.equal('[Str]ipe');
  });

  it('leaves a word alone that only begins with a marked one', () => {
    expect(show('Stripes', word('stripe'))).to.equal('Stripes');
  });

  it('counts folded characters but never cuts one a reader sees', () => {
    expect(show('Straße', begun('stras'))).to.equal('[Straß]e');
    expect(show('E\u0301clairs', begun('ecl'))).to.equal('[E\u0301cl]airs');
    expect(show('aﬁle', begun('afi'))).to.equal('[aﬁ]le');
    expect(showName('E\u0301clair', begun('e'))).to.equal('[E\u0301]clair');
    expect(showName('ﬁle', begun('f'))).to.equal('[ﬁ]le');
  });

  it('marks one and two letters only where a name begins with them', () => {
    expect(show('Sends email', begun('s'))).to.equal('Sends email');
    expect(showName('Slack', begun('sl'))).to.equal('[Sl]ack');
  });

  it('marks the words of a name that was met written as one', () => {
    expect(show('The Pub Nub, Inc.', word('pubnub'))).to.equal('The [Pub Nub], Inc.');
  });

  it('marks words that the browser cuts, in scripts without spaces', () => {
    expect(show('位置情報を送る', word('位置'))).to.equal('[位置]情報を送る');
  });

  it('leaves the genitive unmarked', () => {
    expect(show("the child's name", word('child'))).to.equal("the [child]'s name");
  });

  it('gives one unmarked piece where nothing is met, and none for no text', () => {
    expect(markText('Slack', [word('stripe')])).to.deep.equal([{ text: 'Slack', marked: false }]);
    expect(markText('Slack', [])).to.deep.equal([{ text: 'Slack', marked: false }]);
    expect(markText('', [word('stripe')])).to.deep.equal([]);
  });

  it('joins back to the text, without empty pieces', () => {
    const marks = [word('slack'), begun('strass'), begun('twilio')];
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

  it('looks no words up together that are longer than any that was met', () => {
    let looked = 0;
    class Counted extends Set<string> {
      override has(text: string): boolean {
        looked += 1;
        return super.has(text);
      }
    }
    const mark = { words: new Counted(['mail', 'email']) };
    expect(bracketed(markText('Email '.repeat(200), [mark]))).to.equal('[Email] '.repeat(200));
    const text = 'neighbourhood '.repeat(200);
    looked = 0;
    expect(bracketed(markText(text, [mark]))).to.equal(text);
    expect(looked).to.be.at.most(200);
  });
});
