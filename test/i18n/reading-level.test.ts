import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/locales/en.js';
import { sayAll } from '../helpers/say-all.js';

/** School years that a text asks for (Flesch and Kincaid, 1975). */
function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const sounded = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end[0] ?? '')
    .replace(/^y/, '');
  return Math.max(1, sounded.match(/[aeiouy]+/g)?.length ?? 0);
}

/** The sentences that readers are told, without addresses, dates and numbers; labels are no sentences. */
function sentencesOf(texts: Iterable<string>): string[] {
  return [...new Set(texts)]
    .flatMap((text) => text.split(/(?<=[.?!:;])\s+/))
    .map((text) => text.replace(/\d{4}-\d\d-\d\d|[\u2068\u2069]/g, ''))
    .filter((text) => (text.match(/\p{L}+/gu)?.length ?? 0) >= 5);
}

describe('The English of the interface', () => {
  const sentences = sentencesOf([...sayAll(en()).values()].flat());

  it('can be read by whoever has been at school for six years', () => {
    expect(sentences.length).to.be.above(80);
    expect(gradeOf(sentences)).to.be.at.most(6);
  });

  it('has no sentence that is much harder than the others', () => {
    const hard = sentences.filter((sentence) => gradeOf([sentence]) > 8);
    expect(hard).to.deep.equal([]);
  });
});
