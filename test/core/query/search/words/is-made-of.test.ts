import { expect } from '@open-wc/testing';
import { isMadeOf } from '../../../../../src/core/query/search/words/is-made-of.js';

describe('isMadeOf', () => {
  for (const [name, word] of [
    ['paymentus', 'payments'],
    ['marketo', 'market'],
    ['emailjs', 'emails'],
  ] as const)
    it(`takes "${name}" for a name made of "${word}"`, () => {
      expect(isMadeOf(name, word)).to.equal(true);
    });

  for (const [typed, word] of [
    ['payments', 'payment'],
    ['emailss', 'emails'],
    ['photoed', 'photo'],
    ['emials', 'emails'],
    ['mapo', 'map'],
  ] as const)
    it(`takes "${typed}" for no name made of "${word}"`, () => {
      expect(isMadeOf(typed, word)).to.equal(false);
    });
});
