import { expect, oneEvent } from '@open-wc/testing';
import type { VendorDisclosureElement } from '../../../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';
import {
  change,
  make,
  openFilters,
  place,
  search,
  showRegistry,
  typeText,
} from '../../../helpers/element.js';
import { makeDocument } from '../../../helpers/registries.js';
import { checkbox, entries, find, vendors } from '../../../helpers/roles.js';

const registry = makeDocument({
  apple: { subjects: [{ id: 'student' }] },
  banana: { subjects: [{ id: 'teacher' }] },
  cherry: { category: 'side', subjects: [{ id: 'student' }] },
});

/** Puts an element somewhere and waits until its list is there. */
async function loadIn(parent: Node): Promise<VendorDisclosureElement> {
  const element = make({ properties: { registry } });
  const loaded = oneEvent(element, 'vd-load');
  parent.appendChild(element);
  await loaded;
  await element.updateComplete;
  return element;
}

const isSeen = (element: VendorDisclosureElement): boolean =>
  // WebKit does not look beyond a shadow root for what skips its content.
  element.checkVisibility() &&
  entries(element).length === 3 &&
  entries(element).every((row) => row.getBoundingClientRect().width > 100 && row.checkVisibility());

function frame(): Promise<Document> {
  const inner = document.createElement('iframe');
  inner.srcdoc = '<!doctype html><html lang="en"><body></body></html>';
  inner.width = '600';
  const loaded = oneEvent(inner, 'load');
  place().append(inner);
  return loaded.then(() => inner.contentDocument as Document);
}

describe('<vendor-disclosure>: in odd places', () => {
  it('works inside of another shadow root', async () => {
    const outer = place().attachShadow({ mode: 'closed' });
    const element = await loadIn(outer);
    await search(element, 'bananna');
    expect(vendors(element)).to.deep.equal(['Banana']);
  });

  it('is there when the dialog around it opens, and Escape clears the search before it closes the dialog', async () => {
    const dialog = document.createElement('dialog');
    place().append(dialog);
    const element = await loadIn(dialog);
    expect(isSeen(element)).to.equal(false);
    dialog.showModal();
    expect(isSeen(element)).to.equal(true);
    element.focus();
    await search(element, 'apple');
    expect(vendors(element)).to.deep.equal(['Apple']);
    dialog.close();
  });

  it('is there when the <details> around it opens', async () => {
    const details = document.createElement('details');
    details.innerHTML = '<summary>Providers</summary>';
    place().append(details);
    const element = await loadIn(details);
    expect(isSeen(element)).to.equal(false);
    details.open = true;
    expect(isSeen(element)).to.equal(true);
  });

  it('is there when what skips its content draws it', async () => {
    const box = place();
    box.style.contentVisibility = 'hidden';
    const element = await loadIn(box);
    box.style.contentVisibility = '';
    expect(isSeen(element)).to.equal(true);
  });

  it('has a width of its own in the cell of a table beside a longer text', async () => {
    const box = place();
    box.innerHTML = `<table><tr><td>${'A long text. '.repeat(20)}</td><td></td></tr></table>`;
    const element = await loadIn(box.querySelector('td + td') as Element);
    expect(isSeen(element)).to.equal(true);
  });

  it('keeps tab, filters, search and what is open where it is moved in the document', async () => {
    const element = await loadIn(place());
    element.label = 'Ours';
    await openFilters(element);
    await change(element, () => checkbox(element, 'Students').click());
    await search(element, 'apple');
    const field = find<HTMLInputElement>(element, 'searchbox', /^Search/);
    place().append(element);
    await element.updateComplete;
    expect(vendors(element)).to.deep.equal(['Apple']);
    expect(checkbox(element, 'Students').checked).to.equal(true);
    expect(find(element, 'searchbox', /^Search/)).to.equal(field);
    expect(field.value).to.equal('apple');
    await change(element, () => find(element, 'button', 'Clear the search').click());
    expect(vendors(element)).to.deep.equal(['Apple', 'Cherry']);
  });

  it('tells what was typed just before it was moved', async () => {
    const element = await loadIn(place());
    const changed = oneEvent(element, 'vd-change');
    typeText(element, 'cherry');
    place().append(element);
    expect(await changed).to.include({ query: 'cherry', matched: 1 });
  });

  it('tells nothing more once it has left the page', async () => {
    const element = await loadIn(place());
    let told = 0;
    element.addEventListener('vd-change', () => (told += 1));
    typeText(element, 'cherry');
    element.remove();
    const other = await loadIn(place());
    await search(other, 'apple');
    expect(told).to.equal(0);
  });

  it('keeps state and styles where it is adopted by another document, and has them there from the start', async () => {
    const element = await loadIn(place());
    await openFilters(element);
    await change(element, () => checkbox(element, 'Students').click());
    const plain = styleOf(element);
    const inner = await frame();
    inner.body.append(element);
    await element.updateComplete;
    expect(vendors(element)).to.deep.equal(['Apple', 'Cherry']);
    expect(styleOf(element)).to.deep.equal(plain);
    await search(element, 'cherry');
    expect(vendors(element)).to.deep.equal(['Cherry']);
    const fresh = await loadIn((await frame()).body);
    expect(styleOf(fresh)).to.deep.equal(plain);
    expect(vendors(fresh)).to.have.length(3);
    place().append(element);
    expect(styleOf(element)).to.deep.equal(plain);
  });

  it('has the styles of what comes after the first rows in the document it is in', async () => {
    const inner = await frame();
    const here = await loadIn(place());
    const there = await loadIn(inner.body);
    const moved = await loadIn(place());
    inner.body.append(moved);
    for (const element of [here, there, moved]) {
      await openFilters(element);
      await change(element, () => checkbox(element, 'Teachers').click());
      const chips = find(element, 'list', 'Active filters');
      expect(getComputedStyle(chips).display, 'chips in a line').to.equal('flex');
      await change(element, () => find(element, 'button', 'Clear all').click());
    }
  });

  it('has every entry on paper where it is hidden on the screen', async () => {
    const box = place();
    box.hidden = true;
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`vendor${at}`, {}]));
    const element = await showRegistry(makeDocument(many));
    box.append(element);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(entries(element)).to.have.length(300);
    dispatchEvent(new Event('afterprint'));
  });
});

/** A few styles of each part: enough to tell that its sheets are in force. */
function styleOf(element: VendorDisclosureElement): string[] {
  const field = find(element, 'searchbox', /^Search/);
  const tab = find(element, 'tab', /^All/);
  const row = entries(element)[0] as HTMLElement;
  return [field, tab, row, find(element, 'region')].map((one) => {
    const { display, borderBlockStartWidth, paddingBlockStart, lineHeight } = getComputedStyle(one);
    return [display, borderBlockStartWidth, paddingBlockStart, lineHeight].join(' ');
  });
}
