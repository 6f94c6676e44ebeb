import { expect } from '@open-wc/testing';
import { change, openFilters, search, showRegistry } from '../../../helpers/element.js';
import { checkbox, find, findAll, vendors } from '../../../helpers/roles.js';
import { at, fruit, go, HASH, leaveAddress, showAt } from '../../../helpers/show-at.js';

describe('<vendor-disclosure>: the address', () => {
  afterEach(leaveAddress);

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
    await openFilters(element);
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
    await openFilters(element);
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

  [
    { what: 'a tab', role: 'tab' as const, name: /^Side/ },
    { what: 'a view', role: 'button' as const, name: /^What changed/ },
  ].forEach(({ what, role, name }) => {
    it(`is written again where a reader goes back and opens the same once more: ${what}`, async () => {
      const element = await showAt('#');
      const open = () => change(element, () => find(element, role, name).click());
      await open();
      const { hash } = location;
      expect(hash).not.to.equal('');
      await go(element, -1);
      expect(location.hash).to.equal('');
      await open();
      expect(location.hash).to.equal(hash);
    });
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
});
