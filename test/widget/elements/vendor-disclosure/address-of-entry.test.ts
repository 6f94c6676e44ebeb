import { expect, oneEvent } from '@open-wc/testing';
import { change, rendered, showRegistry } from '../../../helpers/element.js';
import { entry, find, shownText, textOf, vendors } from '../../../helpers/roles.js';
import { fruit, HASH, leaveAddress, showAt } from '../../../helpers/show-at.js';

describe('<vendor-disclosure>: the address of an entry', () => {
  afterEach(leaveAddress);

  it('shows and focuses the entry, whatever the page hides', async () => {
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

  it('says so of ids in other letters, in capitals, or of another kind, and shows all of the list', async () => {
    const words = 'This link asks for something this list does not have.';
    const all = vendors(await showRegistry(fruit));
    for (const asked of [
      'f-purposes=Email',
      'f-purposes=%E5%AD%A6%E6%A0%A1',
      'f-purposes=email%2520',
      'f-subjects=%D8%B7%D9%84%D8%A7%D8%A8,50%25',
      'f-groups=nowhere',
      'f-data=__proto__',
      'category=Side',
      'vendor=APPLE',
      'vendor=apple%2Fnone',
      'vendor=%E0%A4',
    ]) {
      const element = await showAt(`#vd-${asked}`);
      expect(shownText(element), asked).to.include(words);
      expect(vendors(element), asked).to.deep.equal(all);
      element.remove();
    }
  });

  it('is copied, and the question and its answer stay', async () => {
    const element = await showAt('#vd-category=side&vd-q=cherry');
    // The search comes after the list.
    await rendered(element, () => vendors(element).join() === 'Cherry');
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

  it('stays said in sight when a count is announced after it, until something else is asked', async () => {
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
    await rendered(element, () => /\d entr/.test(textOf(find(element, 'status'))));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    expect(textOf(link)).to.equal('Link copied');
    find(element, 'tab', /^All/).click();
    await element.updateComplete;
    expect(textOf(find(element, 'link', 'Link to Cherry'))).to.equal('Link');
  });

  it('is shown where it cannot be copied', async () => {
    const element = await showAt('#');
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    const link = find<HTMLAnchorElement>(element, 'link', 'Link to Cherry');
    link.click();
    await rendered(element, () => textOf(link).includes(link.href));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
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
