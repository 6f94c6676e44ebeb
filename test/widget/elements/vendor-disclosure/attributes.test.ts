import { expect, oneEvent } from '@open-wc/testing';
import { VendorDisclosureElement } from '../../../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';
import { make, place, REAL, rendered, showReal, showRegistry } from '../../../helpers/element.js';
import { makeDocument } from '../../../helpers/registries.js';
import { find, findAll, nameOf, textOf, vendors } from '../../../helpers/roles.js';

describe('<vendor-disclosure>: attributes', () => {
  const two = makeDocument({ apple: {}, banana: { category: 'side' } }, { title: 'Our list' });

  it('takes attributes and properties that were set before it was registered', async () => {
    const element = document.createElement('vd-upgraded') as VendorDisclosureElement;
    element.setAttribute('heading-level', '4');
    element.setAttribute('label', 'Fruit');
    element.setAttribute('category', 'side');
    Object.assign(element, { registry: two });
    place().append(element);
    const loaded = oneEvent(element, 'vd-load');
    class Upgraded extends VendorDisclosureElement {}
    customElements.define('vd-upgraded', Upgraded);
    await loaded;
    expect(element.registry).to.equal(two);
    expect(find(element, 'heading', 'Our list').localName).to.equal('h4');
    expect(nameOf(find(element, 'region'))).to.equal('Fruit');
    expect(vendors(element)).to.deep.equal(['Banana']);
  });

  it('shows the registry that src names, and another once src is another', async () => {
    const element = await showReal();
    expect(textOf(find(element, 'heading', /ClassDojo/))).to.equal('Who ClassDojo shares data with');
    const address = URL.createObjectURL(new Blob([JSON.stringify(two)], { type: 'application/json' }));
    const loaded = oneEvent(element, 'vd-load');
    element.setAttribute('src', address);
    await loaded;
    URL.revokeObjectURL(address);
    expect(vendors(element)).to.deep.equal(['Apple', 'Banana']);
  });

  it('takes src when it is set only once the element is in the document', async () => {
    const element = make({});
    const failed = oneEvent(element, 'vd-error');
    place().append(element);
    await failed;
    const loaded = oneEvent(element, 'vd-load');
    element.src = REAL;
    await loaded;
    expect(findAll(element, 'alert')).to.have.length(0);
    expect(vendors(element)).to.have.length(29);
  });

  it('links date and version to the page of this very version, where it was published with one', async () => {
    const page = 'https://list.example/history/3.html';
    const element = await showRegistry({ ...two, updates: { page } });
    const link = find<HTMLAnchorElement>(element, 'link', /^updated March 1, 2026 · version 3/i);
    expect(link.href).to.equal(page);
    const plain = await showRegistry(two);
    expect(findAll(plain, 'link', /version/i)).to.have.length(0);
  });

  it('puts the title at heading-level and vendors one below', async () => {
    const element = await showRegistry(two, { attributes: { 'heading-level': '3' } });
    expect(find(element, 'heading', 'Our list').localName).to.equal('h3');
    expect(find(element, 'heading', 'Apple').localName).to.equal('h4');
    element.setAttribute('heading-level', '1');
    await element.updateComplete;
    expect(find(element, 'heading', 'Our list').localName).to.equal('h1');
    expect(find(element, 'heading', 'Apple').localName).to.equal('h2');
  });

  it('keeps the title between levels 1 and 5, and at 2 where heading-level is no number', async () => {
    const levels: [string, string][] = [
      ['9', 'h5'],
      ['-3', 'h1'],
      ['high', 'h2'],
    ];
    for (const [asked, shown] of levels) {
      const element = await showRegistry(two, { attributes: { 'heading-level': asked } });
      expect(find(element, 'heading', 'Our list').localName, asked).to.equal(shown);
    }
  });

  it('is named by the title of the registry, and by label where there is one', async () => {
    const element = await showRegistry(two);
    expect(nameOf(find(element, 'region'))).to.equal('Our list');
    element.setAttribute('label', 'Fruit');
    await element.updateComplete;
    expect(nameOf(find(element, 'region'))).to.equal('Fruit');
  });

  it('selects the tab of category, before and after it is shown', async () => {
    const element = await showRegistry(two, { attributes: { category: 'side' } });
    expect(vendors(element)).to.deep.equal(['Banana']);
    element.setAttribute('category', 'main');
    await element.updateComplete;
    expect(vendors(element)).to.deep.equal(['Apple']);
    expect(find(element, 'tab', 'Main 1').getAttribute('aria-selected')).to.equal('true');
  });

  it('shows all where category is unknown', async () => {
    const element = await showRegistry(two, { attributes: { category: 'elsewhere' } });
    expect(vendors(element)).to.deep.equal(['Apple', 'Banana']);
    expect(find(element, 'tab', 'All 2').getAttribute('aria-selected')).to.equal('true');
  });

  it('searches for query, before and after it is shown', async () => {
    const element = await showRegistry(two, { attributes: { query: 'banana' } });
    expect(find<HTMLInputElement>(element, 'searchbox').value).to.equal('banana');
    await rendered(element, () => vendors(element).join() === 'Banana');
    element.setAttribute('query', 'apple');
    await element.updateComplete;
    expect(vendors(element)).to.deep.equal(['Apple']);
  });

  it('takes filters in code, and clears everything on reset', async () => {
    const element = await showRegistry(
      makeDocument({ apple: { purposes: ['email'] }, banana: { purposes: ['hosting'] } }),
    );
    element.filters = { purposes: ['email'] };
    await element.updateComplete;
    expect(vendors(element)).to.deep.equal(['Apple']);
    element.reset();
    await element.updateComplete;
    expect(vendors(element)).to.deep.equal(['Apple', 'Banana']);
    expect(element.filters).to.deep.equal({});
  });

  it('focuses the search field on focus()', async () => {
    const element = await showRegistry(two);
    element.focus();
    const field = find(element, 'searchbox');
    expect((field.getRootNode() as ShadowRoot).activeElement).to.equal(field);
  });
});
