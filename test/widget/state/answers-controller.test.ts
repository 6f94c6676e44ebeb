import { expect } from '@open-wc/testing';
import { AnswerTable } from '../../../src/core/query/filter/answer-table.js';
import { ALL } from '../../../src/core/query/query.js';
import { runQuery } from '../../../src/core/query/run-query.js';
import { AnswersController } from '../../../src/widget/state/answers-controller.js';
import { ListedEntries } from '../../../src/widget/state/listed-entries.js';
import { makeRegistry } from '../../helpers/registries.js';

/** A table that needs so many goes for each answer. */
const tableOfGoes = (goes: number): typeof AnswerTable =>
  class extends AnswerTable {
    #left = goes;
    override within<T>(longest: number, ask: () => T): T | undefined {
      if ((this.#left -= 1) > 0) return undefined;
      this.#left = goes;
      return super.within(longest, ask);
    }
  };

const compare = (): number => 0;
const asking = (...data: string[]) => ({ category: ALL, text: '', filters: { data } });

async function answersIn(goes: number) {
  const told = { updates: 0 };
  const listed = new ListedEntries();
  listed.registry = makeRegistry({
    apple: { data: [{ type: 'name' }] },
    pear: { data: [{ type: 'school' }] },
  });
  const answers = new AnswersController({ requestUpdate: () => (told.updates += 1) } as never, listed);
  answers.allowFilters(tableOfGoes(goes), runQuery);
  await answers.counted;
  told.updates = 0;
  return { answers, told };
}

/** Of so many entries that they are not all read at once. */
async function answersOfMany(): Promise<AnswersController> {
  const pears = Array.from({ length: 3000 }, (_, number) => [`pear${number}`, {}] as const);
  const listed = new ListedEntries();
  listed.registry = makeRegistry({ ...Object.fromEntries(pears), zucchini: {} });
  const answers = new AnswersController({ requestUpdate: () => undefined } as never, listed);
  answers.allowFilters(AnswerTable, runQuery);
  await answers.counted;
  return answers;
}

describe('AnswersController', () => {
  it('answers at once what takes one go, and counts when it is asked for counts', async () => {
    const { answers, told } = await answersIn(1);
    const results = answers.run(asking('name'), compare);
    expect(results?.matched).to.have.length(1);
    expect(results?.facetCounts?.get('data')?.get('school')).to.equal(1);
    expect(answers.run(asking('name'), compare)).to.equal(results);
    expect(told.updates).to.equal(0);
  });

  it('shows what was asked before until there is an answer, and tells when there is', async () => {
    const { answers, told } = await answersIn(4);
    expect(answers.run(asking('name'), compare)).to.equal(undefined);
    await answers.searched;
    const first = answers.run(asking('name'), compare);
    expect(first?.matched).to.have.length(1);
    expect(answers.run(asking('name', 'school'), compare)).to.equal(first);
    await answers.searched;
    expect(answers.run(asking('name', 'school'), compare)?.matched).to.have.length(2);
    expect(told.updates).to.equal(2);
  });

  it('says of nothing that it is not there while only a part of the list has been searched', async () => {
    const answers = await answersOfMany();
    const counts = new Set<number | undefined>();
    const ask = (text: string): number | undefined =>
      answers.run({ category: ALL, text, filters: {} }, compare)?.matched.length;
    for (let asked = 0; ask('zucchini') !== 1; asked += 1) {
      // As a reader who types meanwhile.
      counts.add(ask('zucchini'.slice(0, 3 + (asked % 5))));
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(counts).not.to.include(0);
  });

  it('searches for somebody who waits also while a browser is never idle', async () => {
    const { requestIdleCallback } = window;
    const answers = await answersOfMany();
    const ask = () => answers.run({ category: ALL, text: 'zucchini', filters: {} }, compare);
    window.requestIdleCallback = () => 0;
    try {
      ask();
      await answers.searched;
      expect(ask()?.isComplete).to.equal(true);
    } finally {
      window.requestIdleCallback = requestIdleCallback;
    }
  });

  it('goes on with what was asked last alone', async () => {
    const { answers, told } = await answersIn(4);
    answers.run(asking('name'), compare);
    const { searched } = answers;
    answers.run(asking('name', 'school'), compare);
    await Promise.all([searched, answers.searched]);
    expect(answers.run(asking('name', 'school'), compare)?.matched).to.have.length(2);
    expect(told.updates).to.be.within(1, 2);
  });

  it('tells again once counts that take several goes are there', async () => {
    const { answers, told } = await answersIn(4);
    answers.run(asking('name'), compare);
    await answers.searched;
    const results = answers.run(asking('name'), compare);
    expect(results?.facetCounts).to.equal(undefined);
    await new Promise<void>((resolve) => {
      const { updates } = told;
      const look = (): void => (told.updates > updates ? resolve() : void setTimeout(look));
      look();
    });
    expect(results?.facetCounts?.get('data')?.get('school')).to.equal(1);
  });
});
