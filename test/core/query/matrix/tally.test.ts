import { expect } from '@open-wc/testing';
import { parseDocument } from '../../../../src/core/reading/parse-document.js';
import { normalizeRegistry } from '../../../../src/core/model/normalize-registry.js';
import type { Registry } from '../../../../src/core/model/registry.js';
import { AnswerTable } from '../../../../src/core/query/filter/answer-table.js';
import { orderEntries } from '../../../../src/core/model/order-entries.js';
import { ALL, type Filters } from '../../../../src/core/query/query.js';
import { runQuery } from '../../../../src/core/query/run-query.js';
import type { AxisItem } from '../../../../src/core/query/matrix/axis.js';
import { listAxis } from '../../../../src/core/query/matrix/list-axis.js';
import { answerOf, startTallying, type Tally } from '../../../../src/core/query/matrix/tally.js';
import { finish } from '../../../../src/core/work/do-steps.js';
import { makeCorpus } from '../../../bench/corpus/make-corpus.js';
import { fetchRealRegistry, makeRegistry } from '../../../helpers/registries.js';
import { itInOneEngine } from '../../../helpers/in-one-engine.js';

function tableOf(registry: Registry): AnswerTable {
  const table = new AnswerTable(registry);
  table.add();
  return table;
}

/** What the list shows for a question. */
function listed(registry: Registry, table: AnswerTable, filters: Filters): Tally {
  const order = orderEntries(registry.entries, () => 0);
  const results = runQuery(registry, { category: ALL, text: '', filters }, order, undefined, table);
  return {
    matched: results.matched.length,
    unstated: results.unstated.length,
    excluded: results.excluded.length,
  };
}

const everyItem = (items: readonly AxisItem[]): readonly AxisItem[] =>
  items.flatMap((item) => [item, ...item.kinds]);

/** Compares every cell, groups and kinds, with the list; how many there were. */
function compareAll(registry: Registry): number {
  const table = tableOf(registry);
  const axis = (name: 'subjects' | 'data') =>
    everyItem(listAxis(registry, table.facets, name, (a, b) => a.localeCompare(b)));
  const [people, data] = [axis('subjects'), axis('data')];
  const questions = [
    ...people.flatMap((person) =>
      data.map((kind) => ({ subjects: [...person.values], data: [...kind.values] })),
    ),
    ...people.map(({ values }) => ({ subjects: [...values] })),
    ...data.map(({ values }) => ({ data: [...values] })),
  ];
  const tallies = finish(startTallying(table, questions));
  const other = tableOf(registry);
  questions.forEach((question, at) => {
    expect(tallies[at], JSON.stringify(question)).to.deep.equal(listed(registry, other, question));
  });
  return questions.length;
}

describe('startTallying', () => {
  itInOneEngine('counts in every cell what the list shows for it, on the real list', async () => {
    expect(compareAll(await fetchRealRegistry())).to.be.greaterThan(700);
  });

  it('does so on a list with plans, former vendors and exclusions', async () => {
    const response = await fetch('/data/brightmeadow/5.json');
    const registry = normalizeRegistry(parseDocument(await response.json()).document, new Date('2026-11-24'));
    expect(compareAll(registry)).to.be.greaterThan(150);
  });

  it('does so on a made-up list with open words and exclusions', () => {
    const { document } = parseDocument(makeCorpus(40, 7));
    expect(compareAll(normalizeRegistry(document, new Date('2026-06-01')))).to.be.greaterThan(50);
  });

  it('asks people and data of the same item, and only of entries in use', () => {
    const registry = makeRegistry({
      apple: {
        data: [
          { type: 'name', subjects: ['student'] },
          { type: 'location', subjects: ['teacher'] },
        ],
      },
      banana: { data: [{ type: 'location' }] },
      cherry: { subjects: [{ id: 'student' }], data: [{ type: 'location' }], until: '2020-01-01' },
      damson: {
        subjects: [{ id: 'teacher' }],
        data: [{ type: 'name' }],
        exclusions: [{ note: 'No location.', data: ['location'] }],
      },
    });
    const [tally] = finish(startTallying(tableOf(registry), [{ subjects: ['student'], data: ['location'] }]));
    expect(tally).to.deep.equal({ matched: 0, unstated: 1, excluded: 1 });
  });

  it('can be asked of some entries alone', () => {
    const registry = makeRegistry({
      apple: { data: [{ type: 'name' }] },
      banana: { data: [{ type: 'location' }] },
      cherry: { data: [{ type: 'name' }] },
    });
    const [tally] = finish(startTallying(tableOf(registry), [{ data: ['name'] }], [0, 1]));
    expect(tally).to.deep.equal({ matched: 1, unstated: 0, excluded: 0 });
  });

  it('works in steps of some answers, also within one entry', () => {
    const registry = makeRegistry({ apple: {}, banana: {} });
    const questions = Array.from({ length: 9 }, () => ({ data: ['name'] }));
    const steps = startTallying(tableOf(registry), questions);
    expect([steps.add(() => true), steps.add(() => true), steps.add(() => true)]).to.deep.equal([
      false,
      false,
      true,
    ]);
    expect(steps.result()).to.deep.equal(questions.map(() => ({ matched: 0, unstated: 2, excluded: 0 })));
  });
});

describe('answerOf', () => {
  it('is the best answer that any entry gives', () => {
    expect(answerOf({ matched: 1, unstated: 2, excluded: 3 })).to.equal('matched');
    expect(answerOf({ matched: 0, unstated: 2, excluded: 3 })).to.equal('unstated');
    expect(answerOf({ matched: 0, unstated: 0, excluded: 3 })).to.equal('excluded');
    expect(answerOf({ matched: 0, unstated: 0, excluded: 0 })).to.equal('none');
  });
});
