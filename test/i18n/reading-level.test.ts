import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/locales/en.js';
import type { RegistryDocument, TermRecord } from '../../src/core/schema/registry-schema.js';
import { makeRegistry } from '../../src/keeper/starter/make-registry.js';
import { gradeOf, sentencesOf } from '../helpers/reading-grade.js';
import { sayAll } from '../helpers/say-all.js';

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

  it('points at nothing by its shape, its color, its side or its sound, and asks for no mouse', () => {
    const sensory =
      /\b(?:left|right|top|bottom|beside|corner|round|square|arrow icon|red|green|blue|gr[ae]y|bold|colou?r|click|tap|hover|drag|swipe|beep)\b/i;
    expect(sentences.filter((sentence) => sensory.test(sentence))).to.deep.equal([]);
  });
});

/** Lists whose words come with this project: the common stock that a new list begins with, and a real one. */
const LISTS: Readonly<Record<string, () => Promise<RegistryDocument>>> = {
  'the common stock': () =>
    Promise.resolve(makeRegistry({ name: 'Acme', language: 'en', today: '2026-03-01' })),
  'the list of ClassDojo': async () =>
    (await (await fetch('/data/classdojo.json')).json()) as RegistryDocument,
};

for (const [name, read] of Object.entries(LISTS)) {
  describe(`The words of ${name}`, () => {
    let terms: readonly TermRecord[];
    before(async () => {
      terms = Object.values((await read()).vocabulary ?? {}).flat() as readonly TermRecord[];
    });

    it('have each an explanation and an example', () => {
      expect(terms.length).to.be.above(70);
      const without = terms.filter(({ description, example }) => !description || !example);
      expect(without.map(({ id }) => id)).to.deep.equal([]);
    });

    it('are explained so that whoever has been at school for six years can read it', () => {
      const sentences = sentencesOf(
        terms.flatMap(({ description = '', example = '' }) => [description, example]),
      );
      expect(gradeOf(sentences)).to.be.at.most(6);
    });

    it('are explained by no word of the same name alone', () => {
      const same = terms.filter(({ name: word, example }) => word.toLowerCase() === example?.toLowerCase());
      expect(same.map(({ id }) => id)).to.deep.equal([]);
    });
  });
}
