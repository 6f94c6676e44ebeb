import { expect } from '@open-wc/testing';
import { aroundAddress, addProbe, realReplace, rest, visit } from '../../helpers/address-probe.js';

describe('AddressController', () => {
  aroundAddress();

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
});
