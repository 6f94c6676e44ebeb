import { expect } from '@open-wc/testing';
import { eventually } from '../../../helpers/eventually.js';
import fc from 'fast-check';
import { VendorDisclosureElement } from '../../../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';
import { make, place, typeText } from '../../../helpers/element.js';
import { makeDocument } from '../../../helpers/registries.js';
import { findAll, nameOf, textOf } from '../../../helpers/roles.js';

/** A few each time, always the same; with ALL_RUNS a thousand, others for each number that it is, and as many as stand behind it: `7x100`. */
const [SEED = 14, WALKS = 1000] = process.env['ALL_RUNS']
  ? process.env['ALL_RUNS'].split('x').map(Number)
  : [14, 25];

const LISTS = [
  makeDocument({
    apple: { data: [{ type: 'name' }, { type: 'location' }], subjects: [{ id: 'student' }] },
    banana: { category: 'side', data: [{ type: 'everything' }], subjects: [{ id: 'everyone' }] },
    cherry: { purpose: 'Sends mail.', subjects: [{ id: 'teacher' }] },
  }),
  makeDocument({ damson: { purpose: 'Sends mail.', data: [{ type: 'name' }] }, elder: { category: 'side' } }),
];

/** What a page has asked of an element, and its reader: what is on show follows from this alone. */
interface Model {
  list: number;
  /** By its address, not as an object. */
  isBySrc: boolean;
  properties: Partial<Pick<VendorDisclosureElement, 'category' | 'query' | 'filters' | 'view' | 'messages'>>;
  attributes: Record<string, string>;
}

type Act = (model: Model, element: VendorDisclosureElement) => void | Promise<unknown>;

const property = <K extends keyof Model['properties']>(name: K, ...values: Model['properties'][K][]) =>
  fc.constantFrom(...values).map((value): [string, Act] => [
    `${name} = ${JSON.stringify(value)}`,
    (model, element) => {
      model.properties[name] = value;
      Object.assign(element, { [name]: value });
    },
  ]);

const attribute = (name: string, ...values: (string | undefined)[]) =>
  fc.constantFrom(...values).map((value): [string, Act] => [
    `${name}="${value}"`,
    (model, element) => {
      if (value === undefined) {
        delete model.attributes[name];
        element.removeAttribute(name);
      } else {
        model.attributes[name] = value;
        element.setAttribute(name, value);
      }
    },
  ]);

const start = { category: 'all', query: '', filters: {}, view: 'list' } as const;

/** Where the same lists are fetched from. */
const ADDRESSES = LISTS.map((list) => URL.createObjectURL(new Blob([JSON.stringify(list)])));

function give(model: Model, element: VendorDisclosureElement, isBySrc: boolean): void {
  model.isBySrc = isBySrc;
  Object.assign(element, sourceOf(model));
}

const sourceOf = ({ list, isBySrc }: Model) =>
  isBySrc ? { registry: undefined, src: ADDRESSES[list] } : { registry: LISTS[list], src: undefined };

const acts: Readonly<Record<string, Act>> = {
  'another list': (model, element) => {
    model.list = 1 - model.list;
    give(model, element, false);
  },
  'the same list again': (model, element) => give(model, element, false),
  'another list by its address': (model, element) => {
    model.list = 1 - model.list;
    give(model, element, true);
  },
  'the same list by its address': (model, element) => give(model, element, true),
  reload: (_model, element) => element.reload(),
  reset: (model, element) => {
    Object.assign(model.properties, start);
    element.reset();
  },
  'out of the page and in': (_model, element) => {
    const { parentElement } = element;
    element.remove();
    parentElement?.append(element);
  },
  'into the document of a frame and back': (_model, element) => {
    const { parentElement } = element;
    const frame = document.createElement('iframe');
    parentElement?.append(frame);
    frame.contentDocument?.body.append(element);
    parentElement?.append(element);
    frame.remove();
  },
  'elsewhere in the page': (_model, element) =>
    element.parentElement?.prepend(document.createElement('p'), element),
  'a wait': (_model, element) => element.updateComplete,
  'a click on a tab': async (model, element) => {
    await element.updateComplete;
    const tab = findAll(element, 'tab', /^Side/)[0];
    if (!tab) return;
    tab.click();
    model.properties.category = 'side';
    await eventually(() => element.category === 'side', 'the tab chosen');
    await element.updateComplete;
  },
  'typed words': async (model, element) => {
    await element.updateComplete;
    if (findAll(element, 'searchbox', /^Search/).length !== 1) return;
    // What is asked already would be waited for by nothing: what answers readers may still be on its way.
    if (element.query === 'mail') return;
    typeText(element, 'mail');
    model.properties.query = 'mail';
    await eventually(() => element.query === 'mail', 'the text typed');
  },
};

