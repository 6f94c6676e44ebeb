import { expect } from '@open-wc/testing';
import { editCost, NearWords } from '../../../../../src/core/query/search/index/near-words.js';

describe('editCost', () => {
  const cost = (a: string, b: string): number => editCost(a, b, 9);

  it('is nothing between the same, and the same in both directions', () => {
    expect(cost('stripe', 'stripe')).to.equal(0);
    for (const [a, b] of [
      ['stripe', 'strpie'],
      ['twilio', 'twillio'],
      ['datadog', 'datdg'],
    ] as const)
      expect(cost(a, b), `${a} ${b}`).to.be.closeTo(cost(b, a), 1e-9);
  });

  it('counts what is added, left out or replaced, and a swap as less than two', () => {
    expect(cost('stripe', 'stripbe')).to.equal(1);
    expect(cost('stripe', 'strpe')).to.equal(1);
    expect(cost('stripe', 'strbpe')).to.equal(1);
    expect(cost('stripe', 'strpie')).to.be.below(1);
  });

  it('takes a likely slip for less than any other', () => {
    for (const [slip, why] of [
      ['zendezk', 'sounds alike'],
      ['zendwsk', 'lies beside it on the keyboard'],
      ['zenddesk', 'is written double'],
    ] as const)
      expect(cost('zendesk', slip), why).to.be.within(0.5, 0.99);
  });

  it('gives up beyond the limit', () => {
    expect(editCost('pinterest', 'stripe', 2)).to.equal(Infinity);
  });
});

describe('NearWords', () => {
  const words = ['stripe', 'algolia', 'datadog', 'quantcast', 'slack', 'twilio'];
  const near = new NearWords();
  words.forEach((word, id) => near.add(word, id));
  const find = (query: string, edits = 1.5): string[] =>
    near.find(query, () => edits).map(({ id }) => words[id] as string);

  it('finds a word by its slips', () => {
    for (const [query, word] of [
      ['strpie', 'stripe'],
      ['agolia', 'algolia'],
      ['datadpg', 'datadog'],
      ['tripe', 'stripe'],
      ['twillio', 'twilio'],
    ] as const)
      expect(find(query), query).to.deep.equal([word]);
  });

  it('finds a word as it may be heard', () => {
    expect(find('kwantkast')).to.deep.equal(['quantcast']);
    expect(find('slak')).to.deep.equal(['slack']);
  });

  it('finds nothing near to other words, or to too few letters', () => {
    for (const query of ['pinterest', 'strobe', 'sla', 'xqzvwk', ''])
      expect(find(query), query).to.deep.equal([]);
  });

  it('puts the nearer first', () => {
    const few = new NearWords();
    ['adform', 'adforma', 'adfirm'].forEach((word, id) => few.add(word, id));
    const found = [...few.find('adforn', () => 2)].sort((a, b) => b.closeness - a.closeness);
    expect(found[0]?.id).to.equal(0);
  });
});
