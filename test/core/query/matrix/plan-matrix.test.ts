import { expect } from '@open-wc/testing';
import { listFacets } from '../../../../src/core/query/filter/list-facets.js';
import type { AxisItem } from '../../../../src/core/query/matrix/axis.js';
import { planMatrix, questionOf } from '../../../../src/core/query/matrix/plan-matrix.js';
import { makeRegistry, type Row } from '../../../helpers/registries.js';

const plan = (rows: Record<string, Row>, axis: 'people' | 'vendors') => {
  const registry = makeRegistry(rows);
  return planMatrix(registry, listFacets(registry), axis, (a, b) => a.localeCompare(b));
};
const names = (items: readonly AxisItem[]): string[] => items.map(({ name }) => name);

const ROWS: Record<string, Row> = {
  zebra: { subjects: [{ id: 'student' }], data: [{ type: 'name' }] },
  apple: { subjects: [{ id: 'users' }], data: [{ type: 'location' }] },
  former: { data: [{ type: 'name' }], until: '2020-01-01' },
};

describe('planMatrix', () => {
  it('sets people across and data down', () => {
    const people = plan(ROWS, 'people');
    expect(names(people.rows)).to.deep.equal(['Name', 'Precise location']);
    expect(names(people.columns)).to.deep.equal(['Students', 'Users']);
    const [row, column] = [people.rows[0], people.columns[1]] as [AxisItem, AxisItem];
    expect(questionOf(people, row, column)).to.deep.equal({ subjects: ['users'], data: ['name'] });
  });

  it('sets data across and vendors in use down, by name', () => {
    const vendors = plan(ROWS, 'vendors');
    expect(names(vendors.rows)).to.deep.equal(['Apple', 'Zebra']);
    expect(names(vendors.columns)).to.deep.equal(['Name', 'Precise location']);
    expect(vendors.entriesOf.get('zebra')).to.deep.equal([0]);
    const [row, column] = [vendors.rows[1], vendors.columns[0]] as [AxisItem, AxisItem];
    expect(questionOf(vendors, row, column)).to.deep.equal({ vendors: ['zebra'], data: ['name'] });
  });

  it('sets vendors where no people are told apart', () => {
    const { axis, hasPeople } = plan({ apple: { data: [{ type: 'name' }, { type: 'location' }] } }, 'people');
    expect({ axis, hasPeople }).to.deep.equal({ axis: 'vendors', hasPeople: false });
  });

  it('has of long names as much as there is room for', () => {
    const registry = makeRegistry(
      { apple: { data: [{ type: 'a' }, { type: 'b' }] } },
      { vocabulary: { dataTypes: ['a', 'b'].map((id) => ({ id, name: id.repeat(300) })) } },
    );
    const { columns } = planMatrix(registry, listFacets(registry), 'vendors', () => 0);
    expect(names(columns)).to.deep.equal(['a', 'b'].map((id) => `${id.repeat(200)}\u2026`));
  });
});
