import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { AddressState } from '../../../src/core/query/query-params.js';
import { AddressController, type SyncUrl } from '../../../src/widget/state/address-controller.js';

class AddressProbe extends LitElement {
  static override properties = { syncUrl: {}, urlPrefix: {} };
  declare syncUrl: SyncUrl;
  declare urlPrefix: string;
  readonly told: AddressState[] = [];
  readonly address: AddressController;

  constructor() {
    super();
    this.syncUrl = 'query';
    this.urlPrefix = 'vd';
    this.address = new AddressController(
      this,
      () => this,
      (state) => this.told.push(state),
    );
  }
}
customElements.define('address-probe', AddressProbe);

const startHref = location.href;
const realWarn = console.warn;
const realPush = history.pushState;
const realReplace = history.replaceState;
let probes: AddressProbe[] = [];
let warnings: string[] = [];

function addProbe(syncUrl: SyncUrl = 'query', urlPrefix = 'vd'): AddressProbe {
  const probe = new AddressProbe();
  Object.assign(probe, { syncUrl, urlPrefix });
  probes.push(probe);
  document.body.append(probe);
  return probe;
}

/** Sets the page's address without an event, as a load would. */
function visit(rest: string, state: unknown = null): void {
  realReplace.call(history, state, '', `${location.pathname}${rest}`);
}

/** What a browser tells after a navigation within the page. */
function tell(...names: ('popstate' | 'hashchange')[]): void {
  for (const name of names) dispatchEvent(new Event(name));
}

const rest = () => location.search + location.hash;

