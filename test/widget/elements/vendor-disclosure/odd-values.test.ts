import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import type { VdErrorEvent } from '../../../../src/widget/events/vd-error-event.js';
import type { VdLoadEvent } from '../../../../src/widget/events/vd-load-event.js';
import { make, place, showRegistry, type Settings } from '../../../helpers/element.js';
import { makeDocument } from '../../../helpers/registries.js';
import { find, findAll, shownText, textOf, vendors } from '../../../helpers/roles.js';

describe('<vendor-disclosure>: odd values', () => {
  const two = makeDocument({ apple: {}, banana: { category: 'side' } }, { title: 'Our list' });
  const realWarn = console.warn;
  let said: string[];
  let thrown: string[];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    thrown.push(event.type);
  };

  beforeEach(() => {
    said = [];
    thrown = [];
    console.warn = (...words: unknown[]) => void said.push(words.join(' '));
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });

  afterEach(async () => {
    await nextFrame();
    console.warn = realWarn;
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    expect(thrown, 'nothing is thrown').to.deep.equal([]);
  });

  const bad = {
    get [Symbol.toPrimitive](): never {
      throw new Error('no');
    },
  };
  const ATTRIBUTES: readonly (readonly [string, string])[] = [
    ['heading-level', '999'],
    ['sync-url', 'sideways'],
    ['lang', 'x-!!'],
  ];
  for (const [name, value] of ATTRIBUTES) {
    it(`shows the list and says in the console: ${name}="${value}"`, async () => {
      const element = await showRegistry(two, { attributes: { [name]: value } });
      expect(vendors(element)).to.deep.equal(['Apple', 'Banana']);
      expect(said.filter((text) => text.includes(`"${name}"`))).to.have.length(1);
    });
  }

  const TYPES: Readonly<Record<string, readonly unknown[]>> = {
    label: [7, Symbol('x'), bad, null],
    urlPrefix: [Symbol('x'), 7n, null, undefined],
    headingLevel: [3n, Symbol('x'), bad, '3', null, undefined],
    syncUrl: [Symbol('x'), {}, null, undefined],
    messages: ['text', 7, Symbol('x'), () => 'x', [], null],
    remember: ['yes', {}, null],
  };
  for (const [name, values] of Object.entries(TYPES)) {
    it(`shows the list whatever type code sets before and after: ${name}`, async () => {
      for (const value of values) {
        const properties = { syncUrl: 'hash', [name]: value } as Settings['properties'] & object;
        const element = await showRegistry(two, { properties });
        for (const later of values) {
          Object.assign(element, { [name]: later });
          await element.updateComplete;
        }
        expect(vendors(element)).to.deep.equal(['Apple', 'Banana']);
        element.remove();
      }
    });
  }

  it('takes a src that is no text for none', async () => {
    const element = make({ properties: { src: Symbol('x') as never } });
    const failed = oneEvent<VdErrorEvent>(element, 'vd-error');
    place().append(element);
    await failed;
    const loaded = oneEvent(element, 'vd-load');
    element.registry = two;
    await loaded;
    expect(vendors(element)).to.deep.equal(['Apple', 'Banana']);
  });

  const hostileTexts: Readonly<Record<string, object>> = {
    'null for texts by name': { facets: null, errors: null, columns: null, flows: null },
    'numbers among texts by name': { facets: { subjects: 7, data: 'Which data' }, columns: [1, 'What for'] },
    'a list for texts by name': { facets: [], status: ['x'] },
    'a getter that throws': {
      get title(): never {
        throw new Error('no');
      },
      get facets(): never {
        throw new Error('no');
      },
    },
    'a proxy that throws at everything': new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
        ownKeys: () => {
          throw new Error('no');
        },
      },
    ),
    'texts of later parts': { errors: 7, answers: null, caption: 7, recordFields: null, changeKinds: 'x' },
  };
  for (const [name, messages] of Object.entries(hostileTexts)) {
    it(`keeps ours where messages hold ${name}`, async () => {
      const list = makeDocument({
        apple: { data: [{ type: 'name' }], subjects: [{ id: 'students' }], purposes: ['email'] },
        banana: { data: [{ type: 'email' }], subjects: [{ id: 'parents' }], until: '2020-01-01' },
      });
      const element = await showRegistry(list, { properties: { messages } });
      expect(vendors(element)).to.deep.equal(['Apple']);
      expect(shownText(element)).to.include('Purpose');
      for (const view of ['matrix', 'changes'] as const) {
        element.view = view;
        await element.updateComplete;
        expect(shownText(element)).not.to.match(/undefined|\[object/);
      }
    });
  }

  it('keeps the other texts of a kind where messages hold one of them', async () => {
    const messages = { errors: { 'no-source': 'Nothing here.' } } as never;
    const element = make({ properties: { messages, registry: [] } });
    const failed = oneEvent(element, 'vd-error');
    place().append(element);
    await failed;
    await element.updateComplete;
    expect(textOf(find(element, 'alert'))).to.include('cannot read');
  });

  describe('a registry of code', () => {
    const circle: Record<string, unknown> = { ...two };
    circle['x-self'] = circle;
    const kept: Readonly<Record<string, unknown>> = {
      'a circle': circle,
      'keys that are symbols': { ...two, [Symbol('x')]: 1 },
      'a BigInt beside the list': { ...two, 'x-count': 1n },
      'a Map and a Date beside the list': { ...two, 'x-map': new Map([[1, 2]]), 'x-day': new Date(0) },
      'a title that is a Date': { ...two, title: new Date(0) },
      'an introduction that is a Set': { ...two, introduction: new Set(['x']) },
      'records without a prototype': {
        ...two,
        vendors: two.vendors.map((vendor) => Object.assign(Object.create(null), vendor) as unknown),
      },
      'what a framework wraps': new Proxy(two, {}),
      'a class of its own': Object.assign(new (class List {})(), two),
    };
    for (const [name, registry] of Object.entries(kept)) {
      it(`is shown: ${name}`, async () => {
        const element = await showRegistry(registry);
        expect(vendors(element)).to.deep.equal(['Apple', 'Banana']);
      });
    }

    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const refused: Readonly<Record<string, unknown>> = {
      'a BigInt': 7n,
      'a symbol': Symbol('x'),
      'a function': () => two,
      'a Date': new Date(0),
      'a Map': new Map(Object.entries(two)),
      'a proxy that is revoked': revoked.proxy,
      'a version that is a BigInt': { ...two, version: 3n },
      'a getter that throws what has no text': Object.defineProperty({ ...two }, 'vendors', {
        get: () => {
          throw Object.create(null);
        },
      }),
    };
    for (const [name, registry] of Object.entries(refused)) {
      it(`is told as an error, and the next one is shown: ${name}`, async () => {
        const element = make({ properties: { registry } });
        const failed = oneEvent<VdErrorEvent>(element, 'vd-error');
        place().append(element);
        expect((await failed).code).to.equal('schema');
        const loaded = oneEvent(element, 'vd-load');
        element.registry = two;
        await loaded;
        expect(vendors(element)).to.deep.equal(['Apple', 'Banana']);
      });
    }

    it('says how many records cannot be shown, and nothing where all can', async () => {
      const vendorsOf = (...more: unknown[]): object => ({ ...two, vendors: [...two.vendors, ...more] });
      const row = two.vendors[0]?.disclosures[0];
      const half = { ...two.vendors[0], id: 'half', disclosures: [row, 7, { id: 'x' }] };
      const element = make({ properties: { registry: vendorsOf({ id: 'broken' }, 7n, half) } });
      const loaded = oneEvent<VdLoadEvent>(element, 'vd-load');
      place().append(element);
      await loaded;
      expect(shownText(element)).to.include('4 entries of this list cannot be read and are not shown.');
      const sound = await showRegistry(two);
      expect(shownText(sound)).not.to.include('cannot be read');
      expect(findAll(sound, 'alert')).to.have.length(0);
    });
  });
});
