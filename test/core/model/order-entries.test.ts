import { expect } from '@open-wc/testing';
import { normalizeRegistry } from '../../../src/core/model/normalize-registry.js';
import { orderEntries, startOrdering } from '../../../src/core/model/order-entries.js';
import { makeCorpus } from '../../bench/corpus/make-corpus.js';

describe('startOrdering', () => {
  const { entries } = normalizeRegistry(makeCorpus(6000, 3), new Date('2026-06-01'));
  const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

  it('orders by name, and as in the file where names are the same, however it is cut into pieces', () => {
    const wanted = [...entries].sort((a, b) => compare(a.vendor.name, b.vendor.name) || a.index - b.index);
    const steps = startOrdering(entries, compare);
    let pieces = 0;
    for (let isDone = false; !isDone; pieces += 1) isDone = steps.add(() => true);
    expect(pieces).to.be.above(2);
    for (const { byPlace, places } of [steps.result(), orderEntries(entries, compare)]) {
      expect([...byPlace]).to.deep.equal(wanted.map(({ index }) => index));
      expect(wanted.every(({ index }, place) => places[index] === place)).to.equal(true);
    }
  });

  it('orders nothing', () => {
    expect([...orderEntries([], compare).byPlace]).to.deep.equal([]);
  });
});
