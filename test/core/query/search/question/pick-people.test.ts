import { expect } from '@open-wc/testing';
import { tokenize } from '../../../../../src/core/query/search/words/fold-text.js';
import type { Meant } from '../../../../../src/core/query/search/question/meant.js';
import { pickPeople } from '../../../../../src/core/query/search/question/pick-people.js';

/** Whose data a text with some words for people and one for data asks for. */
function pick(text: string, data: string, people: readonly string[]): readonly string[] {
  const tokens = tokenize(text);
  const meant = (word: string, facet: 'data' | 'subjects'): Meant => {
    const at = tokens.findIndex((token) => token.word === word);
    return { words: word, values: [{ facet, id: word }], isAbsent: false, at, end: at + 1 };
  };
  const asked = [meant(data, 'data'), ...people.map((word) => meant(word, 'subjects'))];
  return pickPeople(asked, text, tokens)
    .map(({ words }) => words)
    .filter((word) => word !== data);
}

describe('pickPeople', () => {
  it('does not ask for data of those between whom and the reader something goes', () => {
    expect(pick('the chats between me and the parents', 'chats', ['parents'])).to.deep.equal([]);
    expect(pick('what goes between us and teachers, the chats', 'chats', ['teachers'])).to.deep.equal([]);
    expect(pick('chats of the parents', 'chats', ['parents'])).to.deep.equal(['parents']);
  });

  it('does not ask for data of those who would see it', () => {
    expect(pick('can teachers see my chats', 'chats', ['teachers'])).to.deep.equal([]);
    for (const text of [
      'does anybody besides the teachers open chats',
      'who else apart from teachers has chats',
      'can people other than teachers see chats',
    ])
      expect(pick(text, 'chats', ['teachers']), text).to.deep.equal([]);
    expect(pick('who has chats of everyone but teachers', 'chats', ['teachers'])).to.deep.equal(['teachers']);
  });
});
