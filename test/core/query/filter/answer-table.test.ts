import { expect } from '@open-wc/testing';
import { parseDocument } from '../../../../src/core/reading/parse-document.js';
import { normalizeRegistry } from '../../../../src/core/model/normalize-registry.js';
import type { Registry } from '../../../../src/core/model/registry.js';
import { answerEntry } from '../../../../src/core/query/filter/answer-entry.js';
import { AnswerTable } from '../../../../src/core/query/filter/answer-table.js';
import { flattenValues, type Facet } from '../../../../src/core/query/filter/facet.js';
import { orderEntries } from '../../../../src/core/model/order-entries.js';
import { ALL, isMatch, NOT_STATED, type Answer, type Filters } from '../../../../src/core/query/query.js';
import { runQuery } from '../../../../src/core/query/run-query.js';
import { makeCorpus } from '../../../bench/corpus/make-corpus.js';
import { fetchRealRegistry, makeDocument } from '../../../helpers/registries.js';
import { itInOneEngine } from '../../../helpers/in-one-engine.js';

const LISTS = { matched: isMatch, unstated: is('unstated'), excluded: is('excluded') };

function is(wanted: Answer): (answer: Answer) => boolean {
  return (answer) => answer === wanted;
}

/** Some values of every facet alone, and people together with data. */
function questions({ facets }: AnswerTable): Filters[] {
  const valuesOf = (name: string) => flattenValues(facets.find((facet) => facet.name === name)?.values ?? []);
  const alone = facets.flatMap(({ name, values }) =>
    flattenValues(values)
      .filter((_, at) => at % 4 === 0)
      .map(({ id }) => ({ [name]: [id] })),
  );
  const data = valuesOf('data').filter((_, at) => at % 17 === 0);
  const paired = valuesOf('subjects').flatMap((person) =>
    data.map(({ id }) => ({ subjects: [person.id], data: [id] })),
  );
  const many = {
    subjects: valuesOf('subjects')
      .slice(0, 2)
      .map(({ id }) => id),
    purposes: ['email'],
  };
  const silent = facets.map(({ name }) => ({ [name]: [NOT_STATED] }));
  return [{}, ...alone, ...silent, ...paired, many];
}

/** That columns say of every entry, and counts of every value, what the rules say entry by entry. */
function checkAll(registry: Registry, table: AnswerTable): void {
  const order = orderEntries(registry.entries, () => 0);
  for (const filters of questions(table)) {
    const asked: Filters = filters.status ? filters : { ...filters, status: ['current'] };
    const results = runQuery(registry, { category: ALL, text: '', filters }, order, undefined, table);
    for (const [list, isWanted] of Object.entries(LISTS)) {
      const rows = results[list as keyof typeof LISTS].slice().map(({ entry }) => entry.index);
      const wanted = registry.entries.filter((entry) => isWanted(answerEntry(entry, asked).answer));
      expect(rows, `${list} of ${JSON.stringify(filters)}`).to.deep.equal(wanted.map(({ index }) => index));
    }
    for (const { name, values } of table.facets) {
      const others = { ...asked, [name]: undefined };
      for (const value of values) {
        const ids = (value.members ?? [value]).map(({ id }) => id);
        const counted = registry.entries.filter(
          (entry) =>
            isMatch(answerEntry(entry, others).answer) &&
            ids.some((id) => isMatch(answerEntry(entry, { ...others, [name]: [id] }).answer)),
        );
        expect(
          results.facetCounts?.get(name)?.get(value.id),
          `${name} ${value.id} with ${JSON.stringify(filters)}`,
        ).to.equal(counted.length);
      }
    }
  }
}

