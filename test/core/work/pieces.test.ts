// That no piece of work grows with a record is counted, not timed: asked for the shortest step each time, work must come in as many
// steps as there is to do.
import { expect } from '@open-wc/testing';
import { normalizeRegistry } from '../../../src/core/model/normalize-registry.js';
import { startOrdering } from '../../../src/core/model/order-entries.js';
import { AnswerTable } from '../../../src/core/query/filter/answer-table.js';
import { SearchIndex } from '../../../src/core/query/search/index/search-index.js';
import { Search } from '../../../src/core/query/search/search.js';
import { parseDocument } from '../../../src/core/reading/parse-document.js';
import type { Step } from '../../../src/core/work/in-steps.js';
import { term, times } from '../../helpers/hostile-parts.js';
import { makeDocument, type Row } from '../../helpers/registries.js';

const compare = new Intl.Collator('en').compare;

function registryOf(rows: Record<string, Row>, more: object = {}) {
  return normalizeRegistry(parseDocument(makeDocument(rows, more)).document, new Date('2026-06-01'));
}

/** How many steps there are where each is as short as it can be. */
function count(step: Step): number {
  let steps = 1;
  while (!step(() => true)) steps += 1;
  return steps;
}

describe('pieces of work', () => {
  it('of the search are as many as a text is long, whatever its script', () => {
    for (const text of [
      'word '.repeat(20_000),
      '\u7b2c\u4e09\u65b9'.repeat(33_000),
      '\u0301'.repeat(100_000),
    ]) {
      const index = new SearchIndex(registryOf({ one: { purpose: text } }));
      expect(count((isTimeUp) => index.add(isTimeUp))).to.be.within(50, 5_000_000);
    }
  });

  it('of the search are as many as an entry has texts', () => {
    const index = new SearchIndex(
      registryOf({ one: { notes: times(5000, (at) => `A note, number ${at}.`) } }),
    );
    expect(count((isTimeUp) => index.add(isTimeUp))).to.be.greaterThan(40);
  });

  it('of the filters are as many as an entry has values', () => {
    const data = times(1000, (at) => ({ type: `t${at}` }));
    const table = new AnswerTable(registryOf({ one: { data } }));
    expect(count((isTimeUp) => table.add(isTimeUp))).to.be.greaterThan(1000);
  });

  it('of the filters are as many as there are terms, however far they reach', () => {
    const dataTypes = times(1000, (at) => term(at, { includes: [`t${at + 1}`] }));
    const table = new AnswerTable(registryOf({}, { vocabulary: { dataTypes } }));
    expect(count((isTimeUp) => table.add(isTimeUp))).to.be.greaterThan(1000);
  });

  it('of the words that are asked with are as many as there are phrases', () => {
    const dataTypes = times(2000, (at) => term(at));
    const search = new Search(registryOf({}, { vocabulary: { dataTypes } }));
    expect(count((isTimeUp) => search.add(isTimeUp))).to.be.greaterThan(2000);
  });

  it('of the order are as many as there are entries, however names begin', () => {
    const rows = Object.fromEntries(times(10_000, (at) => [`v${at}`, {}]));
    const { entries } = registryOf(rows);
    expect(count(startOrdering(entries, compare).add)).to.be.greaterThan(10);
  });
});
