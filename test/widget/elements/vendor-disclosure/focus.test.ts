import { expect } from '@open-wc/testing';
import type { VendorDisclosureElement } from '../../../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';
import { change, openFilters, press, rendered, search, showRegistry } from '../../../helpers/element.js';
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
    await openFilters(element);
    await change(element, () => checkbox(element, 'Students').click());
    await change(element, () => checkbox(element, 'Email').click());
    await pressFocused(element, 'Remove filter: Students');
    expect(nameOf(focused() as Element)).to.equal('Remove filter: Email');
    await pressFocused(element, 'Remove filter: Email');
    expect(count()).to.equal('3 entries');
  });

  for (const [which, next] of [
    ['Apples', 'Remove filter: Bananas'],
    ['Bananas', 'Remove filter: Cherries'],
    ['Cherries', undefined],
  ] as const) {
    it(`goes to the chip that follows, or to the count: ${which} of three are removed`, async () => {
      const fruits = ['Apples', 'Bananas', 'Cherries'];
      const dataTypes = fruits.map((name) => ({ id: name.toLowerCase(), name }));
      const element = await showRegistry(
        makeDocument(
          { one: { data: dataTypes.map(({ id }) => ({ type: id })) }, two: { data: [{ type: 'apples' }] } },
          { vocabulary: { dataTypes } },
        ),
      );
      await openFilters(element);
      for (const fruit of fruits) await change(element, () => checkbox(element, fruit).click());
      await pressFocused(element, `Remove filter: ${which}`);
      if (next) expect(nameOf(focused() as Element)).to.equal(next);
      else expect(count()).to.match(/^\d+ entr/);
    });
  }

  it('stays in the filters where one is unticked whose chip goes with it, and in the switch of views', async () => {
    const element = await showRegistry(registry);
    await openFilters(element);
    await change(element, () => checkbox(element, 'Students').click());
    const box = checkbox(element, 'Students');
    box.focus();
    expect(focused() === box).to.equal(true);
    await change(element, () => box.click());
    expect(focused() === checkbox(element, 'Students')).to.equal(true);
    const matrix = await showMatrix();
    const cell = cellOf(matrix, 'Precise location', 'Students');
    cell.focus();
    await change(matrix, () => cell.click());
    const back = find(matrix, 'button', 'Who gets what');
    back.focus();
    await change(matrix, () => back.click());
    expect(nameOf(focused() as Element)).to.equal('Who gets what');
    expect((focused() as Element).isConnected).to.equal(true);
  });

  it('goes to the count where the search is dropped beside filters; where the filters are, to what widens it more', async () => {
    for (const [name, next] of [
      [/^Remove the search/, '2 entries match'],
      [/^Remove all filters/, 'Remove the search “qqqq”'],
    ] as const) {
      const element = await showRegistry(registry);
      await openFilters(element);
      await change(element, () => checkbox(element, 'Students').click());
      await search(element, 'qqqq');
      await pressFocused(element, name);
      expect(count()).to.equal(next);
      element.remove();
    }
  });

  it('goes to the first of what a button showed of many values, or to the text that it showed the whole of', async () => {
    const dataTypes = Array.from({ length: 130 }, (_, at) => ({
      id: `kind${String(at)}`,
      name: `Kind ${String(1000 + at)}`,
    }));
    const element = await showRegistry(
      makeDocument(
        {
          one: { data: dataTypes.map(({ id }) => ({ type: id })), purpose: 'A long sentence. '.repeat(300) },
          two: {},
        },
        { vocabulary: { dataTypes } },
      ),
    );
    const buttonNamed = (name: RegExp): HTMLElement | undefined =>
      findAll(element, 'button', name).at(0) as HTMLElement | undefined;
    await rendered(element, () => buttonNamed(/^Show all 130/) !== undefined);
    while (buttonNamed(/^Show (?:all|the whole)/)) {
      const button = buttonNamed(/^Show (?:all|the whole)/) as HTMLElement;
      button.focus();
      expect(focused() === button, nameOf(button)).to.equal(true);
      button.click();
      expect(button.isConnected, nameOf(button)).to.equal(false);
      expect(focused()?.localName, nameOf(button)).to.be.oneOf(['input', 'p', 'li', 'span', 'bdi', 'div']);
    }
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