describe('AnswerTable', () => {
  itInOneEngine('answers and counts as the rules do entry by entry, on the real list', async () => {
    const registry = await fetchRealRegistry();
    const table = new AnswerTable(registry);
    expect(table.add()).to.equal(true);
    checkAll(registry, table);
  });

  it('does so on a made-up list with exclusions, open words and regions', () => {
    const registry = normalizeRegistry(parseDocument(makeCorpus(30, 5)).document, new Date('2026-06-01'));
    const table = new AnswerTable(registry);
    table.add();
    checkAll(registry, table);
  });

  it('answers filters before it has worked out every entry, and counts only then', () => {
    const registry = normalizeRegistry(parseDocument(makeCorpus(300, 5)).document, new Date('2026-06-01'));
    const whole = new AnswerTable(registry);
    whole.add();
    const part = new AnswerTable(registry);
    expect(part.add(() => true)).to.equal(false);
    const order = orderEntries(registry.entries, () => 0);
    const filters = { subjects: ['student'] };
    const [early, late] = [part, whole].map((table) =>
      runQuery(registry, { category: ALL, text: '', filters }, order, undefined, table),
    );
    expect(early?.matched.slice()).to.deep.equal(late?.matched.slice());
    expect(early?.facetCounts).to.equal(undefined);
    while (!part.add(() => true));
    expect(early?.facetCounts).to.deep.equal(late?.facetCounts);
  });

  it('finds out in steps what thousands of terms reach, those of one entry too, and lists facets only then', () => {
    const many = 500;
    const dataTypes = Array.from({ length: many }, (_, at) => ({
      id: `t${at}`,
      name: `Kind ${at}`,
      includes: [`t${at + 1}`],
    }));
    const data = dataTypes.map(({ id }) => ({ type: id }));
    const file = makeDocument({ acme: { data } }, { vocabulary: { dataTypes } });
    const { document } = parseDocument(file);
    const table = new AnswerTable(normalizeRegistry(document, new Date('2026-06-01')));
    const stepsUntil = (isMet: () => boolean): number => {
      let steps = 0;
      for (; !isMet(); steps += 1) table.add(() => true);
      return steps;
    };
    expect(stepsUntil(() => table.isListed)).to.be.above(many);
    // One for each term that is listed, and one for each value that it could match.
    expect(stepsUntil(() => table.isComplete)).to.be.at.least(2 * many);
  });

  it('counts entries of thousands of kinds that include each other, as long as none takes something back', () => {
    const many = 2000;
    const dataTypes = Array.from({ length: many }, (_, at) => ({
      id: `t${at}`,
      name: `Kind ${at}`,
      includes: [`t${(at + 1) % many}`],
    }));
    const data = dataTypes.map(({ id }) => ({ type: id }));
    const purposes = dataTypes.map(({ id }) => id);
    const rows = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`v${at}`, { data, purposes }]));
    const { document } = parseDocument(
      makeDocument(rows, { vocabulary: { dataTypes, purposes: dataTypes, subjects: [], safeguards: [] } }),
    );
    const table = new AnswerTable(normalizeRegistry(document, new Date('2026-06-01')));
    table.add();
    expect(table.isComplete).to.equal(true);
    const entries = Array.from({ length: 20 }, (_, at) => at);
    for (const name of ['data', 'purposes']) {
      const facet = table.facets.find((one) => one.name === name) as Facet;
      const counts = [...table.count(facet, entries, {})].filter(([id]) => id !== NOT_STATED);
      expect(counts).to.have.length(many);
      expect(new Set(counts.map(([, count]) => count))).to.deep.equal(new Set([20]));
    }
  });

  it('answers and counts in steps what it answers and counts at once, and keeps what it knows between them', () => {
    const registry = normalizeRegistry(parseDocument(makeCorpus(60, 5)).document, new Date('2026-06-01'));
    const order = orderEntries(registry.entries, () => 0);
    const query = { category: ALL, text: '', filters: { subjects: ['student'], data: ['email'] } };
    const [whole, slow] = [new AnswerTable(registry), new AnswerTable(registry)];
    whole.add();
    slow.add();
    const atOnce = runQuery(registry, query, order, undefined, whole);
    let steps = 0;
    const soon = <T>(ask: () => T): T => {
      for (;;) {
        const found = slow.within(0, ask);
        if (found !== undefined) return found;
        steps += 1;
        // Each step gets on.
        expect(steps).to.be.lessThan(60 * 100);
      }
    };
    const results = soon(() => runQuery(registry, query, order, undefined, slow));
    const rows = steps;
    expect(rows).to.be.greaterThan(10);
    expect(results.matched.slice()).to.deep.equal(atOnce.matched.slice());
    expect(soon(() => results.facetCounts)).to.deep.equal(atOnce.facetCounts);
    expect(steps).to.be.greaterThan(rows + 10);
  });

  it('does not take what is thrown for too little time', () => {
    const registry = normalizeRegistry(parseDocument(makeCorpus(3, 5)).document, new Date('2026-06-01'));
    const ask = (): never => {
      throw new Error('ours');
    };
    expect(() => new AnswerTable(registry).within(0, ask)).to.throw('ours');
  });
});
