import { expect } from '@open-wc/testing';
import { tokenize } from '../../../../../src/core/query/search/words/fold-text.js';
import { markNext } from '../../../../../src/core/query/search/question/mark-next.js';
import type { Meant } from '../../../../../src/core/query/search/question/meant.js';

const EMAIL: Meant = { words: 'email', values: [], isAbsent: false, at: 3, end: 4 };
const mark = (text: string, last: Partial<Meant>): readonly boolean[] =>
  markNext([EMAIL, { ...EMAIL, ...last }], tokenize(text)).map(({ isNext = false }) => isNext);

describe('markNext', () => {
  it('tells what a second question asks from what the first does', () => {
    expect(mark('who gets my email and do they sell it', { at: 7 })).to.deep.equal([false, true]);
    expect(mark('who has the email or how long is it kept', { at: 5 })).to.deep.equal([false, true]);
  });

  it('takes what is joined, and what a clause tells more of, for one question', () => {
    expect(mark('who gets my email and my name', { at: 6 })).to.deep.equal([false, false]);
    expect(mark('who gets my email and which are abroad', { at: 7 })).to.deep.equal([false, false]);
  });

  it('takes what the list has no word for, and something is about, for more than is asked', () => {
    const absent = { isAbsent: true };
    expect(mark('who sends the email about a sleepover', { at: 6, ...absent })).to.deep.equal([false, true]);
    expect(mark('who sends the email and a sleepover', { at: 6, ...absent })).to.deep.equal([false, false]);
    expect(mark('who sends the email about a picture', { at: 6 })).to.deep.equal([false, false]);
  });

  it('tells a question of its own', () => {
    const isOther = (text: string, at: number): unknown =>
      markNext([EMAIL, { ...EMAIL, at }], tokenize(text)).map((one) => one.isOther);
    expect(isOther('who gets my email and who sends texts', 7)).to.deep.equal([false, true]);
    expect(isOther('who gets my email and who else knows it', 8)).to.deep.equal([false, false]);
    expect(isOther('who gets my email and which are abroad', 7)).to.deep.equal([false, false]);
  });
});
