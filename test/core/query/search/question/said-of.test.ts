import { expect } from '@open-wc/testing';
import { orderEntries } from '../../../../../src/core/model/order-entries.js';
import type { Registry } from '../../../../../src/core/model/registry.js';
import { AnswerTable } from '../../../../../src/core/query/filter/answer-table.js';
import { ALL, type Results } from '../../../../../src/core/query/query.js';
import { runQuery } from '../../../../../src/core/query/run-query.js';
import { Search } from '../../../../../src/core/query/search/search.js';
import { fetchRealRegistry, makeRegistry } from '../../../../helpers/registries.js';

describe('What texts of a list say and no vocabulary has', () => {
  let registry: Registry;
  before(async () => {
    registry = await fetchRealRegistry();
  });

  function ask(text: string): Results {
    return askOf(registry, text);
  }

  function askOf(registry: Registry, text: string): Results {
    const table = new AnswerTable(registry);
    table.add();
    const search = new Search(registry);
    search.add();
    const order = orderEntries(registry.entries, (a, b) => (a < b ? -1 : 1));
    return runQuery(registry, { category: ALL, text, filters: {} }, order, search.search(text), table);
  }

  const vendorsOf = (results: Results, list: 'matched' | 'mentioned'): readonly string[] =>
    results[list].slice().map(({ entry }) => entry.vendor.id);

  it('shows the entry with most of the words in one text, as no match, with the words marked and none of them called unknown', () => {
    const results = ask('awarded points in an e-mail campaign');
    expect(vendorsOf(results, 'mentioned')).to.deep.equal(['blueshift']);
    expect(vendorsOf(results, 'matched')).not.to.include('blueshift');
    expect(results.understood?.said?.words).to.deep.equal(['awarded', 'points']);
    expect(results.understood?.leftOut).to.deep.equal([]);
    const pieces = results.highlighter?.pieces('such as points awarded', false) ?? [];
    expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).to.deep.equal([
      'points',
      'awarded',
    ]);
  });

  it('counts what explains a term, where it is all that is asked', () => {
    const results = ask('the day I signed up for Plus');
    expect(vendorsOf(results, 'mentioned')).to.have.members(['apple-app-store', 'google-play', 'stripe']);
    expect(results.matched).to.have.length(0);
  });

  it('shows nothing that an entry says only to rule it out, nor beside a match by one word alone', () => {
    expect(ask('areas of students').understood?.said?.entries ?? new Set()).not.to.include(
      registry.entries.findIndex(({ vendor }) => vendor.id === 'youtube'),
    );
    expect(ask('do engineers have my email address').understood?.leftOut).to.deep.equal(['engineers']);
  });

  it('reads the beginning of a long text only, as much as each search reads again of what it meets', () => {
    const padded = (length: number): object => ({ notes: [`${'filler '.repeat(length / 7)}gizmo widget.`] });
    const long = makeRegistry({ alder: padded(2800), birch: padded(70_000), cedar: {}, dogwood: {} });
    expect(vendorsOf(askOf(long, 'who gets the gizmo and widget of my child'), 'mentioned')).to.deep.equal([
      'alder',
    ]);
  });

  it('leads to a data agreement that a provider has a link to', () => {
    expect(vendorsOf(ask('which of these have a DPA we can read'), 'matched')).to.deep.equal([
      'mongodb-atlas',
    ]);
  });
});