describe('AddressController', () => {
  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => void warnings.push(message);
    visit('');
  });

  afterEach(() => {
    for (const probe of probes) probe.remove();
    probes = [];
    console.warn = realWarn;
    history.pushState = realPush;
    history.replaceState = realReplace;
    realReplace.call(history, null, '', startHref);
  });

  it('reads, writes and offers nothing when it does not sync', () => {
    visit('?vd-q=a#vd-q=b');
    const { address } = addProbe('none');
    expect(address.read()).to.deep.equal({});
    expect(address.href({ text: 'x' })).to.equal(undefined);
    address.write({ text: 'x' }, 'push');
    expect(rest()).to.equal('?vd-q=a#vd-q=b');
  });

  it('touches only the query and keeps the fragment', () => {
    visit('?page=2#section-3');
    const { address } = addProbe('query');
    address.write({ text: 'x' }, 'replace');
    expect(rest()).to.equal('?page=2&vd-q=x#section-3');
    expect(address.read()).to.deep.equal({ text: 'x' });
  });

  it('touches only the fragment and keeps the query', () => {
    visit('?vd-q=kept#tab=1');
    const { address } = addProbe('hash');
    address.write({ text: 'x' }, 'replace');
    expect(rest()).to.equal('?vd-q=kept#tab=1&vd-q=x');
  });

  it('keeps an anchor of the page until there is a state to write', () => {
    visit('#section-3');
    const { address } = addProbe('hash');
    expect(address.read()).to.deep.equal({});
    address.write({}, 'replace');
    expect(rest()).to.equal('#section-3');
    address.write({ category: 'core' }, 'push');
    expect(rest()).to.equal('#vd-category=core');
  });

  it('pushes or replaces an entry as told, and none where the address stays', () => {
    const { address } = addProbe();
    const made: string[] = [];
    history.pushState = (...args) => {
      made.push('push');
      realReplace.apply(history, args);
    };
    history.replaceState = (...args) => {
      made.push('replace');
      realReplace.apply(history, args);
    };
    address.write({ text: 'x' }, 'push');
    address.write({ text: 'x' }, 'push');
    address.write({ text: 'xy' }, 'replace');
    address.write({ text: 'xy' }, 'replace');
    expect(made).to.deep.equal(['push', 'replace']);
  });

  it("passes the page's history state through", () => {
    const state = { router: { key: 7 } };
    visit('', state);
    const { address } = addProbe();
    address.write({ text: 'x' }, 'replace');
    expect(history.state).to.deep.equal(state);
    history.pushState = (given, ...others) => {
      expect(given).to.deep.equal(state);
      realReplace.call(history, given, ...others);
    };
    address.write({ text: 'y' }, 'push');
    expect(rest()).to.equal('?vd-q=y');
  });

  it('gives an address for a permalink without going there', () => {
    visit('?page=2#section-3');
    const { address } = addProbe();
    expect(address.href({ vendor: 'acme/mail' })).to.equal(
      `${location.origin}${location.pathname}?page=2&vd-vendor=acme/mail#section-3`,
    );
    expect(rest()).to.equal('?page=2#section-3');
  });

  it('links without what would make each link too long, and still keeps it in the address', () => {
    const foreign = `page=${'x'.repeat(100_000)}`;
    for (const syncUrl of ['query', 'hash'] as const) {
      visit(`?${foreign}#${foreign}`);
      const { address } = addProbe(syncUrl);
      const here = `${location.origin}${location.pathname}`;
      expect(address.href({ vendor: 'acme' })).to.equal(
        `${here}${syncUrl === 'hash' ? '#' : '?'}vd-vendor=acme`,
      );
      address.write({ text: 'x' }, 'replace');
      expect(rest().length).to.be.greaterThan(200_000);
    }
  });

  it('does not throw where the browser refuses a write, and writes again later', () => {
    const { address } = addProbe();
    history.pushState = () => {
      throw new DOMException('too many calls', 'SecurityError');
    };
    expect(() => address.write({ text: 'x' }, 'push')).not.to.throw();
    expect(rest()).to.equal('');
    address.write({ text: 'xy' }, 'replace');
    expect(rest()).to.equal('?vd-q=xy');
  });

  it('makes no entry for a bare "#"', () => {
    visit('#');
    const { address } = addProbe('hash');
    expect(address.href({})).to.equal(location.href);
  });

  describe('navigation', () => {
    it('keeps silent on a navigation of the page after a refused write', () => {
      const probe = addProbe();
      probe.address.read();
      history.replaceState = () => {
        throw new DOMException('too many calls', 'SecurityError');
      };
      probe.address.write({ text: 'x' }, 'replace');
      tell('hashchange');
      expect(probe.told).to.deep.equal([]);
    });

    it('tells the element once, whichever events a navigation brings', () => {
      const probe = addProbe('hash');
      probe.address.read();
      visit('#vd-q=a');
      tell('popstate', 'hashchange');
      visit('#vd-q=b');
      tell('hashchange');
      expect(probe.told).to.deep.equal([{ text: 'a' }, { text: 'b' }]);
    });

    it('tells nothing when what it reads is what it last read or wrote', () => {
      visit('?vd-q=a');
      const probe = addProbe();
      probe.address.read();
      visit('?vd-q=a&page=2#elsewhere');
      tell('popstate', 'hashchange');
      probe.address.write({ text: 'b' }, 'replace');
      tell('popstate');
      expect(probe.told).to.deep.equal([]);
    });

    it('tells of a state that was emptied', () => {
      visit('?vd-q=a');
      const probe = addProbe();
      probe.address.read();
      visit('');
      tell('popstate');
      expect(probe.told).to.deep.equal([{}]);
    });

    it('is silent once disconnected', () => {
      const probe = addProbe();
      probe.address.read();
      probe.remove();
      visit('?vd-q=a');
      tell('popstate', 'hashchange');
      expect(probe.told).to.deep.equal([]);
    });
  });

  describe('changes while connected', () => {
    it('follows sync-url and url-prefix', async () => {
      visit('?vd-q=a&lists-q=b#vd-q=c');
      const probe = addProbe();
      expect(probe.address.read()).to.deep.equal({ text: 'a' });
      probe.urlPrefix = 'lists';
      await probe.updateComplete;
      expect(probe.address.read()).to.deep.equal({ text: 'b' });
      probe.urlPrefix = 'vd';
      probe.syncUrl = 'hash';
      await probe.updateComplete;
      expect(probe.address.read()).to.deep.equal({ text: 'c' });
      probe.syncUrl = 'none';
      await probe.updateComplete;
      expect(probe.address.href({})).to.equal(undefined);
    });
  });

  describe('two elements with one prefix', () => {
    it('leaves the address to the first and warns once, naming the remedy', async () => {
      visit('?vd-q=a');
      const first = addProbe();
      const second = addProbe();
      expect(first.address.read()).to.deep.equal({ text: 'a' });
      expect(second.address.read()).to.deep.equal({});
      second.address.write({ text: 'b' }, 'replace');
      second.requestUpdate();
      await second.updateComplete;
      expect(rest()).to.equal('?vd-q=a');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('url-prefix');
    });

    it('lets both sync with prefixes of their own, or one in the query and one in the fragment', () => {
      addProbe('query').address.write({ text: 'a' }, 'replace');
      addProbe('query', 'lists').address.write({ text: 'b' }, 'replace');
      addProbe('hash').address.write({ text: 'c' }, 'replace');
      expect(rest()).to.equal('?vd-q=a&lists-q=b#vd-q=c');
      expect(warnings).to.deep.equal([]);
    });

    it('keeps the first in charge when it is moved in the page', () => {
      const first = addProbe();
      const second = addProbe();
      const box = document.createElement('div');
      document.body.append(box);
      box.append(first);
      first.address.write({ text: 'a' }, 'replace');
      second.address.write({ text: 'b' }, 'replace');
      expect(rest()).to.equal('?vd-q=a');
      box.remove();
    });

    it('passes to the second once the first has left', () => {
      visit('?vd-q=a');
      const first = addProbe();
      const second = addProbe();
      first.remove();
      expect(second.address.read()).to.deep.equal({ text: 'a' });
      expect(first.address.href({})).to.equal(undefined);
    });
  });
});
