import { expect, oneEvent } from '@open-wc/testing';
import type { VendorDisclosureElement } from '../../../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';
import { change, rendered, search, showRegistry } from '../../../helpers/element.js';
import { makeDocument } from '../../../helpers/registries.js';
import { checkbox, entry, find, findAll, shownText, textOf, vendors } from '../../../helpers/roles.js';

describe('<vendor-disclosure>: the address', () => {
  const fruit = makeDocument({
    apple: { purposes: ['email'] },
    banana: { purposes: ['hosting'], category: 'side' },
    cherry: { purposes: ['email'], category: 'side' },
    past: { until: '2020-01-31' },
  });
  const HASH = { 'sync-url': 'hash' };
  const before = location.href;

  afterEach(() => history.replaceState(null, '', before));

  const at = (hash: string, state: unknown = null): void => history.replaceState(state, '', hash || before);
  const showAt = (hash: string, attributes = {}): Promise<VendorDisclosureElement> => {
    at(hash);
    return showRegistry(fruit, { attributes: { ...HASH, ...attributes } });
  };

  /** Goes through the history as a reader does. */
  const go = async (element: VendorDisclosureElement, steps: 1 | -1): Promise<void> => {
    const moved = oneEvent(window, 'popstate');
    history.go(steps);
    await moved;
    await element.updateComplete;
  };

  it('is left alone without sync-url, neither written nor read', async () => {
    at('#vd-category=side&vd-q=banana');
    const { href } = location;
    const element = await showRegistry(fruit);
    expect(element.category).to.equal('all');
    await change(element, () => find(element, 'tab', /^Main/).click());
    expect(location.href).to.equal(href);
    expect(findAll(element, 'link', /^Link to/)).to.have.length(0);
  });

  it('is written: tab, filters and text, what is as ever left out', async () => {
    const element = await showAt('#');
    await change(element, () => find(element, 'tab', /^Side/).click());
    expect(location.hash).to.equal('#vd-category=side');
    await change(element, () => checkbox(element, 'Email').click());
    await change(element, () => checkbox(element, 'Hosting').click());
    expect(location.hash).to.equal('#vd-category=side&vd-f-purposes=email,hosting');
    await change(element, () => find(element, 'button', 'Clear all').click());
    await change(element, () => find(element, 'tab', /^All/).click());
    await search(element, 'a b');
    expect(location.hash).to.equal('#vd-q=a%20b');
    await search(element, '');
    expect(location.hash).to.equal('');
  });

  it('is read, before attributes', async () => {
    const element = await showAt('#vd-category=side&vd-f-purposes=email', { category: 'main' });
    expect(element.category).to.equal('side');
    expect(element.filters).to.deep.equal({ purposes: ['email'] });
    expect(vendors(element)).to.deep.equal(['Cherry']);
    expect(checkbox(element, 'Email').checked).to.equal(true);
  });

  it('leaves attributes as they are where it says nothing', async () => {
    const element = await showAt('#other=1', { category: 'main' });
    expect(element.category).to.equal('main');
  });

  it('is read with a text to search for', async () => {
    const element = await showAt('#vd-q=banana');
    expect(find<HTMLInputElement>(element, 'searchbox').value).to.equal('banana');
    expect(element.query).to.equal('banana');
  });

  it('may name what the list does not know, which is left aside', async () => {
    const element = await showAt('#vd-category=nowhere&vd-f-purposes=email,unheard&vd-f-nothing=x');
    expect(element.category).to.equal('all');
    expect(element.filters).to.deep.equal({ purposes: ['email'] });
    expect(vendors(element)).to.deep.equal(['Apple', 'Cherry']);
  });

  it('gets a new entry for a choice and none for typing', async () => {
    // Not by the length of the history, which engines limit.
    at('#before');
    history.pushState(null, '', '#');
    const element = await showRegistry(fruit, { attributes: HASH });
    await search(element, 'banana');
    expect(location.hash).to.equal('#vd-q=banana');
    await change(element, () => find(element, 'tab', /^Side/).click());
    await go(element, -1);
    expect(location.hash, 'before the choice').to.equal('#vd-q=banana');
    await go(element, -1);
    expect(location.hash, 'before the page, with nothing in between').to.equal('#before');
  });

  it('goes back and forward with the reader', async () => {
    const element = await showAt('#');
    await change(element, () => find(element, 'tab', /^Side/).click());
    await change(element, () => find(element, 'tab', /^Main/).click());
    await go(element, -1);
    expect(vendors(element)).to.deep.equal(['Banana', 'Cherry']);
    await go(element, -1);
    expect(vendors(element)).to.deep.equal(['Apple', 'Banana', 'Cherry']);
    await go(element, 1);
    expect(vendors(element)).to.deep.equal(['Banana', 'Cherry']);
  });

  it('keeps the page’s own parameters, and history.state', async () => {
    const state = { page: 'own' };
    at('#a=%41&b&a=2', state);
    const element = await showRegistry(fruit, { attributes: HASH });
    await change(element, () => find(element, 'tab', /^Side/).click());
    expect(location.hash).to.equal('#a=%41&b&a=2&vd-category=side');
    expect(history.state).to.deep.equal(state);
  });

  it('keeps an anchor of the page’s own until the reader acts', async () => {
    const element = await showAt('#privacy');
    await element.updateComplete;
    expect(location.hash).to.equal('#privacy');
    await change(element, () => find(element, 'tab', /^Side/).click());
    expect(location.hash).to.equal('#vd-category=side');
  });

  it('can hold the state in its query', async () => {
    const element = await showRegistry(fruit, { attributes: { 'sync-url': 'query' } });
    const own = location.search;
    await change(element, () => find(element, 'tab', /^Side/).click());
    expect(new URLSearchParams(location.search).get('vd-category')).to.equal('side');
    expect(location.search.startsWith(own)).to.equal(true);
    expect(location.hash).to.equal('');
  });

  it('holds two elements apart by their prefixes', async () => {
    at('#one-category=side');
    const attributes = { ...HASH, 'url-prefix': 'one' };
    const one = await showRegistry(fruit, { attributes });
    const two = await showRegistry(fruit, { attributes: { ...HASH, 'url-prefix': 'two' } });
    expect([one.category, two.category]).to.deep.equal(['side', 'all']);
    await change(two, () => find(two, 'tab', /^Main/).click());
    expect(location.hash).to.equal('#one-category=side&two-category=main');
    expect(one.category).to.equal('side');
  });

  it('shows and focuses the entry that it names, whatever the page hides', async () => {
    const element = await showAt('#vd-vendor=banana', { category: 'main' });
    const heading = find(entry(element, 'Banana'), 'heading');
    expect((heading.getRootNode() as ShadowRoot).activeElement).to.equal(heading);
    expect(element.category).to.equal('all');
  });

  it('shows an entry that is no longer in use when it names it', async () => {
    const element = await showAt('#vd-vendor=past/row');
    expect(vendors(element)).to.deep.equal(['Past']);
  });

  it('may name a vendor that is not there', async () => {
    const element = await showAt('#vd-vendor=nobody');
    expect(vendors(element)).to.deep.equal(['Apple', 'Banana', 'Cherry']);
  });

  it('names an entry only until the next change', async () => {
    const element = await showAt('#vd-vendor=banana/row');
    await change(element, () => find(element, 'tab', /^Side/).click());
    expect(location.hash).to.equal('#vd-category=side');
  });

  it('says where it asks for what the list does not have, until something else is asked', async () => {
    const words = 'This link asks for something this list does not have.';
    for (const hash of ['#vd-vendor=nobody', '#vd-category=nowhere', '#vd-f-purposes=email,unheard']) {
      const element = await showAt(hash);
      expect(shownText(element)).to.include(words);
      await change(element, () => find(element, 'tab', /^Side/).click());
      expect(shownText(element)).not.to.include(words);
      element.remove();
    }
    expect(shownText(await showAt('#vd-vendor=apple'))).not.to.include(words);
    expect(shownText(await showAt('#vd-f-purposes=email', { 'url-prefix': 'other' }))).not.to.include(words);
  });

  it('of an entry is copied, and the question and its answer stay', async () => {
    const element = await showAt('#vd-category=side&vd-q=cherry');
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    const link = find(element, 'link', 'Link to Cherry');
    link.click();
    await rendered(element, () => textOf(link) === 'Link copied');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    expect(copied).to.have.length(1);
    expect(new URL(copied[0] as string).hash).to.equal('#vd-vendor=cherry/row');
    expect(location.hash).to.equal('#vd-category=side&vd-q=cherry');
    expect(vendors(element)).to.deep.equal(['Cherry']);
    expect(textOf(find(element, 'status'))).to.equal('Link copied');
  });

  it('of an entry stays said in sight when a count is announced after it, until something else is asked', async () => {
    const element = await showAt('');
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.resolve() },
    });
    find(element, 'tab', /^Side/).click();
    await element.updateComplete;
    const link = find(element, 'link', 'Link to Cherry');
    link.click();
    await rendered(element, () => textOf(find(element, 'status')).includes('match'));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    expect(textOf(link)).to.equal('Link copied');
    find(element, 'tab', /^All/).click();
    await element.updateComplete;
    expect(textOf(find(element, 'link', 'Link to Cherry'))).to.equal('Link');
  });

  it('of an entry is shown where it cannot be copied', async () => {
    const element = await showAt('#');
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    const link = find<HTMLAnchorElement>(element, 'link', 'Link to Cherry');
    link.click();
    await rendered(element, () => textOf(link).includes(link.href));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });

  it('of another page is left alone, where an application goes there before typing has settled', async () => {
    const element = await showAt('#');
    const typed = search(element, 'banana');
    history.pushState(null, '', '/another-page');
    await typed;
    expect(location.pathname + location.search + location.hash).to.equal('/another-page');
  });

  it('passes to a second element once the first has left, which reads it', async () => {
    const first = await showAt('#vd-category=side');
    const second = await showRegistry(fruit, { attributes: HASH });
    expect(second.category).to.equal('all');
    first.remove();
    await Promise.resolve();
    await second.updateComplete;
    expect(second.category).to.equal('side');
    expect(vendors(second)).to.deep.equal(['Banana', 'Cherry']);
  });

  it('leads to an entry below whatever a page has fixed above it', async () => {
    const banner = document.createElement('div');
    banner.style.cssText =
      'position: fixed; inset: 0 0 auto; block-size: 220px; background: silver; z-index: 9';
    const after = document.createElement('div');
    after.style.blockSize = '3000px';
    document.body.append(banner);
    const element = await showRegistry(fruit, { attributes: HASH });
    element.after(after);
    location.hash = '#vd-vendor=cherry';
    await oneEvent(window, 'hashchange');
    const heading = find(entry(element, 'Cherry'), 'heading');
    await rendered(element, () => (heading.getRootNode() as ShadowRoot).activeElement === heading);
    expect(heading.getBoundingClientRect().top).to.be.at.least(220);
    banner.remove();
  });
});
