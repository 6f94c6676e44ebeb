import { expect } from '@open-wc/testing';
import { findReached } from '../../../src/core/model/find-reached.js';
import { reachOf, type Reach } from '../../../src/core/model/reach-of.js';
import { finish } from '../../../src/core/work/do-steps.js';
import { asSteps } from '../../../src/core/work/in-steps.js';
import { makeRegistry } from '../../helpers/registries.js';

type TermFields = { includes?: readonly string[] | 'all'; open?: boolean; personal?: boolean };

function reachesOf(dataTypes: Record<string, TermFields>): (id: string) => Reach {
  const records = Object.entries(dataTypes).map(([id, fields]) => ({ id, name: id, ...fields }));
  const { terms } = makeRegistry({}, { vocabulary: { dataTypes: records } });
  return (id) => reachOf(terms.dataTypes.get(id)!);
}

/** Counts how often a list of edges is read. */
function counted(edges: readonly (readonly number[])[]) {
  const seen = { reads: 0 };
  const lists = edges.map(
    (list) =>
      new Proxy(list, {
        get: (target, key) => {
          if (typeof key === 'string' && /^\d+$/.test(key)) seen.reads += 1;
          return Reflect.get(target, key) as unknown;
        },
      }),
  );
  return { lists, seen };
}

describe('how far a term goes', () => {
  it('is all that it includes, at any depth, and never itself', () => {
    const of = reachesOf({ a: { includes: ['b'] }, b: { includes: ['c', 'a'] }, c: {}, d: {} });
    expect([...of('a').covers].sort()).to.deep.equal(['b', 'c']);
    expect([...of('b').covers].sort()).to.deep.equal(['a', 'c']);
    expect(of('c').covers.size).to.equal(0);
    expect([...of('c').within].sort()).to.deep.equal(['a', 'b']);
  });

  it('is every personal term for one that includes all, and what nothing defines', () => {
    const of = reachesOf({ a: { includes: 'all' }, b: {}, c: { personal: false }, d: { includes: ['a'] } });
    expect([...of('a').covers].sort()).to.deep.equal(['*', 'b', 'd']);
    expect([...of('d').covers].sort()).to.deep.equal(['*', 'a', 'b']);
  });

  it('is for an open term what it could hold: its bounds, or all that is personal', () => {
    const of = reachesOf({
      a: { open: true },
      b: { open: true, includes: ['c'] },
      c: { includes: ['d'] },
      d: {},
      e: { personal: false },
    });
    expect([...of('a').mayHold].sort()).to.deep.equal(['*', 'b', 'c', 'd']);
    expect([...of('b').mayHold].sort()).to.deep.equal(['*', 'c', 'd']);
    expect(of('b').covers.size).to.equal(0);
  });

  it('holds an id that no vocabulary defines, where it is included', () => {
    const of = reachesOf({ a: { includes: ['ghost'] } });
    expect(of('a').covers.has('ghost')).to.equal(true);
  });

  it('is found by reading each thing listed a few times, however deep or wide', () => {
    const chainOf = (size: number) =>
      Array.from({ length: size }, (_, at) => (at + 1 < size ? [at + 1] : []));
    const back = chainOf(4_000).map((_, at) => (at > 0 ? [at - 1] : []));
    const star = Array.from({ length: 2_000 }, (_, at) => (at === 0 ? [...Array(2_000).keys()] : [0]));
    for (const edges of [chainOf(4_000), back, star]) {
      const { lists, seen } = counted(edges);
      finish(asSteps(findReached(lists)));
      expect(seen.reads).to.be.lessThan(edges.flat().length * 3 + edges.length * 3);
    }
    // Deeper than a stack.
    expect(finish(asSteps(findReached(chainOf(20_000)))).reached[0]).to.have.length(20_000 / 32);
  });
});
