import { expect } from '@open-wc/testing';
import { aroundAddress, addProbe, rest, tell, visit, warnings } from '../../helpers/address-probe.js';

describe('AddressController: time and neighbours', () => {
  aroundAddress();

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
