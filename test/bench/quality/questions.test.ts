import { expect } from '@open-wc/testing';
import { orderEntries } from '../../../src/core/model/order-entries.js';
import type { Registry } from '../../../src/core/model/registry.js';
import { AnswerTable } from '../../../src/core/query/filter/answer-table.js';
import { fetchRealRegistry } from '../../helpers/registries.js';
import { askOf, judgeQuestions, type QuestionFile } from './judge-questions.js';

describe('Questions to the real list', () => {
  it('are answered right in all four lists', async () => {
    const registry: Registry = await fetchRealRegistry();
    const response = await fetch('/test/bench/quality/questions/classdojo.json');
    const file = (await response.json()) as QuestionFile;
    const table = new AnswerTable(registry);
    table.add();
    const order = orderEntries(registry.entries, (a, b) => (a < b ? -1 : 1));
    const { asked, falseNo, falseYes, other } = judgeQuestions(file, askOf(registry, order, table));
    expect(asked).to.be.above(900);
    expect({ falseNo, falseYes, other }).to.deep.equal({ falseNo: [], falseYes: [], other: [] });
  });
});