const step = fc.oneof(
  property('category', 'all', 'main', 'side', 'nowhere'),
  property('query', '', 'mail', 'apple', 'qqqq'),
  property('filters', {}, { data: ['name'] }, { subjects: ['student'], data: ['location'] }, {}),
  property('view', 'list', 'changes', 'matrix'),
  property('messages', undefined, { allCategories: 'Everything' }),
  attribute('dir', 'rtl', 'ltr', undefined),
  attribute('heading-level', '1', '4', undefined),
  attribute('label', 'A name', undefined),
  attribute('lang', 'de', 'ar', 'x-!!', undefined),
  { arbitrary: fc.constantFrom(...Object.entries(acts)), weight: 8 },
);

/** What is on show, as far as it does not tell what was there before. */
function sight(element: VendorDisclosureElement): unknown {
  const texts = (role: Parameters<typeof findAll>[1]) => findAll(element, role).map(textOf);
  const base = element.shadowRoot?.querySelector('section');
  return {
    direction: base ? getComputedStyle(base).direction : '',
    name: base?.getAttribute('aria-label'),
    headings: findAll(element, 'heading').map((one) => `${one.localName} ${textOf(one)}`),
    tabs: findAll(element, 'tab').map((tab) => `${nameOf(tab)} ${tab.getAttribute('aria-selected')}`),
    ticked: findAll(element, 'checkbox')
      .filter((box) => (box as HTMLInputElement).checked)
      .map(nameOf),
    typed: findAll(element, 'searchbox', /^Search/).map((field) => (field as HTMLInputElement).value),
    alerts: texts('alert'),
    items: texts('listitem'),
    rows: texts('rowheader'),
  };
}

describe('<vendor-disclosure>: walks of a page and its reader', () => {
  it('turn back with the page: a direction that it takes away again does not stay', async () => {
    const element = make({ properties: { registry: LISTS[0] }, attributes: { dir: 'rtl' } });
    place().append(element);
    const direction = () => (sight(element) as { direction: string }).direction;
    for (let times = 0; times < 3; times += 1) {
      element.registry = LISTS[times % 2];
      await eventually(() => findAll(element, 'button', /^Filters/).length > 0, 'filters');
      await element.updateComplete;
    }
    expect(direction()).to.equal('rtl');
    element.removeAttribute('dir');
    await eventually(() => direction() === 'ltr', 'the direction of the page');
  });

  it('begin before the element is known to the page: what was set then counts', async () => {
    const tag = `vendor-disclosure-late-${Math.random().toString(36).slice(2)}`;
    const late = document.createElement(tag) as VendorDisclosureElement;
    Object.assign(late, { registry: LISTS[0], query: 'mail', view: 'list' });
    late.setAttribute('heading-level', '3');
    place().append(late);
    customElements.define(tag, class extends VendorDisclosureElement {});
    await eventually(() => findAll(late, 'listitem').length === 1, 'the entry asked for');
    expect(Object.hasOwn(late, 'registry'), 'no property hides that of the class').to.equal(false);
    late.registry = LISTS[1];
    await eventually(() => /Damson/.test(textOf(findAll(late, 'listitem')[0] ?? late)), 'another list');
  });

  it('end where a fresh element begins that is asked for the same, and throw nothing', async function () {
    this.timeout(WALKS * 4000);
    const thrown: unknown[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
      thrown.push('reason' in event ? event.reason : event.message);
    };
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 24, size: 'max' }), async (walk) => {
        const model: Model = { list: 0, isBySrc: false, properties: {}, attributes: {} };
        const room = place();
        const element = make({ properties: { registry: LISTS[0] } });
        room.append(element);
        for (const [, act] of walk) await act(model, element);
        const fresh = make({
          attributes: model.attributes,
          properties: { ...sourceOf(model), ...model.properties },
        });
        room.append(fresh);
        let seen = ['', '-'];
        await eventually(() => {
          seen = [element, fresh].map((one) => JSON.stringify(sight(one), null, 1));
          return seen[0] === seen[1] && seen[0]?.includes('"items"');
        }, '').catch(() => undefined);
        const names = walk.map(([name]) => name).join('; ');
        expect(seen[0], names).to.equal(seen[1]);
        expect(thrown, names).to.deep.equal([]);
        room.remove();
      }),
      { numRuns: WALKS, seed: SEED, endOnFailure: !process.env['ALL_RUNS'], includeErrorInReport: true },
    );
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });
});
