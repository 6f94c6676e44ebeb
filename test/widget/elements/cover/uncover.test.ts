import { expect, oneEvent } from '@open-wc/testing';
import type { VendorDisclosureElement } from '../../../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';
import { toFallback } from '../../../../src/keeper/fallback/to-fallback.js';
import { make, place, showError, type Settings } from '../../../helpers/element.js';
import { makeDocument, makeRegistry } from '../../../helpers/registries.js';
import { findAll, vendors } from '../../../helpers/roles.js';

const rows = {
  apple: { subjects: [{ id: 'student' }] },
  banana: { subjects: [{ id: 'teacher' }] },
  cherry: {},
};
const list = makeDocument(rows);
const table = toFallback(makeRegistry(rows));
const LINKS = '<p>See <a href="#one">one</a> and <a href="#two">two</a>.</p>';

/** An element with a fallback, once it would show its list if nobody were reading. */
async function ready(settings: Settings, into: ParentNode = place()): Promise<VendorDisclosureElement> {
  const element = make({ properties: { registry: list }, ...settings });
  into.append(element);
  await element.updateComplete;
  return element;
}

/** Once another element with the same list, which nobody reads, shows it. */
async function othersShow(): Promise<void> {
  const other = make({ properties: { registry: list }, children: table });
  const loaded = oneEvent(other, 'vd-load');
  place().append(other);
  await loaded;
}

const isShown = (element: Element, selector: string): boolean =>
  element.querySelector(selector)?.checkVisibility() ?? false;

const isListShown = (element: Element): boolean =>
  findAll(element, 'listitem').some((row) => row.checkVisibility());

describe('<vendor-disclosure>: fallback', () => {
  afterEach(() => {
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });

  it('is shown until the list and its filters are there, and never beside them', async () => {
    const element = await ready({ children: table });
    expect(isShown(element, 'table')).to.equal(true);
    expect(isListShown(element)).to.equal(false);
    await oneEvent(element, 'vd-load');
    expect(isShown(element, 'table')).to.equal(false);
    expect(vendors(element)).to.deep.equal(['Apple', 'Banana', 'Cherry']);
    expect(findAll(element, 'group')).not.to.be.empty;
  });

  it('is not busy, and has no skeleton beside it', async () => {
    const element = await ready({ children: table });
    expect(element.shadowRoot?.querySelector('[aria-busy=true], [part=skeleton]')).to.equal(null);
  });

  it('stays while a link in it has the focus, also from one link to the next, and goes with the focus', async () => {
    const element = await ready({ children: LINKS });
    const [one, two] = [...element.querySelectorAll('a')] as unknown as [HTMLElement, HTMLElement];
    one.focus();
    await othersShow();
    two.focus();
    await othersShow();
    expect(isShown(element, 'p')).to.equal(true);
    expect(document.activeElement).to.equal(two);
    expect(isListShown(element)).to.equal(false);
    const loaded = oneEvent(element, 'vd-load');
    two.blur();
    await loaded;
    expect(isShown(element, 'p')).to.equal(false);
    expect(vendors(element)).to.deep.equal(['Apple', 'Banana', 'Cherry']);
  });

  it('stays while words in it are selected, and goes once they are not', async () => {
    const element = await ready({ children: LINKS });
    getSelection()?.selectAllChildren(element.querySelector('p') as Element);
    await othersShow();
    expect(isShown(element, 'p')).to.equal(true);
    expect(getSelection()?.toString()).to.equal('See one and two.');
    const loaded = oneEvent(element, 'vd-load');
    getSelection()?.collapseToStart();
    await loaded;
    expect(isShown(element, 'p')).to.equal(false);
  });

  it('does not wait for a selection elsewhere in the page', async () => {
    const beside = place();
    beside.textContent = 'Beside it.';
    getSelection()?.selectAllChildren(beside);
    const element = await ready({ children: LINKS });
    await oneEvent(element, 'vd-load');
    expect(isShown(element, 'p')).to.equal(false);
    expect(getSelection()?.toString()).to.equal('Beside it.');
  });

  it('stays with an alert where the list cannot be shown, and goes after a better try', async () => {
    const { element } = await showError({ properties: { registry: 'no registry' }, children: table });
    expect(isShown(element, 'table')).to.equal(true);
    expect(findAll(element, 'alert')).to.have.length(1);
    const loaded = oneEvent(element, 'vd-load');
    element.registry = list;
    await loaded;
    expect(isShown(element, 'table')).to.equal(false);
    expect(findAll(element, 'alert')).to.have.length(0);
  });

  it('leads to the entry of an address only once the list is seen', async () => {
    history.replaceState(null, '', '#vd-vendor=cherry');
    const element = await ready({ children: LINKS, attributes: { 'sync-url': 'hash' } });
    element.querySelector('a')?.focus();
    await othersShow();
    expect(document.activeElement?.localName).to.equal('a');
    const focused = oneEvent(element, 'focusin');
    element.querySelector('a')?.blur();
    await focused;
    expect(document.activeElement).to.equal(element);
    expect(isListShown(element)).to.equal(true);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('leaves a reader below it where they are, in the page and in a box that scrolls', async () => {
    const box = place();
    const scrollers = [undefined, box];
    for (const scroller of scrollers) {
      const holder = scroller ?? place();
      if (scroller) scroller.style.cssText = 'block-size: 400px; overflow: auto';
      const after = document.createElement('p');
      after.style.blockSize = '2000px';
      const element = await ready({ children: `<div>${table.repeat(3)}</div>` }, holder);
      const loaded = oneEvent(element, 'vd-load');
      holder.append(after);
      after.scrollIntoView({ block: 'start' });
      (scroller ?? document.documentElement).scrollTop += 50;
      const { top } = after.getBoundingClientRect();
      await loaded;
      expect(after.getBoundingClientRect().top).to.be.closeTo(top, 1);
    }
  });

  it('leaves a reader in it at the same entry', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`vendor-${at}`, {}]));
    const element = await ready({
      properties: { registry: makeDocument(many) },
      children: toFallback(makeRegistry(many)),
    });
    const loaded = oneEvent(element, 'vd-load');
    const row = element.querySelector('[data-entry="vendor-30/row"]') as HTMLElement;
    row.scrollIntoView({ block: 'start' });
    const { top } = row.getBoundingClientRect();
    await loaded;
    const heading = findAll(element, 'heading').find(({ textContent }) => textContent?.includes('Vendor-30'));
    expect(heading?.closest('li')?.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });
});
