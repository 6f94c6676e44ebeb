import { expect } from '@open-wc/testing';
import { tokenize } from '../../../../../src/core/query/search/words/fold-text.js';
import { isGreeting } from '../../../../../src/core/query/search/question/is-greeting.js';

describe('isGreeting', () => {
  for (const text of [
    'Hi there!',
    'good evening',
    'please help me',
    '¡Hola, buenas tardes!',
    'Bonjour',

    '…',
    '👋',
  ])
    it(`hears no question in "${text}"`, () => {
      expect(isGreeting(tokenize(text))).to.equal(true);
    });

  for (const text of ['hello kitty', 'help desk', 'who can see this', 'yes, but my photos'])
    it(`hears one in "${text}"`, () => {
      expect(isGreeting(tokenize(text))).to.equal(false);
    });
});
