import { expect } from '@open-wc/testing';
import { normalizeRegistry } from '../../../src/core/model/normalize-registry.js';
import { orderEntries } from '../../../src/core/model/order-entries.js';
import { listEntries } from '../../../src/core/query/list-entries.js';
import { ALL, EMPTY_QUERY, type Results } from '../../../src/core/query/query.js';
import { runQuery } from '../../../src/core/query/run-query.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { compareIn } from '../../../src/i18n/compare-in.js';

const told = ({ matched, unstated, excluded, mentioned, elsewhere, tabCounts, ...rest }: Results) => ({
  ...rest,
  tabCounts: [...tabCounts],
  rows: [matched, unstated, excluded, mentioned, elsewhere].map((rows) =>
    rows.slice().map(({ entry, reasons }) => [entry.index, reasons]),
  ),
});

describe('listEntries', () => {
  it('answers every tab of a list as a query does, planned and former entries left out', async () => {
    const file = (await (await fetch('/data/brightmeadow/5.json')).json()) as RegistryDocument;
    const registry = normalizeRegistry(file, new Date('2026-11-02'));
    const order = orderEntries(registry.entries, compareIn('en'));
    for (const category of [ALL, ...registry.categories.map(({ id }) => id)]) {
      const query = { ...EMPTY_QUERY, category };
      expect(told(listEntries(registry, query, order))).to.deep.equal(told(runQuery(registry, query, order)));
    }
  });

  it('says of a text, which it leaves aside, that the answer is not complete', async () => {
    const file = (await (await fetch('/data/classdojo.json')).json()) as RegistryDocument;
    const registry = normalizeRegistry(file, new Date('2026-03-01'));
    const order = orderEntries(registry.entries, compareIn('en'));
    const { matched, isComplete } = listEntries(registry, { ...EMPTY_QUERY, text: 'mail' }, order);
    expect(matched.length).to.equal(29);
    expect(isComplete).to.equal(false);
  });
});
