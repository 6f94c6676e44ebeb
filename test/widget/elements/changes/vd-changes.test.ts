import { expect } from '@open-wc/testing';
import type { VendorDisclosureElement } from '../../../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';
import { change, rendered, search, showRegistry } from '../../../helpers/element.js';
import { makeDocument } from '../../../helpers/registries.js';
import { entries, find, findAll, textOf, vendors } from '../../../helpers/roles.js';

describe('<vendor-disclosure>: what changed', () => {
  const document = makeDocument(
    {
      apple: {},
      banana: { since: '2999-03-01', announced: '2026-02-01' },
      cherry: { until: '2020-01-31' },
    },
    {
      notice: { days: 30, url: 'https://acme.example/feed.xml', note: 'Districts get a letter.' },
      changes: [
        { version: 1, date: '2025-01-01', kind: 'removed', name: 'Oldie', summary: 'Oldie is gone.' },
        { version: 3, date: '2026-03-01', kind: 'added', vendor: 'apple', summary: 'Sends mail.' },
        { version: 3, date: '2026-03-01', kind: 'changed', vendor: 'gone', summary: 'Text is text: <b>.' },
      ],
    },
  );
  const quiet = makeDocument({ apple: {} });
  const shown = (element: VendorDisclosureElement): Promise<void> =>
    rendered(element, () => findAll(element, 'heading', /^Version/).length > 0);
  const showChanges = async (registry: object = document, more: object = {}) => {
    const element = await showRegistry(registry, { attributes: { view: 'changes', ...more } });
    await rendered(element, () => element.shadowRoot?.querySelector('vd-changes') !== null);
    await element.updateComplete;
    return element;
  };

  afterEach(() => localStorage.clear());

  it('is reached by a switch that keeps the focus, and left by it', async () => {
    const element = await showRegistry(document);
    const button = find<HTMLButtonElement>(element, 'button', 'What changed');
    expect(button.ariaPressed).to.equal('false');
    button.focus();
    const event = await change(element, () => button.click());
    expect(event.view).to.equal('changes');
    expect(element.view).to.equal('changes');
    await shown(element);
    expect(element.shadowRoot?.activeElement === find(element, 'button', 'What changed')).to.equal(true);
    expect(entries(element)).to.have.length(0);
    await change(element, () => find(element, 'button', 'List').click());
    expect(vendors(element)).to.deep.equal(['Apple']);
  });

  it('offers to take along below all of it where there are no versions to choose from', async () => {
    const { changes: _, ...noVersions } = document as { changes: unknown };
    const element = await showChanges(noVersions);
    const root = element.shadowRoot?.querySelector('vd-changes')?.shadowRoot;
    await rendered(element, () => root?.querySelector('vd-record') !== null);
    const parts = [...(root?.querySelectorAll('[part=planned], [part=former], vd-record') ?? [])];
    expect(parts.map((one) => one.getAttribute('part') ?? one.localName)).to.deep.equal([
      'planned',
      'former',
      'vd-record',
    ]);
  });

  it('tells what is planned first, then version by version, then who is former', async () => {
    const element = await showChanges();
    expect(findAll(element, 'heading').map(textOf)).to.deep.equal([
      'Who we share data with',
      'Planned',
      'Version 3, March 1, 2026',
      'Version 1, January 1, 2025',
      'Former providers',
    ]);
    expect(findAll(element, 'listitem').map(textOf)).to.deep.equal([
      'From March 1, 2999: Banana What banana does. Announced February 1, 2026',
      'Added Apple – Sends mail.',
      'Changed Text is text: <b>.',
      'Removed Oldie is gone.',
      'Cherry until January 31, 2020',
    ]);
  });

  it('offers the feed and the calendar that a published list names', async () => {
    const updates = { feed: 'https://acme.example/feed.atom', calendar: 'https://acme.example/changes.ics' };
    const element = await showRegistry({ ...document, updates }, { attributes: { view: 'changes' } });
    await shown(element);
    for (const [name, href] of [
      [/^Changes as a feed/, updates.feed],
      [/^Changes in your calendar/, updates.calendar],
    ] as const)
      expect(find<HTMLAnchorElement>(element, 'link', name).href).to.equal(href);
  });

  it('says how changes are announced, and where one is told of them', async () => {
    const element = await showChanges();
    expect(find<HTMLAnchorElement>(element, 'link', /^Get told of changes/).href).to.equal(
      'https://acme.example/feed.xml',
    );
    const text = textOf(element.shadowRoot?.querySelector('vd-changes')?.shadowRoot as unknown as Element);
    expect(text).to.contain('Changes are announced 30 days ahead. Districts get a letter.');
  });

  it('names what changed since a version that a reader chooses', async () => {
    const element = await showChanges();
    const select = element.shadowRoot
      ?.querySelector('vd-changes')
      ?.shadowRoot?.querySelector('select') as HTMLSelectElement;
    expect(select.labels[0]?.textContent).to.contain('What changed since');
    select.value = '1';
    select.dispatchEvent(new Event('change'));
    await rendered(element, () => findAll(element, 'heading', /^Version 1/).length === 0);
    expect(findAll(element, 'heading', /^Version/).map(textOf)).to.deep.equal(['Version 3, March 1, 2026']);
    select.value = '';
    select.dispatchEvent(new Event('change'));
    await rendered(element, () => findAll(element, 'heading', /^Version/).length === 2);
  });

  describe('since a day', () => {
    const SYNC = { 'sync-url': 'hash' };
    const before = location.href;
    afterEach(() => history.replaceState(null, '', before));
    const dayField = (element: VendorDisclosureElement): HTMLInputElement =>
      element.shadowRoot
        ?.querySelector('vd-changes')
        ?.shadowRoot?.querySelector('input[type=date]') as HTMLInputElement;

    it('is named by a reader, and stands in the address', async () => {
      const element = await showChanges(document, SYNC);
      const field = dayField(element);
      expect(field.labels?.[0]?.textContent).to.contain('or since the day');
      await change(element, () => {
        field.value = '2026-03-01';
        field.dispatchEvent(new Event('change'));
      });
      expect(findAll(element, 'heading', /^Version/).map(textOf)).to.deep.equal(['Version 3, March 1, 2026']);
      expect(location.hash).to.include('vd-since=2026-03-01');
      await change(element, () => {
        field.value = '2026-03-02';
        field.dispatchEvent(new Event('change'));
      });
      expect(
        textOf(element.shadowRoot?.querySelector('vd-changes')?.shadowRoot?.firstElementChild as Element),
      ).to.include('No version has changed anything since.');
    });

    it('is asked by an address, which then shows what changed', async () => {
      location.hash = '#vd-since=2026-01-01';
      const element = await showRegistry(document, { attributes: SYNC });
      await shown(element);
      expect(element.view).to.equal('changes');
      expect(findAll(element, 'heading', /^Version/).map(textOf)).to.deep.equal(['Version 3, March 1, 2026']);
      expect(dayField(element).value).to.equal('2026-01-01');
    });
  });

  it('leads from a change to its entry, whatever hides it', async () => {
    const element = await showChanges();
    await change(element, () => find(element, 'button', 'Banana').click());
    expect(element.view).to.equal('list');
    expect(vendors(element)).to.deep.equal(['Banana']);
    expect(textOf(entries(element)[0] as Element)).to.contain('Planned');
  });

  it('offers no switch where nothing changed and nothing will', async () => {
    const element = await showRegistry(quiet);
    expect(findAll(element, 'button', /What changed/)).to.have.length(0);
  });

  it('says so where no change is recorded, and leads back', async () => {
    const element = await showChanges(quiet);
    expect(element.shadowRoot?.querySelector('vd-changes')?.shadowRoot?.textContent).to.contain(
      'No changes are recorded in this list yet.',
    );
    await change(element, () => find(element, 'button', 'List').click());
    expect(vendors(element)).to.deep.equal(['Apple']);
  });

  it('shows older versions on demand', async () => {
    const changes = Array.from({ length: 250 }, (_, at) => ({
      version: at + 1,
      date: '2026-01-01',
      kind: 'added',
      name: `V${at}`,
      summary: `V${at} came.`,
    }));
    const element = await showChanges(makeDocument({ apple: {} }, { version: 250, changes }));
    expect(findAll(element, 'listitem')).to.have.length(100);
    find(element, 'button', 'Show 150 older versions').click();
    await rendered(element, () => findAll(element, 'listitem').length === 200);
    find(element, 'button', 'Show 50 older versions').click();
    await rendered(element, () => findAll(element, 'listitem').length === 250);
    expect(findAll(element, 'button', /older/)).to.have.length(0);
  });

  it('is in the address, and a deep link to an entry leaves it', async () => {
    const before = location.href;
    try {
      history.replaceState(null, '', '#vd-view=changes');
      const element = await showRegistry(document, { attributes: { 'sync-url': 'hash' } });
      await shown(element);
      await change(element, () => find(element, 'button', 'List').click());
      expect(location.hash).to.equal('');
      await change(element, () => find(element, 'button', /^What changed/).click());
      expect(location.hash).to.equal('#vd-view=changes');
      location.hash = '#vd-view=changes&vd-vendor=apple';
      await rendered(element, () => vendors(element).includes('Apple'));
      expect(element.view).to.equal('list');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('shows the list where the view is of another version’s', async () => {
    const element = await showRegistry(document, { attributes: { view: 'calendar' } });
    expect(vendors(element)).to.deep.equal(['Apple']);
  });

  it('takes its own texts', async () => {
    const element = await showRegistry(document, {
      attributes: { view: 'changes' },
      properties: { messages: { formerHeading: 'No longer with us' } },
    });
    await shown(element);
    find(element, 'heading', 'No longer with us');
  });

  it('keeps search and filters of the list meanwhile', async () => {
    const element = await showRegistry(document);
    await search(element, 'quicksilver');
    await change(element, () => find(element, 'button', /^What changed/).click());
    await change(element, () => find(element, 'button', 'List').click());
    expect(element.query).to.equal('quicksilver');
    expect(vendors(element)).to.be.empty;
  });

  describe('with remember', () => {
    const KEY = 'vendor-disclosure Acme';
    const lookedAt = (version: number) =>
      localStorage.setItem(KEY, JSON.stringify({ day: '2026-01-05', version }));
    const newest = makeDocument(
      { apple: {}, pear: {} },
      {
        changes: [
          { version: 2, date: '2026-02-01', kind: 'added', vendor: 'pear', summary: 'Came.' },
          { version: 3, date: '2026-03-01', kind: 'added', vendor: 'apple', summary: 'Came.' },
        ],
      },
    );
    const marked = (element: VendorDisclosureElement) =>
      entries(element)
        .filter((entry) => /\bNew\b/.test(textOf(entry)))
        .map((entry) => textOf(find(entry, 'heading')));

    it('marks what came since the last look', async () => {
      lookedAt(1);
      const element = await showRegistry(newest, { attributes: { remember: '' } });
      expect(marked(element)).to.deep.equal(['Apple', 'Pear']);
      find(element, 'button', 'What changed (2)');
    });

    it('marks nothing where all was seen', async () => {
      lookedAt(3);
      const element = await showRegistry(newest, { attributes: { remember: '' } });
      expect(marked(element)).to.deep.equal([]);
      find(element, 'button', 'What changed');
    });

    it('marks nothing of a version of long ago at the first look, and keeps that look', async () => {
      const element = await showRegistry(newest, { attributes: { remember: '' } });
      expect(marked(element)).to.deep.equal([]);
      expect(JSON.parse(localStorage.getItem(KEY) ?? '')).to.include({ version: 3 });
    });

    it('keeps nothing on the device unless it is asked to', async () => {
      lookedAt(1);
      const element = await showRegistry(newest);
      expect(marked(element)).to.deep.equal([]);
      expect(JSON.parse(localStorage.getItem(KEY) ?? '')).to.include({ version: 1 });
    });
  });
});
