import { expect } from '@open-wc/testing';
import { orderEntries } from '../../../src/core/model/order-entries.js';
import { EMPTY_QUERY, type Results } from '../../../src/core/query/query.js';
import { runQuery } from '../../../src/core/query/run-query.js';
import { en } from '../../../src/i18n/en.js';
import { EMPTY_QUESTION } from '../../../src/widget/state/question.js';
import { toAnnouncement } from '../../../src/widget/state/to-announcement.js';
import { makeRegistry } from '../../helpers/registries.js';

const registry = makeRegistry({ apple: {}, banana: {} });
const order = orderEntries(registry.entries, new Intl.Collator('en').compare);
const results = (more: Partial<Results> = {}): Results => ({
  ...runQuery(registry, EMPTY_QUERY, order),
  ...more,
});

describe('toAnnouncement', () => {
  it('says how many there are, and how many match what is asked', () => {
    expect(toAnnouncement(EMPTY_QUESTION, results(), en)).to.equal('2 entries');
    const query = { ...EMPTY_QUERY, filters: { subjects: ['student'] } };
    expect(toAnnouncement(EMPTY_QUESTION, results({ query }), en)).to.equal('2 entries match');
  });

  it('says first where what is shown only comes close', () => {
    const query = { ...EMPTY_QUERY, text: 'aple' };
    expect(
      toAnnouncement({ ...EMPTY_QUESTION, text: 'aple ' }, results({ query, isNear: true }), en),
    ).to.equal('“aple” is not on this list. This comes close: 2 entries match');
  });

  it('says nothing of another view: the button that leads there says that it is pressed', () => {
    for (const view of ['changes', 'matrix'] as const)
      expect(toAnnouncement({ ...EMPTY_QUESTION, view }, results(), en)).to.equal('');
  });
});
