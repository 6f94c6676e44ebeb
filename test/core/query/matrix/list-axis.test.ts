import { expect } from '@open-wc/testing';
import type { Registry } from '../../../../src/core/model/registry.js';
import { listFacets } from '../../../../src/core/query/filter/list-facets.js';
import { openAxis } from '../../../../src/core/query/matrix/axis.js';
import { listAxis } from '../../../../src/core/query/matrix/list-axis.js';
import { fetchRealRegistry, makeRegistry } from '../../../helpers/registries.js';

const compare = (a: string, b: string): number => a.localeCompare(b);
const axis = (registry: Registry, name: 'subjects' | 'data') =>
  listAxis(registry, listFacets(registry), name, compare);
const names = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);

describe('listAxis', () => {
  it('gathers people under the word that includes them, which is one of the kinds where it is used itself', () => {
    const registry = makeRegistry({
      apple: { subjects: [{ id: 'teacher' }] },
      banana: { subjects: [{ id: 'student' }] },
      cherry: { subjects: [{ id: 'everyone' }] },
      damson: { subjects: [{ id: 'users' }] },
    });
    const [everyone, users] = axis(registry, 'subjects');
    expect(everyone).to.include({ name: 'All users' });
    expect(names(everyone?.kinds ?? [])).to.deep.equal(['All users', 'Students', 'Teachers']);
    expect(everyone?.values).to.have.members(['everyone', 'student', 'teacher']);
    expect(everyone?.kinds.map(({ id }) => id)).not.to.include(everyone?.id);
    expect(users).to.deep.equal({ id: 'users', name: 'Users', values: ['users'], kinds: [] });
  });

  it('gathers people under a word that no entry uses', () => {
    const registry = makeRegistry({
      apple: { subjects: [{ id: 'teacher' }] },
      banana: { subjects: [{ id: 'student' }] },
    });
    const [everyone, ...others] = axis(registry, 'subjects');
    expect(others).to.be.empty;
    expect(everyone?.values).to.have.members(['student', 'teacher']);
  });

  it('makes no group of one', () => {
    const registry = makeRegistry({
      apple: { subjects: [{ id: 'teacher' }] },
      banana: { subjects: [{ id: 'users' }] },
    });
    expect(names(axis(registry, 'subjects'))).to.deep.equal(['Teachers', 'Users']);
  });

  it('has no row for what is not stated', () => {
    const registry = makeRegistry({
      apple: { data: [{ type: 'name' }] },
      banana: { data: [{ type: 'location' }] },
      cherry: {},
    });
    expect(names(axis(registry, 'data'))).to.deep.equal(['Name', 'Precise location']);
  });

  it('has nothing where the registry does not tell people or data apart', () => {
    expect(axis(makeRegistry({ apple: {} }), 'subjects')).to.be.empty;
    expect(axis(makeRegistry({ apple: {} }), 'data')).to.be.empty;
  });

  it('gathers data as its filters do, each kind in one group, on the real list', async () => {
    const registry = await fetchRealRegistry();
    const kinds = axis(registry, 'data').flatMap(({ values }) => values);
    expect(new Set(kinds).size).to.equal(kinds.length);
    expect(names(axis(registry, 'data'))).to.include.members(['Names and contact details', 'Payments']);
  });
});

describe('openAxis', () => {
  it('puts the kinds of an opened group behind it', () => {
    const kind = (id: string) => ({ id, name: id, values: [id], kinds: [] });
    const group = { ...kind('g'), kinds: [kind('a'), kind('b')] };
    const shown = (opened: string[]) =>
      openAxis([group, kind('c')], new Set(opened)).map((place) => [place.item.id, place.group?.id]);
    expect(shown([])).to.deep.equal([
      ['g', undefined],
      ['c', undefined],
    ]);
    expect(shown(['g', 'c'])).to.deep.equal([
      ['g', undefined],
      ['a', 'g'],
      ['b', 'g'],
      ['c', undefined],
    ]);
  });
});
