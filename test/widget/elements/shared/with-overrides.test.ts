import { expect } from '@open-wc/testing';
import { withOverrides } from '../../../../src/widget/elements/shared/with-overrides.js';

const own = { language: 'en', title: 'Ours', count: (n: number) => `${n} ours` };

/** What is made of texts, and what the console was told. */
function read(given: object) {
  const told: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => told.push(text);
  try {
    const texts = withOverrides(own, given);
    return { title: texts.title, language: texts.language, count: texts.count(3), told };
  } finally {
    console.warn = warn;
  }
}

describe('texts that a page puts in the place of ours', () => {
  it('are taken where they are texts', () => {
    const { title, count, told } = read({ title: 'Theirs', count: (n: number) => `${n} theirs` });
    expect([title, count]).to.deep.equal(['Theirs', '3 theirs']);
    expect(told).to.deep.equal([]);
  });

  const faulty: Readonly<Record<string, object>> = {
    'one that throws': {
      count: () => {
        throw new Error('no');
      },
    },
    'one that gives no text': { count: () => 7 },
    'a text for a function': { count: 'x' },
    'a number for a text': { title: 7 },
    'null for a text': { title: null },
    'an empty language': { language: '' },
    'a language that is none': { language: 'x-!!' },
  };
  for (const [name, given] of Object.entries(faulty)) {
    it(`leave ours in their place where they are none: ${name}`, () => {
      const { title, language, count } = read(given);
      expect({ title, language, count }).to.deep.equal({ title: 'Ours', language: 'en', count: '3 ours' });
    });
  }
});
