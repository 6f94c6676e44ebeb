import { expect } from '@open-wc/testing';
import type { Registry } from '../../../src/core/model/registry.js';
import { AnswerTable } from '../../../src/core/query/filter/answer-table.js';
import { listFacets } from '../../../src/core/query/filter/list-facets.js';
import { orderEntries } from '../../../src/core/model/order-entries.js';
import { EMPTY_QUERY, type Query, type Results, type TextQuestion } from '../../../src/core/query/query.js';
import { runQuery } from '../../../src/core/query/run-query.js';
import { Search } from '../../../src/core/query/search/search.js';
import { fetchRealRegistry, makeRegistry } from '../../helpers/registries.js';

function tableOf(registry: Registry): AnswerTable {
  const table = new AnswerTable(registry);
  table.add();
  return table;
}

const ask = (registry: Registry, query: Partial<Query>): Results =>
  runQuery(
    registry,
    { ...EMPTY_QUERY, ...query },
    orderEntries(registry.entries, () => 0),
    undefined,
    tableOf(registry),
  );

const subject = (id: string) => ({ id, basis: 'stated' as const });

describe('runQuery', () => {
  const registry = makeRegistry({
    one: { subjects: [subject('student')], purposes: ['email'] },
    two: { subjects: [subject('teacher')], purposes: ['email'], category: 'side' },
    three: { purposes: ['hosting'] },
    later: { since: '2027-01-01' },
    gone: { until: '2020-01-01' },
  });

  it('lists planned and former entries only when asked for', () => {
    expect(
      ask(registry, {})
        .matched.slice()
        .map(({ entry }) => entry.vendor.id),
    ).to.deep.equal(['one', 'two', 'three']);
    const { matched } = ask(registry, { filters: { status: ['planned', 'former'] } });
    expect(matched.slice().map(({ entry }) => entry.vendor.id)).to.deep.equal(['later', 'gone']);
  });

  it('counts tabs by search and filters, and the tab itself without', () => {
    const { tabCounts, total } = ask(registry, { category: 'side', filters: { purposes: ['email'] } });
    expect([...tabCounts]).to.deep.equal([
      ['all', 2],
      ['main', 1],
      ['side', 1],
    ]);
    expect(total).to.equal(1);
  });

  it('counts once, however often the counts are looked at', () => {
    const search = new Search(registry);
    search.add();
    const found = search.search('Who gets data of students?');
    let asked = 0;
    const question = {
      filters: undefined,
      answer: (...of: Parameters<TextQuestion['answer']>) => {
        asked += 1;
        return (found.question as TextQuestion).answer(...of);
      },
    };
    const order = orderEntries(registry.entries, () => 0);
    const query = { ...EMPTY_QUERY, text: 'students' };
    const results = runQuery(registry, query, order, { ...found, question }, tableOf(registry));
    expect(results.facetCounts?.get('subjects')?.get('student')).to.equal(1);
    const before = asked;
    expect(results.facetCounts).to.equal(results.facetCounts);
    expect(asked).to.equal(before);
  });

  it('counts the values of a facet by the other facets', () => {
    const { facetCounts } = ask(registry, { filters: { purposes: ['email'] } });
    expect(facetCounts?.get('subjects')?.get('student')).to.equal(1);
    expect(facetCounts?.get('purposes')?.get('hosting')).to.equal(1);
    expect(facetCounts?.get('subjects')?.get('not-stated')).to.equal(0);
  });

  it('counts each value as what ticking it alone would show, on the real list', async () => {
    const real = await fetchRealRegistry();
    const filters = { data: ['email-address'] };
    const { facetCounts } = ask(real, { filters });
    for (const [id, count] of facetCounts?.get('subjects') ?? []) {
      expect(ask(real, { filters: { ...filters, subjects: [id] } }).matched.length, id).to.equal(count);
    }
  });

  it('keeps those that do not say and those that say no in lists of their own', () => {
    const { matched, unstated } = ask(registry, { filters: { subjects: ['student'] } });
    expect(matched.slice().map(({ entry }) => entry.vendor.id)).to.deep.equal(['one']);
    expect(unstated.slice().map(({ entry }) => entry.vendor.id)).to.deep.equal(['three']);
  });
});

describe('listFacets', () => {
  it('leaves out a facet without at least two values', () => {
    const facets = listFacets(makeRegistry({ one: { purposes: ['email'] }, two: { purposes: ['email'] } }));
    expect(facets.map(({ name }) => name)).to.deep.equal([]);
  });

  it('gathers the data types of the real list in two levels, each once', async () => {
    const data = listFacets(await fetchRealRegistry()).find(({ name }) => name === 'data');
    const heads = data?.values.filter(({ members }) => members) ?? [];
    expect(heads.length).to.be.greaterThan(5);
    const ids = data?.values.flatMap(({ id, members }) => members?.map((member) => member.id) ?? [id]) ?? [];
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
