import { expect } from '@open-wc/testing';
import { change, search, shadowRoots, showError, showReal, showRegistry } from '../helpers/element.js';
import { makeDocument } from '../helpers/registries.js';
import { checkbox, entries, find, findAll, nameOf, textOf } from '../helpers/roles.js';
import type { VendorDisclosureElement } from '../../src/elements/vendor-disclosure-element.js';

describe('<vendor-disclosure>: accessibility', () => {
  for (const scheme of ['light', 'dark']) {
    it(`has no fault that axe finds, ${scheme}, with the real list`, async function () {
      this.timeout(20_000);
      const element = await showReal();
      const page = element.parentElement as HTMLElement;
      // The page's side of the bargain: a background of the same scheme.
      page.style.cssText = `color-scheme: ${scheme}; background: canvas; color: canvastext`;
      await expect(page).to.be.accessible();
    });
  }

  it('has no fault that axe finds with a search, filters and all three lists', async function () {
    this.timeout(20_000);
    const element = await showReal();
    await change(element, () => checkbox(element, 'Students').click());
    await search(element, 'email');
    await expect(element).to.be.accessible();
  });

  it('has no fault that axe finds with an error', async () => {
    const { element } = await showError({});
    await expect(element).to.be.accessible();
  });

  it('refers by id only within one shadow root, and only to what is there', async () => {
    const element = await showReal();
    await change(element, () => checkbox(element, 'Students').click());
    const referring = ['aria-controls', 'aria-labelledby', 'aria-describedby', 'aria-owns', 'for'];
    const checked: string[] = [];
    const dangling: string[] = [];
    for (const root of shadowRoots(element)) {
      for (const attribute of referring) {
        for (const one of root.querySelectorAll(`[${attribute}]`)) {
          for (const id of one.getAttribute(attribute)?.split(/\s+/) ?? []) {
            checked.push(id);
            if (!root.getElementById(id)) dangling.push(`${one.localName} ${attribute}=${id}`);
          }
        }
      }
    }
    expect(dangling).to.be.empty;
    expect(checked).to.include('panel');
  });

  it('uses no id twice in one shadow root', async () => {
    const element = await showReal();
    for (const root of shadowRoots(element)) {
      const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids).to.deep.equal([...new Set(ids)]);
    }
  });

  it('has headings that skip no level', async () => {
    const element = await showReal();
    await change(element, () => checkbox(element, 'Students').click());
    const levels = findAll(element, 'heading').map(({ localName }) => Number(localName.slice(1)));
    expect(levels[0]).to.equal(2);
    levels.forEach((level, index) => {
      if (index > 0) expect(level - (levels[index - 1] ?? 0), `heading ${index}`).to.be.at.most(1);
    });
  });

  it('lists entries in lists, each with a heading that is the vendor’s name', async () => {
    const element = await showReal();
    expect(entries(element)).to.have.length(29);
    for (const item of entries(element)) {
      expect(item.parentElement?.getAttribute('role')).to.equal('list');
      expect(nameOf(find(item, 'heading'))).not.to.equal('');
    }
  });

  it('names every field, button and link', async () => {
    const element = await showReal({ attributes: { 'sync-url': 'hash' } });
    for (const role of ['searchbox', 'button', 'link', 'checkbox', 'tab', 'group'] as const) {
      const all = findAll(element, role);
      expect(all, role).not.to.be.empty;
      expect(
        all.filter((one) => nameOf(one) === '').map((one) => one.outerHTML),
        role,
      ).to.be.empty;
    }
  });

  it('announces what a search found, once, when it has settled', async () => {
    const element = await showRegistry(makeDocument({ apple: {}, banana: {} }));
    const status = find(element, 'status');
    expect(textOf(status)).to.equal('');
    const announced = textChanges(status, 1);
    await search(element, 'banana');
    expect(await announced).to.deep.equal(['1 entry matches']);
  });

  it('keeps the focus where it is while the list changes', async () => {
    const element = await showRegistry(
      makeDocument({ apple: { purposes: ['email'] }, banana: { purposes: ['hosting'] } }),
    );
    const box = checkbox(element, 'Email');
    box.focus();
    await change(element, () => box.click());
    expect((box.getRootNode() as ShadowRoot).activeElement).to.equal(box);
  });

  it('reads from right to left where the page does, and follows it when that changes', async () => {
    const element = await showRegistry(makeDocument({ apple: {} }), { attributes: { dir: 'rtl' } });
    const direction = (one: VendorDisclosureElement): string =>
      getComputedStyle(find(one, 'region')).direction;
    expect(direction(element)).to.equal('rtl');
    element.dir = 'ltr';
    await attributeChange(find(element, 'region'), 'dir');
    expect(direction(element)).to.equal('ltr');
  });
});

/** The first so many texts that an element comes to hold. */
function textChanges(element: Element, count: number): Promise<string[]> {
  const texts: string[] = [];
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      texts.push(textOf(element));
      if (texts.length < count) return;
      observer.disconnect();
      resolve(texts);
    });
    observer.observe(element, { subtree: true, childList: true, characterData: true });
  });
}

function attributeChange(element: Element, name: string): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element, { attributeFilter: [name] });
  });
}
