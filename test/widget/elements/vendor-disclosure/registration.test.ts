import { expect, fixtureSync, html, oneEvent } from '@open-wc/testing';
import { VendorDisclosureElement } from '../../../../src/index.js';
import { openFilters } from '../../../helpers/open-filters.js';
import { makeDocument } from '../../../helpers/registries.js';
import { entries, find, findAll } from '../../../helpers/roles.js';

const TAGS = ['vendor-disclosure', 'vd-search', 'vd-tabs', 'vd-results', 'vd-filters'];
const registered = (registry: CustomElementRegistry): string[] => TAGS.filter((tag) => registry.get(tag));

/** A registry of its own in every browser: that of an empty frame. */
function emptyRegistry(): CustomElementRegistry {
  const frame = fixtureSync<HTMLIFrameElement>(html`<iframe title="Another registry"></iframe>`);
  const view = frame.contentWindow as Window & typeof globalThis;
  return view.customElements;
}

/** What an action says on the console. */
function warningsOf(act: () => void): string[] {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (text: string) => said.push(text);
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return said;
}

const canScope = ((): boolean => {
  try {
    return Boolean(new CustomElementRegistry());
  } catch {
    return false;
  }
})();

describe('<vendor-disclosure>: registration', () => {
  it('is left to the page by the import of the classes', () => {
    expect(registered(customElements)).to.deep.equal([]);
  });

  it('registers the element and its parts, and is silent when asked again', () => {
    const registry = emptyRegistry();
    expect(warningsOf(() => VendorDisclosureElement.define(undefined, registry))).to.deep.equal([]);
    expect(registered(registry)).to.deep.equal(TAGS.slice(0, 4));
    expect(warningsOf(() => VendorDisclosureElement.define(undefined, registry))).to.deep.equal([]);
  });

  it('takes another tag as well, for the same registry', () => {
    const registry = emptyRegistry();
    VendorDisclosureElement.define(undefined, registry);
    VendorDisclosureElement.define('our-providers', registry);
    expect(registry.get('our-providers')?.prototype).to.be.instanceOf(VendorDisclosureElement);
  });

  it('leaves a tag to another copy of the same version, in silence and without its own parts', () => {
    const registry = emptyRegistry();
    class SameVersion extends HTMLElement {
      static readonly version = VendorDisclosureElement.version;
    }
    registry.define('vendor-disclosure', SameVersion);
    expect(warningsOf(() => VendorDisclosureElement.define(undefined, registry))).to.deep.equal([]);
    expect(registered(registry)).to.deep.equal(['vendor-disclosure']);
  });

  it('leaves a tag, or parts, to another version without its own parts, and says so once', () => {
    const other = emptyRegistry();
    const parts = emptyRegistry();
    other.define('vendor-disclosure', class extends HTMLElement {});
    parts.define('vd-search', class extends HTMLElement {});
    const said = warningsOf(() => {
      VendorDisclosureElement.define(undefined, other);
      VendorDisclosureElement.define(undefined, other);
      VendorDisclosureElement.define(undefined, parts);
    });
    expect(said).to.deep.equal(['<vendor-disclosure> is not registered; in the way: vendor-disclosure']);
    expect(registered(other)).to.deep.equal(['vendor-disclosure']);
    expect(registered(parts)).to.deep.equal(['vd-search']);
  });

  // Scoped registries are Chromium's and Safari's so far.
  if (canScope) {
    it('works with all its parts in a scoped registry, with nothing in the global one', async () => {
      const scope = new CustomElementRegistry();
      VendorDisclosureElement.define(undefined, scope);
      const host = fixtureSync<HTMLElement>(html`<div></div>`);
      const root = host.attachShadow({ mode: 'open', customElementRegistry: scope });
      const loaded = oneEvent(host, 'vd-load');
      root.innerHTML = '<vendor-disclosure></vendor-disclosure>';
      const element = root.firstElementChild as VendorDisclosureElement;
      element.registry = makeDocument({
        apple: { subjects: [{ id: 'student' }] },
        banana: { subjects: [{ id: 'teacher' }] },
      });
      await loaded;
      await element.updateComplete;
      expect(entries(element)).to.have.length(2);
      find(element, 'searchbox', /^Search/);
      await openFilters(element);
      expect(findAll(element, 'checkbox')).to.have.length.above(1);
      expect(registered(scope)).to.deep.equal(TAGS);
      expect(registered(customElements)).to.deep.equal([]);
    });
  }
});
