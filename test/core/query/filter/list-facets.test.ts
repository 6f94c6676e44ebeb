import { expect } from '@open-wc/testing';
import { listFacets } from '../../../../src/core/query/filter/list-facets.js';
import type { FacetName } from '../../../../src/core/query/query.js';
import { makeRegistry, type Row } from '../../../helpers/registries.js';

const valuesOf = (rows: Record<string, Row>, name: FacetName) =>
  listFacets(makeRegistry(rows)).find((facet) => facet.name === name)?.values;
const idsOf = (rows: Record<string, Row>, name: FacetName) => valuesOf(rows, name)?.map(({ id }) => id);

describe('listFacets', () => {
  const here: Row = { locations: [{ place: 'DE' }] };
  const there: Row = { locations: [{ place: 'US' }] };

  it('offers what is not stated only where an entry does not state it', () => {
    expect(idsOf({ here, there }, 'locations')).to.deep.equal(['DE', 'US']);
    expect(idsOf({ here, there, silent: {} }, 'locations')).to.deep.equal(['DE', 'US', 'not-stated']);
  });

  it('gives each value the word that the vocabulary has for it', () => {
    const rows: Record<string, Row> = {
      one: { safeguards: [{ id: 'encryption' }, { id: 'unheard-of' }], purposes: ['email', 'hosting'] },
    };
    const names = (name: FacetName) => valuesOf(rows, name)?.map(({ term }) => term?.name);
    expect(names('safeguards')).to.deep.equal(['Encrypted', 'unheard-of']);
    expect(names('purposes')).to.deep.equal(['Email', 'Hosting']);
    expect(valuesOf({ here, there }, 'locations')?.map(({ term }) => term)).to.deep.equal([
      undefined,
      undefined,
    ]);
  });

  it('lists no more values than a registry can define', () => {
    const rows = Object.fromEntries(
      Array.from({ length: 20_005 }, (_, at) => [`v${at}`, { group: `g${at}` }]),
    );
    expect(idsOf(rows, 'groups')).to.have.length(20_000);
  });
});
