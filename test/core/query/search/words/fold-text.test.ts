import { expect } from '@open-wc/testing';
import { foldText, tokenize } from '../../../../../src/core/query/search/words/fold-text.js';

describe('foldText', () => {
  const folded: readonly [text: string, expected: string][] = [
    ['PubNub', 'pubnub'],
    ['Ålgolia', 'algolia'],
    ['A\u030algolia', 'algolia'],
    ['ＳＴＲＩＰＥ　１２', 'stripe 12'],
    ['Straße ẞ', 'strasse ss'],
    ['Æther Œuvre', 'aether oeuvre'],
    ['Łódź Bjørn Đặng', 'lodz bjorn dang'],
    ['ISTANBUL İstanbul ıspanak', 'istanbul istanbul ispanak'],
    ['ΟΔΟΣ οδος', 'οδοσ οδοσ'],
    ['ﬁle', 'file'],
    ['sl\u200back sl\u202eack \u061csl\u00adack\ufeff', 'slack slack slack'],
    ['पिता पता ज़ूम माँ मां', 'पिता पता जूम मा मा'],
    ['child’s ‘a’ “b” «c»', `child's 'a' "b" "c"`],
  ];
  for (const [text, expected] of folded) {
    it(`folds ${JSON.stringify(text)} to ${JSON.stringify(expected)}`, () => {
      expect(foldText(text)).to.equal(expected);
    });
  }

  it('changes nothing the second time', () => {
    for (const [text] of folded) expect(foldText(foldText(text))).to.equal(foldText(text));
  });
});

describe('tokenize', () => {
  const words = (text: string): string[] => tokenize(text).map(({ word }) => word);

  it('cuts at all but letters and digits, and keeps camel case together', () => {
    expect(words('PubNub, e-mail & "Slack" (v2)!')).to.deep.equal(['pubnub', 'e', 'mail', 'slack', 'v2']);
  });

  it('leaves the genitive away, with either apostrophe', () => {
    expect(words("child's child’s O'Reilly")).to.deep.equal(['child', 'child', 'o', 'reilly']);
  });

  it('does not cut a word at what cannot be seen', () => {
    for (const sign of ['\u200b', '\u200f', '\u202e', '\u2067', '\u00ad', '\u061c', '\ufeff']) {
      expect(words(`sl${sign}ack`), sign.codePointAt(0)?.toString(16)).to.deep.equal(['slack']);
    }
  });

  it('tells where a word stands in the text as given', () => {
    const text = 'In der Straße: E\u0301clair, ﬁle 😀 Ｔｗｉｌｉｏ';
    const found = tokenize(text).map(({ word, start, end }) => [word, text.slice(start, end)]);
    expect(found).to.deep.equal([
      ['in', 'In'],
      ['der', 'der'],
      ['strasse', 'Straße'],
      ['eclair', 'E\u0301clair'],
      ['file', 'ﬁle'],
      ['twilio', 'Ｔｗｉｌｉｏ'],
    ]);
  });

  it('cuts scripts without spaces, in order and without overlap', () => {
    const text = 'ชื่อนักเรียน 学生の名前';
    const tokens = tokenize(text);
    expect(tokens.length).to.be.above(2);
    let done = 0;
    for (const { word, start, end } of tokens) {
      expect(start).to.be.at.least(done);
      expect(foldText(text.slice(start, end))).to.equal(word);
      done = end;
    }
  });

  it('finds no word in signs and pictures', () => {
    for (const text of ['', '   ', '!?…', '😀👨‍👩‍👧', '\u200b']) expect(words(text)).to.deep.equal([]);
  });
});
