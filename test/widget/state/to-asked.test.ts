import { expect } from '@open-wc/testing';
import { MAX_ASKED } from '../../../src/core/schema/limits.js';
import { ask } from '../../../src/widget/state/ask.js';
import { EMPTY_QUESTION } from '../../../src/widget/state/question.js';
import { toAsked } from '../../../src/widget/state/to-asked.js';
import { showReal } from '../../helpers/element.js';
import { vendors } from '../../helpers/roles.js';

const ODD = [7, true, {}, [], Symbol('odd'), () => 'x', new Date(0)];

describe('toAsked', () => {
  it('keeps what is a value of its field', () => {
    const part = { category: 'website', text: ' a ', filters: { data: ['name'] }, view: 'matrix' } as const;
    expect(toAsked(part, () => expect.fail())).to.deep.equal(part);
  });

  it('reads nothing as the default, and says no word of it', () => {
    for (const nothing of [null, undefined]) {
      const given = { category: nothing, text: nothing, filters: nothing, view: nothing };
      const { category, text, filters, view } = EMPTY_QUESTION;
      expect(toAsked(given, () => expect.fail())).to.deep.equal({ category, text, filters, view });
    }
  });

  it('reads what is no value as the default, and says of which field', () => {
    for (const [field, odd] of [
      ['category', ODD],
      ['text', ODD],
      ['view', [...ODD, 'lists', '']],
      ['filters', [7, 'data', true, { data: 'name' }, { data: [7] }, { subjects: {} }]],
    ] as const) {
      for (const value of odd) {
        const told: string[] = [];
        const asked = toAsked({ [field]: value }, (name) => told.push(name));
        expect(asked, String(field)).to.deep.equal({ [field]: EMPTY_QUESTION[field] });
        expect(told).to.deep.equal([field]);
      }
    }
  });
});

describe('filters of whatever they are made', () => {
  const never = (): never => {
    throw new Error('no');
  };
  const revoked = Proxy.revocable([], {});
  revoked.revoke();
  const odd: Readonly<Record<string, unknown>> = {
    'a getter that throws': Object.defineProperty({}, 'data', { enumerable: true, get: never }),
    'a proxy that throws at everything': new Proxy({}, { get: never, has: never, ownKeys: never }),
    'a list with an item that throws': { data: Object.defineProperty(['name'], 1, { get: never }) },
    'a list that is revoked': { subjects: revoked.proxy },
    'a list with holes': { data: new Array<string>(3) },
    'a BigInt': { data: [1n] },
  };
  for (const [name, filters] of Object.entries(odd)) {
    it(`are none, and that is told, where they hold ${name}`, () => {
      const told: string[] = [];
      expect(toAsked({ filters }, (field) => told.push(field))).to.deep.equal({ filters: {} });
      expect(told).to.deep.equal(['filters']);
    });
  }

  it('are what they were when they were set', () => {
    const data = ['name'];
    const { filters } = toAsked({ filters: { data } }, () => expect.fail());
    data.push('email');
    expect(filters).to.deep.equal({ data: ['name'] });
  });

  it('have each value once, as an address has', async () => {
    const element = await showReal();
    element.filters = { subjects: Array.from({ length: 1_000_000 }, () => 'student') };
    expect(element.filters).to.deep.equal({ subjects: ['student'] });
    await element.updateComplete;
    expect(vendors(element).length).to.be.greaterThan(0);
  });

  it('have no more values than an address can', () => {
    const many = Array.from({ length: 1_000_000 }, (_, at) => `v${at}`);
    const endless = new Proxy([], {
      has: () => true,
      get: (list, key) =>
        key === 'length' ? 1e9 : /^\d+$/.test(String(key)) ? `v${String(key)}` : Reflect.get(list, key),
    });
    const { filters } = toAsked({ filters: { data: many, purposes: endless } }, () => expect.fail());
    expect(filters?.data).to.have.length(MAX_ASKED);
    expect(filters?.purposes).to.have.length(MAX_ASKED);
  });
});

describe('a question that is longer than any', () => {
  it('is cut where it is asked, by code and by a reader', () => {
    const text = 'who gets '.repeat(100_000);
    expect(toAsked({ text }, () => expect.fail())).to.deep.equal({ text: text.slice(0, 8000) });
    expect(ask(EMPTY_QUESTION, { kind: 'text', text }).text).to.have.length(8000);
  });
});

describe('<vendor-disclosure>: wrong types set by code', () => {
  const realWarn = console.warn;
  afterEach(() => {
    console.warn = realWarn;
  });

  it('shows the whole list, says each once in the console, and heals with the next right value', async () => {
    const said: string[] = [];
    console.warn = (message: string) => void said.push(message);
    const element = await showReal();
    const all = vendors(element).length;
    for (const odd of [null, 7, {}]) {
      Object.assign(element, { category: odd, query: odd, filters: odd === 7 ? 'data' : odd, view: odd });
      await element.updateComplete;
      expect(vendors(element)).to.have.length(all);
    }
    expect(said.map((message) => /"(\w+)"/.exec(message)?.[1]).sort()).to.deep.equal([
      'category',
      'filters',
      'query',
      'view',
    ]);
    element.category = 'website';
    await element.updateComplete;
    expect(vendors(element)).to.have.length(3);
  });
});
