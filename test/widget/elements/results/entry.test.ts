import { expect } from '@open-wc/testing';
import type { VdLinkEvent } from '../../../../src/widget/events/vd-link-event.js';
import { showRegistry } from '../../../helpers/element.js';
import { makeDocument, type Row } from '../../../helpers/registries.js';
import { entry, find, findAll, nameOf, shownText, textOf } from '../../../helpers/roles.js';

describe('<vendor-disclosure>: an entry', () => {
  /** The only entry of a registry, of a vendor called Apple. */
  async function showEntry(row: Row, vendor: object = {}): Promise<HTMLElement> {
    const file = makeDocument({ apple: row });
    const [apple] = file.vendors;
    const element = await showRegistry({ ...file, vendors: [{ ...apple, ...vendor }] });
    return entry(element, 'Apple');
  }

  /** What stands under a term of the entry's description lists. */
  function under(item: Element, term: string | RegExp): string[] {
    const terms = [...item.querySelectorAll('dt')].filter((dt) =>
      typeof term === 'string' ? textOf(dt) === term : term.test(textOf(dt)),
    );
    return terms.map((dt) => textOf(dt.nextElementSibling as Element));
  }

  it('shows purpose, purposes, conditions, notes and safeguards', async () => {
    const item = await showEntry({
      purpose: 'Sends our newsletter.',
      purposes: ['email'],
      conditions: ['United States only'],
      notes: ['Only if you ask.'],
      safeguards: [{ id: 'encryption', note: 'at rest' }],
    });
    expect(textOf(item)).to.include('Sends our newsletter.');
    expect(under(item, 'Purpose')).to.deep.equal(['Email']);
    expect(under(item, 'When')).to.deep.equal(['United States only']);
    expect(under(item, 'Note')).to.deep.equal(['Only if you ask.']);
    expect(under(item, 'Protection (as the company states)')).to.deep.equal(['Encrypted (at rest)']);
  });

  it('shows every condition and note where there are several', async () => {
    const item = await showEntry({ conditions: ['One.', 'Two.'], notes: ['Three.', 'Four.', 'Five.'] });
    const items = findAll(item, 'listitem').map(textOf);
    expect(items).to.include.members(['One.', 'Two.', 'Three.', 'Four.', 'Five.']);
  });

  it('shows which way data goes, direction by direction', async () => {
    const item = await showEntry({
      data: [
        { type: 'school' },
        { type: 'location', flow: 'received' },
        { type: 'name', flow: 'sent' },
        { type: 'other', flow: 'collected' },
        { type: 'email-address', flow: 'sent' },
      ],
    });
    expect(under(item, 'Sent to them')).to.deep.equal(['Name Email address']);
    expect(under(item, 'Collected by them')).to.deep.equal(['Other user data']);
    expect(under(item, 'Received from them')).to.deep.equal(['Precise location']);
    expect(under(item, 'Direction not stated')).to.deep.equal(['School address']);
  });

  it('marks a direction that is our reading, apart from one that is stated', async () => {
    const item = await showEntry({
      data: [
        { type: 'name', flow: 'sent', flowBasis: 'inferred' },
        { type: 'email-address', flow: 'sent', flowBasis: 'stated' },
      ],
    });
    expect(under(item, /^Sent to them \(our reading\)/)).to.deep.equal(['Name']);
    expect(under(item, 'Sent to them')).to.deep.equal(['Email address']);
  });

  it('shows of a datum whose it is, of which service, and its note', async () => {
    const item = await showEntry({
      data: [{ type: 'name', flow: 'sent', service: 'Maps', subjects: ['student'], note: 'first name' }],
    });
    expect(under(item, 'Sent to them')).to.deep.equal(['Maps: Name of Students (first name)']);
  });

  it('shows whose data it is, marked where that is our reading', async () => {
    const item = await showEntry({
      subjects: [{ id: 'teacher' }, { id: 'student', basis: 'inferred' }],
      data: [{ type: 'name' }],
    });
    expect(under(item, 'Whose')[0]).to.match(/^Teachers, Students \(our reading\)/);
    const explained = item.querySelector('details') as HTMLDetailsElement;
    expect(explained.open).to.equal(false);
    explained.querySelector('summary')?.click();
    expect(explained.open).to.equal(true);
    expect(textOf(explained)).to.include('how this list reads its page');
  });

  it('shows silence as silence', async () => {
    const element = await showRegistry(
      makeDocument({
        apple: {},
        banana: { data: [{ type: 'name', flow: 'sent' }], subjects: [{ id: 'teacher' }] },
      }),
    );
    const item = entry(element, 'Apple');
    expect(under(item, 'Data shared')).to.deep.equal(['Not stated']);
    expect(under(item, 'Whose')).to.deep.equal(['Not stated']);
    expect(textOf(item)).not.to.match(/integral/i);
  });

  it('says once above the list what no entry says, and not in each', async () => {
    const element = await showRegistry(makeDocument({ apple: {}, banana: {} }));
    expect(shownText(element)).to.include('No entry says whose data it is. No entry says what data.');
    expect(shownText(element)).not.to.include('Not stated');
    const silent = await showRegistry(
      makeDocument({ apple: { data: [{ type: 'name', subjects: ['student'] }] } }),
    );
    expect(shownText(silent)).to.include('No entry says which way the data goes.');
    expect(under(entry(silent, 'Apple'), 'Data shared')).to.deep.equal(['Name of Students']);
  });

  it('shows the purposes that an entry is filed under where it has no sentence', async () => {
    const item = await showEntry({ purposes: ['email', 'hosting'], purpose: undefined as never });
    expect(textOf(item)).to.include('Email and Hosting');
    expect(under(item, 'Purpose')).to.deep.equal([]);
  });

  it('repeats no purpose that the sentence has', async () => {
    const item = await showEntry({ purposes: ['email', 'hosting'], purpose: 'Sends emails to parents.' });
    expect(under(item, 'Purpose')).to.deep.equal(['Hosting']);
  });

  it('says who, what for, whose and what data, and only then all else', async () => {
    const item = await showEntry(
      {
        purpose: 'Sends our newsletter.',
        conditions: ['On request'],
        subjects: [{ id: 'student' }],
        data: [{ type: 'name', flow: 'sent' }],
      },
      { aliases: ['Pomme'] },
    );
    const text = textOf(item);
    const order = [
      'Apple',
      'Sends our',
      'Whose',
      'Students',
      'Sent to them',
      'Name',
      'On request',
      'Also: Pomme',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places).not.to.include(-1);
  });

  it('says that data about nobody is nobody’s', async () => {
    const item = await showEntry({ data: [{ type: 'school' }] });
    expect(under(item, 'Whose')).to.deep.equal(['Nobody in person']);
  });

  it('shows what is ruled out apart from what is shared', async () => {
    const item = await showEntry({
      data: [{ type: 'name', flow: 'sent' }],
      exclusions: [{ note: 'Never the location.', data: ['location'] }, { note: 'No children.' }],
    });
    expect(under(item, 'Not').join()).to.include('Never the location.').and.include('No children.');
    expect(under(item, 'Sent to them')).to.deep.equal(['Name']);
  });

  it('shows the company’s own words as such', async () => {
    const item = await showEntry({ dataSummary: 'Contact details and the like' });
    expect(under(item, 'In the company’s words')).to.deep.equal(['Contact details and the like']);
    expect(textOf(item)).not.to.include('What data: not stated');
  });

  it('shows places, transfer, retention, dates and whether it is integral', async () => {
    const item = await showEntry({
      locations: [{ place: 'US', role: 'storage' }],
      transfer: { mechanism: 'Standard clauses', url: 'https://example.org/scc' },
      retention: 'P2Y',
      since: '2024-05-01',
      integral: true,
    });
    expect(under(item, 'Where')).to.deep.equal(['United States (storage)']);
    expect(under(item, 'Transfer').join()).to.match(/^Standard clauses/);
    expect(under(item, 'Kept for')).to.deep.equal(['2 years']);
    expect(textOf(item)).to.include('Since May 1, 2024');
    expect(textOf(item)).to.include('Integral to the service');
  });

  it('shows other names and the company behind it', async () => {
    const item = await showEntry(
      {},
      { aliases: ['Pomme'], entity: { legalName: 'Apple Ltd', parent: 'Orchard', place: 'IE' } },
    );
    expect(textOf(item)).to.include('Also: Pomme');
    expect(textOf(item)).to.include('Apple Ltd, part of Orchard, Ireland');
  });

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

  it('names its category where entries of several are shown, and its group', async () => {
    const element = await showRegistry(
      makeDocument(
        { apple: { group: 'mail' }, banana: { category: 'side' } },
        {
          categories: [
            { id: 'main', name: 'Main', groups: [{ id: 'mail', name: 'Post' }] },
            { id: 'side', name: 'Side' },
          ],
        },
      ),
    );
    expect(textOf(entry(element, 'Apple'))).to.include('Main · Post');
    element.category = 'main';
    await element.updateComplete;
    expect(textOf(entry(element, 'Apple')))
      .to.include('Post')
      .and.not.include('Main ·');
  });

  it('shows each row of a vendor as an entry of its own, and counts vendors once', async () => {
    const file = makeDocument({ apple: {} });
    const [apple] = file.vendors;
    const disclosures = [
      { id: 'one', category: 'main', purpose: 'First.' },
      { id: 'two', category: 'side', purpose: 'Second.' },
    ];
    const element = await showRegistry({ ...file, vendors: [{ ...apple, disclosures }] });
    expect(findAll(element, 'heading', 'Apple')).to.have.length(2);
    expect(shownText(element)).to.include('2 entries, 1 provider');
  });
});
