import { expect } from '@open-wc/testing';
import { parseDocument } from '../../../src/core/reading/parse-document.js';
import {
  MAX_DEPTH,
  MAX_FIELDS,
  MAX_HEAD_PARTS,
  MAX_ITEMS,
  MAX_PARTS,
  MAX_TEXT,
} from '../../../src/core/schema/limits.js';
import { times } from '../../helpers/hostile-parts.js';
import { makeDocument } from '../../helpers/registries.js';

/** What is kept of a list with two vendors, the first with these fields, and what is said of it. */
function read(fields: object) {
  const list = makeDocument({ one: {}, two: {} });
  const [first, second] = list.vendors;
  const vendor = Object.defineProperties({ ...first }, Object.getOwnPropertyDescriptors(fields));
  const { document, warnings } = parseDocument({ ...list, vendors: [vendor, second] });
  return {
    vendors: document.vendors,
    warnings: warnings.map(({ pointer, message }) => `${pointer} ${message}`),
  };
}

const rowWith = (row: object) => ({ disclosures: [{ id: 'row', category: 'main', purpose: 'x', ...row }] });

describe('a record of whatever it is made', () => {
  it('is cut where a text or a list goes beyond its limit, and says so; the rest is shown', () => {
    const { vendors, warnings } = read({
      name: 'n'.repeat(MAX_TEXT + 1),
      ...rowWith({ notes: times(MAX_ITEMS + 1, (at) => `Note ${at}`) }),
    });
    expect(vendors[0]?.name).to.have.length(MAX_TEXT);
    expect(vendors[0]?.disclosures[0]?.notes).to.have.length(MAX_ITEMS);
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.match(/^\/vendors\/0\/name .*100000 characters/);
    expect(warnings[1]).to.match(/^\/vendors\/0\/disclosures\/0\/notes .*5000/);
  });

  it('is kept as it is up to the limits', () => {
    const { vendors, warnings } = read({
      name: 'n'.repeat(MAX_TEXT),
      ...rowWith({ notes: times(MAX_ITEMS, (at) => `Note ${at}`) }),
    });
    expect(vendors[0]?.disclosures[0]?.notes).to.have.length(MAX_ITEMS);
    expect(warnings).to.deep.equal([]);
  });

  it('has a bound for all its lists together', () => {
    const row = { id: 'r', category: 'main', purpose: 'x', notes: times(4000, () => 'n') };
    const { vendors, warnings } = read({ disclosures: times(10, (at) => ({ ...row, id: `r${at}` })) });
    const notes = vendors[0]?.disclosures.flatMap((one) => one.notes ?? []) ?? [];
    expect(notes.length).to.be.within(MAX_PARTS / 2, MAX_PARTS);
    expect(warnings.length).to.be.greaterThan(0);
  });

  it('has a bound for the fields of a record, known or not', () => {
    const fields = times(MAX_FIELDS, (at) => [`own-${at}`, 1] as const);
    const { vendors, warnings } = read({ ...Object.fromEntries(fields), constructor: true });
    expect(Object.keys(vendors[0] ?? {})).to.have.length(MAX_FIELDS);
    expect(warnings[0]).to.match(/^\/vendors\/0 has more than 10000 fields/);
  });

  it('has a bound for all lists beside the vendors together', () => {
    const synonyms = times(4000, () => 'n');
    const dataTypes = times(30, (at) => ({ id: `t${at}`, name: `T ${at}`, synonyms }));
    const { document, warnings } = parseDocument(makeDocument({ one: {} }, { vocabulary: { dataTypes } }));
    const kept = document.vocabulary?.dataTypes?.flatMap((term) => term.synonyms ?? []) ?? [];
    expect(kept.length).to.be.within(MAX_HEAD_PARTS / 2, MAX_HEAD_PARTS);
    expect(warnings.length).to.be.greaterThan(0);
    expect(document.vendors).to.have.length(1);
  });

  it('never cuts a character in two', () => {
    const { vendors } = read({ name: `${'n'.repeat(MAX_TEXT - 1)}\u{1f600}` });
    expect([...(vendors[0]?.name ?? '')].at(-1)).to.equal('n');
  });

  const deep = (levels: number): unknown =>
    times(levels, () => 0).reduce<unknown>((inner) => ({ inner }), {});
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  const faulty = {
    'a function': { 'x-more': () => 1, links: [] },
    'a symbol': { 'x-more': Symbol('x'), links: [] },
    'a BigInt': { 'x-more': 1n, links: [] },
    'a circle': { 'x-more': circle, links: [] },
    'a Date': { aliases: new Date() },
    'a Map': { entity: new Map([['legalName', 'x']]), links: [] },
    'what is nested 10,000 deep': { 'x-more': deep(10_000), links: [] },
    'a getter that throws': Object.defineProperty({}, 'aliases', {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    }),
    'a proxy of a faulty record': new Proxy({ aliases: [7], links: [] }, {}),
  };
  for (const [name, fields] of Object.entries(faulty)) {
    it(`loses what cannot be read and nothing else: ${name}`, () => {
      const { vendors, warnings } = read(fields);
      expect(vendors.map(({ id }) => id)).to.deep.equal(['one', 'two']);
      expect(warnings.length).to.be.greaterThan(0);
      expect(() => JSON.stringify(vendors)).not.to.throw();
    });
  }

  it('is kept as deep as the bound and no deeper, and says where it ends', () => {
    const { vendors, warnings } = read({ 'x-more': deep(10_000), links: [] });
    const depthOf = (value: unknown): number =>
      typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
    expect(depthOf(vendors[0])).to.be.within(MAX_DEPTH - 5, MAX_DEPTH + 5);
    const told = warnings.filter((one) => one.includes('deeper'));
    expect(told).to.have.length(1);
    expect(told[0]).to.match(new RegExp(`is deeper than ${MAX_DEPTH} levels; this part was left out$`));
  });

  it('loses of a circle what is within itself, where it is that, and keeps what several hold', () => {
    const shared = { note: 'x' };
    const links: unknown[] = [];
    const own: Record<string, unknown> = { links, shared, again: [shared, shared] };
    own['self'] = own;
    links.push({ back: own });
    const { vendors, warnings } = read({ 'x-more': own, aliases: [7] });
    const kept = { links: [{}], shared, again: [shared, shared] };
    expect((vendors[0] as unknown as Record<string, unknown>)['x-more']).to.deep.equal(kept);
    expect(warnings.filter((one) => one.includes('is within itself'))).to.deep.equal([
      '/vendors/0/x-more/links/0/back is within itself; this part was left out',
      '/vendors/0/x-more/self is within itself; this part was left out',
    ]);
  });

  it('is left out where all that it holds is itself: a list, a vendor, and the whole list within a vendor', () => {
    const aliases: unknown[] = [];
    aliases.push(aliases, 'ok');
    expect(read({ aliases }).vendors[0]?.aliases).to.deep.equal(['ok']);
    const list = makeDocument({ one: {}, two: {} });
    const [first] = list.vendors as unknown as Record<string, unknown>[];
    Object.assign(first ?? {}, { entity: first, 'x-list': list, disclosures: [first] });
    const { document } = parseDocument(list);
    expect(document.vendors.at(-1)?.id).to.equal('two');
    expect(() => JSON.stringify(document.vendors)).not.to.throw();
  });

  it('is read whole where a framework wraps it, faults and all', () => {
    const wrap = <T extends object>(value: T): T =>
      new Proxy(value, {
        get: (target, key, receiver) => {
          const found: unknown = Reflect.get(target, key, receiver);
          return typeof found === 'object' && found !== null ? wrap(found) : found;
        },
      });
    const list = makeDocument({ one: { integral: 'no' } as never, two: {} });
    const { document, warnings } = parseDocument(wrap(list));
    expect(document.vendors.map(({ id }) => id)).to.deep.equal(['one', 'two']);
    expect(warnings).to.have.length(1);
  });

  it('costs itself alone where reading it throws', () => {
    const list = makeDocument({ one: {}, two: {} });
    const vendors = Object.defineProperty([...list.vendors], 0, {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
    expect(parseDocument({ ...list, vendors }).document.vendors.map(({ id }) => id)).to.deep.equal(['two']);
  });

  /** A list that says so of its own length, and has the same in each place. */
  const saying = (length: number, item: unknown): unknown =>
    new Proxy([], {
      get: (list, key) =>
        key === 'length' ? length : /^\d+$/.test(String(key)) ? item : Reflect.get(list, key),
    });
  let tangle: unknown = {};
  for (const _ of times(40, () => 0)) tangle = { a: tangle, b: tangle };
  const endless = {
    'a list that says it has a billion numbers': saying(1e9, 1),
    'a list that says it has a billion records': saying(1e9, {}),
    'a list that says it is endless': saying(Infinity, 'x'),
    'a list of a billion holes': new Array(1e9),
    'records that hold each other twice': tangle,
  };
  for (const [name, more] of Object.entries(endless)) {
    it(`is read no further than its bound, and that is told once: ${name}`, () => {
      const { vendors, warnings } = read({ links: [], 'x-more': more });
      expect(vendors.map(({ id }) => id)).to.deep.equal(['one', 'two']);
      expect(warnings).to.have.length(2);
      expect(warnings[0]).to.match(
        /^\/vendors\/0\/x-more\S* has more than 200000 parts; the rest was left out$/,
      );
    });
  }

  const never = (): never => {
    throw new Error('no');
  };
  const traps: Readonly<Record<string, ProxyHandler<object>>> = {
    'names of its fields': { ownKeys: never },
    'its kind': { getPrototypeOf: never },
    'its fields': { getOwnPropertyDescriptor: never },
  };
  for (const [name, trap] of Object.entries(traps)) {
    it(`costs itself alone where it throws when asked for ${name}`, () => {
      const { vendors } = read({ entity: new Proxy({ legalName: 'x' }, trap), links: [] });
      expect(vendors.map(({ id }) => id)).to.deep.equal(['one', 'two']);
      const list = makeDocument({ one: {}, two: {} });
      const [first = {}, second] = list.vendors;
      const { document } = parseDocument({ ...list, vendors: [new Proxy(first, trap), second] });
      expect(document.vendors.at(-1)?.id).to.equal('two');
    });
  }

  it('costs itself alone where a list of it throws when asked for its length', () => {
    const get = (list: object, key: string | symbol): unknown =>
      key === 'length' ? never() : Reflect.get(list, key);
    const { vendors, warnings } = read({ aliases: new Proxy(['x'], { get }) });
    expect(vendors.map(({ id }) => id)).to.deep.equal(['one', 'two']);
    expect(warnings[0]).to.match(/^\/vendors\/0\/aliases cannot be read/);
  });

  it('closes what its texts open of direction, and drops what they close of others', () => {
    const { vendors, warnings } = read({ name: '\u202eab\u2066c', aliases: ['x\u2069y', '\u2067ok\u2069'] });
    expect(vendors[0]?.name).to.equal('\u202eab\u2066c\u2069\u202c');
    expect(vendors[0]?.aliases).to.deep.equal(['xy', '\u2067ok\u2069']);
    expect(warnings).to.deep.equal([]);
  });
});
