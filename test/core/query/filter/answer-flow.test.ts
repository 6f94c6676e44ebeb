import { expect } from '@open-wc/testing';
import { answerEntry } from '../../../../src/core/query/filter/answer-entry.js';
import { AnswerTable } from '../../../../src/core/query/filter/answer-table.js';
import type { Filters } from '../../../../src/core/query/query.js';
import { ALL, ANSWERS } from '../../../../src/core/query/query.js';
import { runQuery } from '../../../../src/core/query/run-query.js';
import { orderEntries } from '../../../../src/core/model/order-entries.js';
import { makeRegistry, type Row } from '../../../helpers/registries.js';

const stated = (id: string) => [{ id, basis: 'stated' as const }];
const ROWS: Record<string, Row> = {
  crane: {
    data: [
      { type: 'name', flow: 'sent' },
      { type: 'email-address', flow: 'received' },
    ],
    subjects: stated('teacher'),
  },
  drake: { data: [{ type: 'name' }], subjects: stated('student') },
  egret: {},
  finch: {
    data: [{ type: 'email-address', flow: 'received' }],
    exclusions: [{ note: 'Nothing is sent to them.', data: ['everything'], flows: ['sent'] }],
  },
  goose: {
    data: [
      { type: 'name', flow: 'sent' },
      { type: 'location', flow: 'sent' },
    ],
    subjects: stated('student'),
  },
};
const registry = makeRegistry(ROWS);
const answersTo = (filters: Filters): Record<string, string> =>
  Object.fromEntries(registry.entries.map((entry) => [entry.vendor.id, answerEntry(entry, filters).answer]));

/** A table tells no named answer from one through a wider word. */
const plain = (answer: string | undefined): string | undefined => (answer === 'named' ? 'through' : answer);

describe('The facet of ways', () => {
  it('asks which way data goes, and takes silence for no answer', () => {
    expect(answersTo({ flows: ['sent'] })).to.deep.equal({
      crane: 'named',
      drake: 'unstated',
      egret: 'unstated',
      finch: 'excluded',
      goose: 'named',
    });
    expect(answersTo({ flows: ['received'] })).to.deep.equal({
      crane: 'named',
      drake: 'unstated',
      egret: 'unstated',
      finch: 'named',
      goose: 'none',
    });
  });

  it('is asked of the same data as kind and people', () => {
    expect(answersTo({ flows: ['sent'], data: ['email-address'] })).to.include({
      crane: 'none',
      goose: 'none',
      egret: 'unstated',
      finch: 'excluded',
    });
    expect(
      answersTo({ flows: ['received', 'sent'], data: ['email-address'], subjects: ['teacher'] }),
    ).to.include({ crane: 'named', goose: 'none' });
    expect(answersTo({ flows: ['received'], data: ['name'], subjects: ['teacher'] })).to.include({
      crane: 'none',
    });
  });

  it('finds what is silent on it', () => {
    expect(answersTo({ flows: ['not-stated'] })).to.deep.equal({
      crane: 'none',
      drake: 'named',
      egret: 'named',
      finch: 'none',
      goose: 'none',
    });
  });

  it('is answered by the table of answers and counted as each entry answers', () => {
    const table = new AnswerTable(registry);
    table.add();
    expect(table.facets.find(({ name }) => name === 'flows')?.values.map(({ id }) => id)).to.deep.equal([
      'sent',
      'received',
      'not-stated',
    ]);
    const order = orderEntries(registry.entries, () => 0);
    const some: Filters[] = [{}, ...['sent', 'received'].map((flow) => ({ flows: [flow] }))];
    for (const flows of some) {
      for (const data of [
        {},
        { data: ['email-address'] },
        { data: ['name'] },
        { subjects: ['student'] },
        { subjects: ['teacher'], data: ['name'] },
      ]) {
        const filters = { ...flows, ...data };
        const columns = table.columnsOf(filters);
        for (const entry of registry.entries) {
          const rank = columns.reduce(
            (least, column) => Math.min(least, column[entry.index] as number),
            ANSWERS.length - 1,
          );
          expect(plain(ANSWERS[rank]), `${entry.vendor.id} ${JSON.stringify(filters)}`).to.equal(
            plain(answerEntry(entry, filters).answer),
          );
        }
        const results = runQuery(registry, { category: ALL, text: '', filters }, order, undefined, table);
        for (const { name } of table.facets.filter(({ name: one }) => one !== 'status')) {
          for (const [id, count] of results.facetCounts?.get(name) ?? []) {
            const asked = { ...filters, [name]: [id] };
            const matches = registry.entries.filter((entry) =>
              ['named', 'through'].includes(answerEntry(entry, asked).answer),
            );
            expect(count, `${name} ${id} with ${JSON.stringify(filters)}`).to.equal(matches.length);
          }
        }
      }
    }
  });
});
