import { expect } from '@open-wc/testing';
import { askTranslated, type TranslatedQuestions } from './ask-translated.js';
import type { QuestionFile } from './judge-questions.js';

const get = async <T>(path: string): Promise<T> => (await (await fetch(path)).json()) as T;

describe('Questions to the real list in the language of its translation', () => {
  for (const language of ['ar', 'es', 'fr', 'zh-Hans']) {
    it(`are answered right in all four lists: ${language}`, async () => {
      const [list, translation, english, questions] = await Promise.all([
        get<unknown>('/data/classdojo.json'),
        get<unknown>(`/data/classdojo.${language}.json`),
        get<QuestionFile>('/test/bench/quality/questions/classdojo.json'),
        get<TranslatedQuestions>(`/test/bench/quality/questions/classdojo.${language}.json`),
      ]);
      const { asked, falseNo, falseYes, other } = await askTranslated(list, translation, english, questions);
      expect(asked).to.be.at.least(130);
      expect({ falseNo, falseYes, other }).to.deep.equal({ falseNo: [], falseYes: [], other: [] });
    });
  }
});
