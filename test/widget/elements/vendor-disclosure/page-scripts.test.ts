import { expect } from '@open-wc/testing';
import { openFilters } from '../../../helpers/open-filters.js';
import { openFrame, type Frame } from '../../../helpers/frame.js';

/** The list can be read, filtered and searched, and nothing of ours was thrown into the page. */
async function expectWorking({ window, element, roles, thrown }: Frame): Promise<void> {
  expect(thrown).to.deep.equal([]);
  expect(roles.vendors(element)).to.deep.equal(['Apple', 'Banana', 'Cherry']);
  const changed = (): Promise<unknown> =>
    new Promise((resolve) => element.addEventListener('vd-change', resolve, { once: true }));
  const filtered = changed();
  await openFilters(element);
  roles.checkbox(element, 'Students').click();
  await filtered;
  expect(roles.vendors(element)).to.deep.equal(['Apple']);
  const cleared = changed();
  roles.checkbox(element, 'Students').click();
  await cleared;
  const found = changed();
  const input = roles.find<HTMLInputElement>(element, 'searchbox', /^Search/);
  input.value = 'bananna';
  input.dispatchEvent(new window.InputEvent('input', { bubbles: true, composed: true }));
  await found;
  expect(roles.vendors(element)).to.deep.equal(['Banana']);
  expect(thrown).to.deep.equal([]);
}

/** Pages as they are: what old libraries, polyfills and careful people do to built-in objects. */
const PAGES = {
  'adds enumerable members to every array and object': `
    Array.prototype.first = function () { return this[0]; };
    Array.prototype.toJSON = function () { return 'array ' + this.length; };
    String.prototype.toJSON = function () { return 'text'; };
    Object.prototype.extend = function () {};
    Function.prototype.method = function () {};`,
  'has the methods of an old library': `
    Array.prototype.entries = Array.prototype.toArray = function () { return this.slice(); };
    Array.from = (item) => item && item.length >= 0 && typeof item !== 'function' ? Array.prototype.slice.call(item) : [item];
    Array.prototype.find = function (test, self) { for (const one of this) if (test.call(self, one)) return one; };
    Array.prototype.map = function (to, self) { const all = []; this.forEach((one, at) => all.push(to.call(self, one, at))); return all; };
    Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); return this; };
    Element.prototype.update = Element.prototype.show = Element.prototype.hide = function () { return this; };
    Function.prototype.bind = function (self, ...some) { const bound = this; return function (...more) { return bound.apply(self, [...some, ...more]); }; };`,
  // But for Symbol itself, to which Lit adds a member.
  'freezes all built-in objects': `
    for (const one of [Object, Array, Function, String, Number, Boolean, Promise, Map, Set, RegExp, Date, Error, TypeError, Event, EventTarget, Node, Element, HTMLElement]) {
      Object.freeze(one); Object.freeze(one.prototype);
    }
    for (const one of [JSON, Math, Reflect, Intl, customElements]) Object.freeze(one);`,
  'lacks what not every browser has': `
    delete globalThis.requestIdleCallback;
    delete globalThis.scheduler;
    delete Intl.Segmenter;
    Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });`,
  'has no console': `console = {};`,
  'says window.name, event and status its own way': `
    var event = { type: 'mine' }, status = 'mine', $ = () => null, _ = {}, html = 1, css = 2, litElementVersions = ['1.0.0'], litHtmlVersions = ['1.0.0'], reactiveElementVersions = ['0.1'];`,
};

describe('<vendor-disclosure>: among the scripts of a page', () => {
  for (const [name, first] of Object.entries(PAGES)) {
    it(`works on a page that ${name}`, async () => {
      await expectWorking(await openFrame({ first }));
    });
  }

  it('says what went wrong on a page that freezes errors', async () => {
    const { element, roles, thrown } = await openFrame({
      first: `Object.freeze(Error.prototype);
        document.querySelector('vendor-disclosure').textContent = '';
        document.addEventListener('vd-error', () => document.dispatchEvent(new Event('vd-load')))`,
    });
    expect(roles.findAll(element, 'alert')).to.have.length(1);
    expect(thrown).to.deep.equal([]);
  });

  it('shows the list, and throws nothing, where the page stops every event on its way', async () => {
    const { window, element, roles, thrown } = await openFrame({
      first: `for (const type of ['click', 'input', 'keydown', 'focus', 'scroll', 'vd-change', 'vd-request', 'beforeprint', 'popstate'])
        addEventListener(type, (event) => event.stopImmediatePropagation(), true);`,
    });
    roles.find(element, 'button', /^Filters/).click();
    roles.find(element, 'tab', /^Side/).dispatchEvent(new window.KeyboardEvent('keydown', { key: 'End' }));
    await element.updateComplete;
    expect(roles.vendors(element)).to.include('Apple');
    expect(thrown).to.deep.equal([]);
  });

  it('works where the same version is loaded a second time, and says nothing of it', async () => {
    const frame = await openFrame({ modules: ['/src/define.ts', '/src/define.ts?again'] });
    await expectWorking(frame);
    expect(frame.warnings).to.deep.equal([]);
  });

  it('leaves the page to a version that is there already, and says so once', async () => {
    const { window, element, thrown, warnings } = await openFrame({
      first: `customElements.define('vendor-disclosure', class extends HTMLElement { static version = '0.0.1' });`,
      until: 'imported',
    });
    expect(element.shadowRoot).to.equal(null);
    expect(window.customElements.get('vd-search')).to.equal(undefined);
    expect(thrown).to.deep.equal([]);
    expect(warnings).to.have.length(1);
  });

  for (const tag of ['vd-search', 'vd-tabs', 'vd-results', 'vd-filters']) {
    it(`leaves the fallback where <${tag}> is somebody else's, and says so once`, async () => {
      const { window, element, thrown, warnings } = await openFrame({
        first: `customElements.define('${tag}', class extends HTMLElement {});`,
        until: 'imported',
      });
      expect(window.customElements.get('vendor-disclosure')).to.equal(undefined);
      expect(element.innerText).to.include('Ask us.');
      expect(thrown).to.deep.equal([]);
      expect(warnings).to.have.length(1);
    });
  }

  it('leaves the fallback where the page lets nothing be registered, and throws nothing', async () => {
    const { element, thrown, warnings } = await openFrame({
      first: `customElements.define = () => { throw new Error('not here') };`,
      until: 'imported',
    });
    expect(element.innerText).to.include('Ask us.');
    expect(thrown).to.deep.equal([]);
    expect(warnings).to.have.length(1);
  });
});
