import { expect } from '@open-wc/testing';
import type { VendorDisclosureElement } from '../../../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';
import { change, openFilters, rendered, search, showRegistry, typeText } from '../../../helpers/element.js';
import { makeDocument, type Row } from '../../../helpers/registries.js';
import { checkbox, countOf, entries, find, findAll, shownText, vendors } from '../../../helpers/roles.js';

const name = (number: number): string => `vendor${String(number).padStart(3, '0')}`;

/** 450 vendors; every third knows the location, every ninth says nothing of data. */
const long = makeDocument(
  Object.fromEntries(
    Array.from({ length: 450 }, (_, number): [string, Row] => [
      name(number),
      number % 9 === 1 ? {} : { data: [{ type: number % 3 === 0 ? 'location' : 'name' }] },
    ]),
  ),
);

const more = (element: VendorDisclosureElement): HTMLElement => find(element, 'button', /^Show \d+ more/);

describe('<vendor-disclosure>: a list of more than 200 entries', () => {
  it('draws a first part, and says how many more there are', async () => {
    const element = await showRegistry(long);
    expect(vendors(element).length).to.be.within(10, 200);
    expect(vendors(element)[0]).to.equal('Vendor000');
    expect(shownText(element)).to.include('450 entries');
    const left = 450 - vendors(element).length;
    expect(more(element).textContent).to.match(new RegExp(`Show 50 more of ${left}`));
  });

  it('draws more on request and moves the focus to the first of them', async () => {
    const element = await showRegistry(long);
    const before = vendors(element).length;
    more(element).click();
    await rendered(element, () => vendors(element).length >= before + 50);
    await element.updateComplete;
    const first = find(element, 'heading', `Vendor${String(before).padStart(3, '0')}`);
    expect((first.getRootNode() as ShadowRoot).activeElement).to.equal(first);
  });

  it('draws more as a reader scrolls to the end of what is drawn', async () => {
    const element = await showRegistry(long);
    const before = vendors(element).length;
    more(element).scrollIntoView();
    await rendered(element, () => vendors(element).length > before);
    expect(vendors(element).length).to.be.at.least(before + 50);
  });

  it('counts everything, drawn or not', async () => {
    const element = await showRegistry(long);
    await openFilters(element);
    const event = await change(element, () => checkbox(element, 'Precise location').click());
    expect([event.matched, event.unstated, event.total]).to.deep.equal([150, 50, 450]);
    expect(countOf(checkbox(element, 'Name'))).to.equal(250);
    expect(findAll(element, 'heading', /^Not stated/)).to.have.length(1);
    expect(entries(element, /^Not stated/).length).to.be.within(1, 50);
  });

  it('finds what is not drawn', async () => {
    const element = await showRegistry(long);
    await search(element, 'vendor449');
    expect(vendors(element)).to.deep.equal(['Vendor449']);
  });

  it('has as much drawn as before once a filter is undone', async () => {
    const element = await showRegistry(long);
    await openFilters(element);
    const before = vendors(element).length;
    more(element).click();
    await rendered(element, () => vendors(element).length >= before + 50);
    await element.updateComplete;
    const drawn = vendors(element).length;
    await change(element, () => checkbox(element, 'Precise location').click());
    expect(vendors(element).length).to.be.below(drawn);
    await change(element, () => checkbox(element, 'Precise location').click());
    expect(vendors(element).length).to.be.at.least(drawn);
  });

  it('comes back to the same row when a filter is undone after scrolling', async () => {
    const element = await showRegistry(long);
    await openFilters(element);
    const scrolled = new Promise((resolve) => document.addEventListener('scroll', resolve, { once: true }));
    find(element, 'heading', 'Vendor012').scrollIntoView();
    await scrolled;
    const top = (): number => find(element, 'heading', 'Vendor012').getBoundingClientRect().top;
    const before = top();
    await change(element, () => checkbox(element, 'Name').click());
    await change(element, () => checkbox(element, 'Name').click());
    // Where rows that came near have their real height.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    // Without scroll anchoring nothing makes up for the chip that grew the bar above the list before the place was noted: less
    // than a line.
    expect(top()).to.be.closeTo(before, CSS.supports('overflow-anchor: auto') ? 2 : 16);
  });

  it('prints every row that search and filters leave', async () => {
    const element = await showRegistry(long);
    await openFilters(element);
    await change(element, () => checkbox(element, 'Precise location').click());
    // At once: where a script asks for the print, promises wait until it is over.
    dispatchEvent(new Event('beforeprint'));
    expect(vendors(element)).to.have.length(150);
    expect(entries(element, /^Not stated/)).to.have.length(50);
    dispatchEvent(new Event('afterprint'));
    expect(vendors(element).length).to.be.below(150);
  });

  it('shows only the answer to what was typed last, however fast', async () => {
    const element = await showRegistry(long);
    await search(element, 'vendor1');
    for (const text of ['v', 've', 'vendor0', 'vendor01', 'vendor012']) typeText(element, text);
    await element.updateComplete;
    expect(vendors(element)).to.deep.equal(['Vendor012']);
  });

  it('shows an entry far down by its address, with its neighbours, and leads back to the start', async () => {
    history.replaceState(null, '', '#vd-vendor=vendor300');
    const element = await showRegistry(long, { attributes: { 'sync-url': 'hash' } });
    const heading = (): HTMLElement => find(element, 'heading', 'Vendor300');
    await rendered(element, () => findAll(element, 'heading', 'Vendor300').length === 1);
    await element.updateComplete;
    expect(vendors(element)).to.include('Vendor299').and.to.include('Vendor301');
    expect(vendors(element).length).to.be.below(100);
    await new Promise<void>((resolve) => {
      if ((heading().getRootNode() as ShadowRoot).activeElement === heading()) resolve();
      else heading().addEventListener('focus', () => resolve(), { once: true });
    });
    const before = vendors(element).length;
    find(element, 'button', 'Show 50 earlier of 290').click();
    await rendered(element, () => vendors(element).length === before + 50);
    expect(vendors(element)[0]).to.equal('Vendor240');
    location.hash = '#vd-vendor=vendor100';
    await rendered(element, () => findAll(element, 'heading', 'Vendor100').length === 1);
    history.replaceState(null, '', location.pathname + location.search);
  });
});
