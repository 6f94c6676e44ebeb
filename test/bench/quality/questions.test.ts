import { expect } from '@open-wc/testing';
import { normalizeRegistry } from '../../../src/core/model/normalize-registry.js';
import { orderEntries } from '../../../src/core/model/order-entries.js';
import type { Registry } from '../../../src/core/model/registry.js';
import { AnswerTable } from '../../../src/core/query/filter/answer-table.js';
import { loadSpoken } from '../../../src/core/query/search/languages/load-spoken.js';
import { parseDocument } from '../../../src/core/reading/parse-document.js';
import { fetchRealRegistry } from '../../helpers/registries.js';
import { askOf, judgeQuestions, type Judgement, type QuestionFile } from './judge-questions.js';

const fetchJson = async (path: string): Promise<unknown> =>
  (await fetch(`/test/bench/quality/${path}`)).json() as Promise<unknown>;

async function judge(registry: Registry, file: QuestionFile): Promise<Judgement> {
  const table = new AnswerTable(registry);
  table.add();
  const order = orderEntries(registry.entries, (a, b) => (a < b ? -1 : 1));
  return judgeQuestions(file, askOf(registry, order, table, await loadSpoken(registry)));
}

const NO_FAULTS = { falseNo: [], falseYes: [], other: [] };

describe('Questions', () => {
  it('to the real list are answered right in all four lists', async () => {
    const file = (await fetchJson('questions/classdojo.json')) as QuestionFile;
    const { asked, falseNo, falseYes, other } = await judge(await fetchRealRegistry(), file);
    expect(asked).to.be.above(1400);
    expect({ falseNo, falseYes, other }).to.deep.equal(NO_FAULTS);
  });

  for (const field of ['clinic', 'shop', 'library', 'baecker', 'werke', 'libreria']) {
    it(`to the list ${field}, whose words no school has, in German (baecker, werke) and Spanish (libreria) too, are answered right as well`, async () => {
      const { document } = parseDocument(await fetchJson(`lists/${field}.json`));
      const registry = normalizeRegistry(document, new Date('2026-11-24'));
      const file = (await fetchJson(`questions/${field}.json`)) as QuestionFile;
      const { falseNo, falseYes, other } = await judge(registry, file);
      expect({ falseNo, falseYes, other }).to.deep.equal(NO_FAULTS);
    });
  }
});
