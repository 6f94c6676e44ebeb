import { expect, nextFrame } from '@open-wc/testing';
import type { VendorDisclosureElement } from '../../../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';
import { showRegistry } from '../../../helpers/element.js';
import { eventually } from '../../../helpers/eventually.js';
import { inTurn } from '../../../helpers/in-one-engine.js';
import { makeDocument } from '../../../helpers/registries.js';
import { shownText, vendors } from '../../../helpers/roles.js';

describe('<vendor-disclosure>: each property, set by code to what it cannot be', () => {
  const list = makeDocument(
    {
      apple: { subjects: [{ id: 'students' }] },
      banana: { category: 'side', subjects: [{ id: 'parents' }] },
    },
    { title: 'Our list' },
  );
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  const hostile = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );
  const ODD: Readonly<Record<string, unknown>> = {
    null: null,
    undefined,
    'a number': 7,
    'no number': NaN,
    'a BigInt': 7n,
    'a symbol': Symbol('x'),
    'a function': () => 'x',
    'a list': [null, 7, ['x']],
    'a Map': new Map([['x', 1]]),
    'a Date that is none': new Date(NaN),
    'a circle': circle,
    'a record without a prototype': Object.create(null),
    'a proxy that throws': hostile,
  };
  /** What is right, each. */
  const RIGHT: Readonly<Record<string, unknown>> = {
    category: 'side',
    query: 'banana',
    filters: { subjects: ['parents'] },
    view: 'changes',
    syncUrl: 'none',
    urlPrefix: 'own',
    headingLevel: 3,
    label: 'Ours',
    remember: false,
    messages: { title: 'Providers' },
    cache: 'none',
    integrity: undefined,
    src: undefined,
  };
  /** What shows that it is answered, where an answer comes in steps. */
  const SIGN: Readonly<Record<string, string>> = {
    query: '1 entry matches',
    filters: '1 entry matches',
    view: 'No changes',
  };

  const thrown: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    thrown.push('reason' in event ? String(event.reason) : event.message);
    event.preventDefault();
  };
  const real = console.warn;
  before(async () => {
    // With all parts there each state is drawn at once.
    const element = await showRegistry(list);
    element.filters = { subjects: ['parents'] };
    await eventually(() => shownText(element).includes('Clear all'), 'filters');
    element.view = 'changes';
    await eventually(() => shownText(element).includes('No changes'), 'changes');
    element.remove();
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    console.warn = () => undefined;
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    console.warn = real;
  });

  const settle = async (element: VendorDisclosureElement): Promise<string> => {
    await element.updateComplete;
    await nextFrame();
    await element.updateComplete;
    return shownText(element);
  };

  for (const [at, [name, right]] of Object.entries(RIGHT).entries()) {
    it(`is as a fresh one once ${name} is right`, async () => {
      const fresh = await showRegistry(list);
      Object.assign(fresh, { [name]: right });
      await eventually(() => shownText(fresh).includes(SIGN[name] ?? ''), name);
      const wanted = await settle(fresh);
      const shown = vendors(fresh);
      fresh.remove();
      for (const [kind, odd] of inTurn(Object.entries(ODD), at)) {
        const element = await showRegistry(list);
        expect(() => Object.assign(element, { [name]: odd }), kind).not.to.throw();
        await settle(element);
        Object.assign(element, { [name]: right });
        await settle(element);
        await eventually(() => shownText(element) === wanted, kind);
        expect(vendors(element), kind).to.deep.equal(shown);
        element.remove();
      }
      expect(thrown.splice(0)).to.deep.equal([]);
    });
  }
});
