import { expect } from '@open-wc/testing';
import type { VendorDisclosureElement } from '../../../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';
import { change, press, rendered, search, showRegistry } from '../../../helpers/element.js';
import { cellOf, showMatrix } from '../../../helpers/matrix.js';
import { makeDocument } from '../../../helpers/registries.js';
import { checkbox, find, findAll, nameOf, textOf } from '../../../helpers/roles.js';

const registry = makeDocument({
  apple: { subjects: [{ id: 'student' }], purposes: ['email'] },
  banana: { subjects: [{ id: 'teacher' }], purposes: ['hosting'] },
  cherry: { category: 'side', subjects: [{ id: 'student' }] },
});

/** What has the focus, through every shadow root. */
function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

const count = (): string => textOf(focused() as Element);

/** Presses a button that has the focus, as a keyboard does. */
function pressFocused(element: VendorDisclosureElement, name: string | RegExp): Promise<unknown> {
  const button = find(element, 'button', name);
  button.focus();
  expect(focused()).to.equal(button);
  return change(element, () => button.click());
}

describe('<vendor-disclosure>: the focus', () => {
  it('stays among the chips as they are removed, and goes to the count after the last', async () => {
    const element = await showRegistry(registry);
    await change(element, () => checkbox(element, 'Students').click());
    await change(element, () => checkbox(element, 'Email').click());
    await pressFocused(element, 'Remove filter: Students');
    expect(nameOf(focused() as Element)).to.equal('Remove filter: Email');
    await pressFocused(element, 'Remove filter: Email');
    expect(count()).to.equal('3 entries');
  });

  it('goes to the count where all is cleared', async () => {
    const element = await showRegistry(registry);
    await search(element, 'apple');
    await pressFocused(element, 'Clear all');
    expect(count()).to.equal('3 entries');
  });

  it('goes to the count where a filter is taken up that a search names', async () => {
    const element = await showRegistry(registry);
    await search(element, 'students');
    await pressFocused(element, /^Filter by/);
    expect(count()).to.equal('2 entries match');
  });

  it('goes to the count where what was found nowhere is no longer asked', async () => {
    const element = await showRegistry(registry);
    await search(element, 'qqqq');
    await pressFocused(element, /^Remove the search/);
    expect(count()).to.equal('3 entries');
  });

  it('goes to the count where another category has what this one lacks', async () => {
    const element = await showRegistry(registry);
    await search(element, 'cherry');
    await change(element, () => find(element, 'tab', /^Main/).click());
    await pressFocused(element, /in all categories/);
    expect(count()).to.equal('1 entry matches');
  });

  it('goes to the count where an answer of who gets what opens the list', async () => {
    const element = await showMatrix();
    const cell = cellOf(element, 'Precise location', 'Students');
    cell.focus();
    await change(element, () => cell.click());
    expect(count()).to.match(/^\d+ entr/);
  });

  it('is left alone where the page has it', async () => {
    const element = await showRegistry(registry);
    await search(element, 'apple');
    (focused() as HTMLElement).blur();
    element.query = '';
    await element.updateComplete;
    expect(document.activeElement).to.equal(document.body);
  });

  it('goes past the filters by a button after the search, and from the search by Enter', async () => {
    const element = await showRegistry(registry);
    find(element, 'button', 'Skip to results').click();
    expect(count()).to.equal('3 entries');
    element.focus();
    press(focused() as Element, 'Enter');
    expect(count()).to.equal('3 entries');
  });

  it('goes to the first of the rows that a button brought', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 210 }, (_, at) => [`vendor${String(at).padStart(3, '0')}`, {}]),
    );
    const element = await showRegistry(makeDocument(many));
    while (findAll(element, 'button', /^Show \d+ more/).length > 0) {
      const button = find(element, 'button', /^Show \d+ more/);
      const before = findAll(element, 'listitem').length;
      button.focus();
      button.click();
      await rendered(element, () => findAll(element, 'listitem').length > before);
      await element.updateComplete;
      expect(focused()?.localName).to.equal('h3');
    }
  });
});
