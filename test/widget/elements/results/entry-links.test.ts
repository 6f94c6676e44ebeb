import { expect } from '@open-wc/testing';
import type { VdLinkEvent } from '../../../../src/widget/events/vd-link-event.js';
import { find, findAll, nameOf, textOf } from '../../../helpers/roles.js';
import { showEntry } from '../../../helpers/show-entry.js';

describe('<vendor-disclosure>: links of an entry', () => {
  it('links to https, http and mail, without a referrer and in the same tab, and says that it leaves', async () => {
    const item = await showEntry(
      {},
      {
        links: [
          { rel: 'privacy', url: 'https://example.org/privacy' },
          { rel: 'terms', url: 'http://example.org/terms' },
          { rel: 'website', url: 'mailto:help@example.org' },
        ],
      },
    );
    const links = findAll(item, 'link') as HTMLAnchorElement[];
    expect(links.map(({ href }) => href)).to.deep.equal([
      'https://example.org/privacy',
      'http://example.org/terms',
      'mailto:help@example.org',
    ]);
    for (const link of links) {
      expect(link.rel).to.equal('noreferrer');
      expect(link.target).to.equal('');
      expect(nameOf(link)).to.include('Apple').and.include('leaves this page');
    }
  });

  it('shows the words of a link to anything else as text', async () => {
    const urls = [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,<b>x</b>',
      'blob:https://example.org/x',
      'file:///etc/passwd',
      'vbscript:x',
      'https://[',
    ];
    for (const url of urls) {
      const item = await showEntry(
        { transfer: { mechanism: 'Clauses', url } },
        { links: [{ rel: 'privacy', url }] },
      );
      expect(findAll(item, 'link'), url).to.have.length(0);
      expect(item.querySelectorAll('a'), url).to.be.empty;
      expect(textOf(item), url).to.include('Privacy policy').and.include('Clauses');
    }
  });

  it('takes of several links of one kind the one in the reader’s language', async () => {
    const links = [
      { rel: 'privacy', url: 'https://example.org/de', language: 'de' },
      { rel: 'privacy', url: 'https://example.org/en', language: 'en' },
      { rel: 'privacy', url: 'https://example.org/any' },
    ];
    const item = await showEntry({}, { links });
    expect((findAll(item, 'link') as HTMLAnchorElement[]).map(({ href }) => href)).to.deep.equal([
      'https://example.org/en',
    ]);
  });

  it('tells the page before a link is followed, which can follow it itself', async () => {
    const item = await showEntry({}, { links: [{ rel: 'dpa', url: 'https://example.org/dpa' }] });
    const heard: VdLinkEvent[] = [];
    const onLink = (event: VdLinkEvent): void => {
      heard.push(event);
      event.preventDefault();
    };
    document.addEventListener('vd-link', onLink as EventListener);
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    find(item, 'link').dispatchEvent(click);
    document.removeEventListener('vd-link', onLink as EventListener);
    expect(click.defaultPrevented).to.equal(true);
    expect(heard.map(({ url, rel, vendor }) => ({ url, rel, vendor }))).to.deep.equal([
      { url: 'https://example.org/dpa', rel: 'dpa', vendor: 'apple' },
    ]);
  });

  it('leaves a link to the browser where the page does not object', async () => {
    const item = await showEntry({}, { links: [{ rel: 'dpa', url: 'https://example.org/dpa' }] });
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    let prevented: boolean | undefined;
    // Seen after the element has had its say; then kept from leaving the test.
    const stay = (event: Event): void => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', stay, { once: true });
    find(item, 'link').dispatchEvent(click);
    expect(prevented).to.equal(false);
  });
});
