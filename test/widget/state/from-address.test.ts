import { expect } from '@open-wc/testing';
import { fromAddress } from '../../../src/widget/state/from-address.js';
import { EMPTY_QUESTION, type Question } from '../../../src/widget/state/question.js';
import { toAddress } from '../../../src/widget/state/to-address.js';
import { makeRegistry } from '../../helpers/registries.js';

const registry = makeRegistry({ apple: {} });
const defaults: Question = { category: 'main', text: 'a', filters: { purposes: ['email'] }, view: 'changes' };

describe('fromAddress and toAddress', () => {
  it('leave out what the page asks by itself', () => {
    expect(toAddress(defaults, defaults)).to.deep.equal({});
    expect(fromAddress({}, defaults, registry)).to.deep.equal(defaults);
  });

  it('say that the page’s own text was cleared', () => {
    const question = { ...defaults, text: '' };
    expect(toAddress(question, defaults)).to.deep.equal({ text: '' });
    expect(fromAddress({ text: '' }, defaults, registry)).to.deep.equal(question);
  });

  it('give every question back', () => {
    const questions: Question[] = [
      { category: 'side', text: 'b', filters: { data: ['name'] }, view: 'list' },
      { ...EMPTY_QUESTION, text: 'b', filters: { subjects: ['student', 'teacher'] } },
      { ...EMPTY_QUESTION, entry: 'apple/row' },
      { ...EMPTY_QUESTION, view: 'changes', since: '2026-03-01' },
    ];
    for (const question of questions) {
      const address = toAddress(question, EMPTY_QUESTION);
      expect(fromAddress(address, EMPTY_QUESTION, registry)).to.deep.equal(question);
    }
  });

  it('show what changed to who asks what changed since', () => {
    expect(fromAddress({ since: '4' }, EMPTY_QUESTION, registry).view).to.equal('changes');
    expect(fromAddress({ since: '4', view: 'list' }, EMPTY_QUESTION, registry).view).to.equal('list');
  });

  it('keep to the page’s own category where the list does not have that of the address', () => {
    expect(fromAddress({ category: 'nowhere' }, defaults, registry).category).to.equal('main');
  });

  it('ask for an entry without what would hide it, and for nothing else where it is not listed', () => {
    expect(fromAddress({ vendor: 'apple', text: 'b' }, defaults, registry)).to.deep.equal({
      ...EMPTY_QUESTION,
      entry: 'apple',
    });
    expect(fromAddress({ vendor: 'nobody' }, defaults, registry)).to.deep.equal(defaults);
  });
});
