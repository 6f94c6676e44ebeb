import { expect } from '@open-wc/testing';
import { listFacets } from '../../../src/core/query/filter/list-facets.js';
import { keepKnownValues } from '../../../src/core/query/filter/select-values.js';
import { EMPTY_QUESTION } from '../../../src/widget/state/question.js';
import { understand, type Means } from '../../../src/widget/state/understand.js';
import { makeRegistry } from '../../helpers/registries.js';

const registry = makeRegistry({ apple: { purposes: ['email'] }, banana: { purposes: ['hosting'] } });
const facets = listFacets(registry);
const means: Means = {
  registry,
  keepKnown: (filters) => keepKnownValues(registry, filters, facets),
  isUnfiltered: false,
  isPrinting: false,
};

describe('understand', () => {
  it('takes spaces around a text away, and leaves those within', () => {
    expect(understand({ ...EMPTY_QUESTION, text: '  a  b\u00a0' }, means).text).to.equal('a  b');
  });

  it('asks for all categories where it does not know one, and on paper', () => {
    expect(understand({ ...EMPTY_QUESTION, category: 'side' }, means).category).to.equal('side');
    expect(understand({ ...EMPTY_QUESTION, category: 'nowhere' }, means).category).to.equal('all');
    expect(
      understand({ ...EMPTY_QUESTION, category: 'side' }, { ...means, isPrinting: true }).category,
    ).to.equal('all');
  });

  it('leaves unknown values aside once the values are known', () => {
    const question = { ...EMPTY_QUESTION, filters: { purposes: ['email', 'unheard'], locations: ['DE'] } };
    expect(understand(question, means).filters).to.deep.equal({ purposes: ['email'] });
    expect(understand(question, { ...means, keepKnown: undefined }).filters).to.deep.equal(question.filters);
  });

  it('filters by nothing where filters cannot be had', () => {
    const question = { ...EMPTY_QUESTION, filters: { purposes: ['email'] } };
    expect(understand(question, { ...means, isUnfiltered: true }).filters).to.deep.equal({});
  });
});
