import { expect } from '@open-wc/testing';
import { gatherGroups } from '../../../../src/widget/elements/filters/gather-groups.js';
import type { Facet } from '../../../../src/core/query/filter/facet.js';

const facets: readonly Facet[] = [
  { name: 'data', values: [{ id: 'device', members: [{ id: 'ip' }, { id: 'model' }] }, { id: 'name' }] },
];

describe('gatherGroups', () => {
  it('takes a wholly ticked group as one, among other values', () => {
    expect(gatherGroups({ data: ['ip', 'name', 'model'], subjects: ['student'] }, facets)).to.deep.equal([
      { facet: 'data', id: 'device', values: ['ip', 'model'] },
      { facet: 'data', id: 'name', values: ['name'] },
      { facet: 'subjects', id: 'student', values: ['student'] },
    ]);
  });

  it('leaves the values of a group apart that is ticked in part', () => {
    expect(gatherGroups({ data: ['model'] }, facets)).to.deep.equal([
      { facet: 'data', id: 'model', values: ['model'] },
    ]);
  });
});
