import { orderEntries } from '../../../src/core/model/order-entries.js';
import { normalizeRegistry } from '../../../src/core/model/normalize-registry.js';
import { startTranslating } from '../../../src/core/model/translate-document.js';
import { AnswerTable } from '../../../src/core/query/filter/answer-table.js';
import { loadSpoken } from '../../../src/core/query/search/languages/load-spoken.js';
import { parseDocument } from '../../../src/core/reading/parse-document.js';
import { startReadingTranslation } from '../../../src/core/reading/start-reading-translation.js';
import { finish } from '../../../src/core/work/do-steps.js';
import { askOf, judgeQuestions, type Judgement, type QuestionFile } from './judge-questions.js';

/** Questions in another language than the list's own. What is right is told by the English ones about the same. */
export interface TranslatedQuestions {
  readonly language: string;
  readonly questions: readonly { readonly about: string; readonly asks: readonly string[] }[];
}

const TODAY = new Date('2026-06-01T00:00:00Z');

/** Asks the translation of a list, as the element does. @param translation as it is in the file */
export async function askTranslated(
  list: unknown,
  translation: unknown,
  english: QuestionFile,
  { language, questions }: TranslatedQuestions,
): Promise<Judgement> {
  const { document } = parseDocument(list);
  const original = normalizeRegistry(document, TODAY);
  const texts = finish(startReadingTranslation(translation));
  const translated = finish(startTranslating(document, language, (text) => texts.get(text)));
  const registry = { ...normalizeRegistry(translated, TODAY), original };
  const table = new AnswerTable(registry);
  table.add();
  const order = orderEntries(registry.entries, (a, b) => (a < b ? -1 : 1));
  const answers = questions.map(({ about, asks }) => {
    const right = english.questions.find((group) => group.about === about);
    if (!right) throw new Error(`No English question is about ${about}.`);
    return { ...right, asks };
  });
  return judgeQuestions(
    { ...english, questions: answers },
    askOf(registry, order, table, await loadSpoken(registry)),
  );
}
