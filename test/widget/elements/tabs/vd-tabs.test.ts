import { expect } from '@open-wc/testing';
import { change, press, search, shadowRoots, showReal, showRegistry } from '../../../helpers/element.js';
import { makeDocument } from '../../../helpers/registries.js';
import { entries, find, findAll, nameOf, vendors } from '../../../helpers/roles.js';
import type { VendorDisclosureElement } from '../../../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';

describe('<vendor-disclosure>: tabs', () => {
  const three = makeDocument(
    { apple: {}, banana: { category: 'side' }, cherry: {} },
    {
      categories: [
        { id: 'side', name: 'Side' },
        { id: 'main', name: 'Main' },
        { id: 'empty', name: 'Empty' },
      ],
    },
  );
  const tabs = (element: Element): string[] => findAll(element, 'tab').map(nameOf);
  const selected = (element: Element): string[] =>
    findAll(element, 'tab')
      .filter((tab) => tab.getAttribute('aria-selected') === 'true')
      .map(nameOf);
  const focused = (element: Element): string | undefined => {
    const root = find(element, 'tablist').getRootNode() as ShadowRoot;
    return root.activeElement ? nameOf(root.activeElement) : undefined;
  };

  /** Focuses a tab and presses a key on it; the change that follows has settled. */
  async function pressOn(element: VendorDisclosureElement, tab: string, key: string): Promise<void> {
    await change(element, () => {
      find(element, 'tab', tab).focus();
      press(find(element, 'tab', tab), key);
    });
  }

  it('has one for all and one per category, in the order of the registry, with counts', async () => {
    expect(tabs(await showRegistry(three))).to.deep.equal(['All 3', 'Side 1', 'Main 2', 'Empty 0']);
    expect(tabs(await showReal())).to.deep.equal([
      'All 29',
      'Technical service providers 22',
      'Internal tools 4',
      'Website only 3',
    ]);
  });

  it('selects all first, and the one that is clicked', async () => {
    const element = await showRegistry(three);
    expect(selected(element)).to.deep.equal(['All 3']);
    const event = await change(element, () => find(element, 'tab', 'Main 2').click());
    expect(event.category).to.equal('main');
    expect(selected(element)).to.deep.equal(['Main 2']);
    expect(vendors(element)).to.deep.equal(['Apple', 'Cherry']);
  });

  it('says that there is nothing in an empty category', async () => {
    const element = await showRegistry(three, { attributes: { category: 'empty' } });
    expect(entries(element)).to.have.length(0);
    expect(find(element, 'button', /all categories/).textContent).to.include('3 matches');
  });

  it('moves with the arrows, around both ends', async () => {
    const element = await showRegistry(three);
    await pressOn(element, 'All 3', 'ArrowRight');
    expect([selected(element), focused(element)]).to.deep.equal([['Side 1'], 'Side 1']);
    await pressOn(element, 'Side 1', 'ArrowLeft');
    expect([selected(element), focused(element)]).to.deep.equal([['All 3'], 'All 3']);
    await pressOn(element, 'All 3', 'ArrowLeft');
    expect([selected(element), focused(element)]).to.deep.equal([['Empty 0'], 'Empty 0']);
    await pressOn(element, 'Empty 0', 'ArrowRight');
    expect([selected(element), focused(element)]).to.deep.equal([['All 3'], 'All 3']);
  });

  it('moves to the ends with End and Home', async () => {
    const element = await showRegistry(three);
    await pressOn(element, 'All 3', 'End');
    expect([selected(element), focused(element)]).to.deep.equal([['Empty 0'], 'Empty 0']);
    await pressOn(element, 'Empty 0', 'Home');
    expect([selected(element), focused(element)]).to.deep.equal([['All 3'], 'All 3']);
  });

  it('turns the arrows where the direction is right to left', async () => {
    const element = await showRegistry(three, { attributes: { dir: 'rtl' } });
    await pressOn(element, 'All 3', 'ArrowLeft');
    expect(selected(element)).to.deep.equal(['Side 1']);
    await pressOn(element, 'Side 1', 'ArrowRight');
    expect(selected(element)).to.deep.equal(['All 3']);
  });

  it('leaves other keys to the page', async () => {
    const element = await showRegistry(three);
    expect(press(find(element, 'tab', 'All 3'), 'ArrowDown')).to.equal(true);
    expect(press(find(element, 'tab', 'All 3'), 'ArrowRight')).to.equal(false);
  });

  it('has one stop for the Tab key', async () => {
    const element = await showRegistry(three, { attributes: { category: 'main' } });
    const stops = findAll(element, 'tab').filter((tab) => tab.tabIndex === 0);
    expect(stops.map(nameOf)).to.deep.equal(['Main 2']);
  });

  it('names its panel by the selected tab', async () => {
    const element = await showRegistry(three);
    expect(nameOf(find(element, 'tabpanel'))).to.equal('All 3');
    await change(element, () => find(element, 'tab', 'Side 1').click());
    expect(nameOf(find(element, 'tabpanel'))).to.equal('Side 1');
  });

  it('counts what the search finds', async () => {
    const element = await showRegistry(three);
    await search(element, 'cherry');
    expect(tabs(element)).to.deep.equal(['All 1', 'Side 0', 'Main 1', 'Empty 0']);
  });

  it('leads to matches of other tabs where its own has none', async () => {
    const element = await showRegistry(three, { attributes: { category: 'side' } });
    await search(element, 'cherry');
    expect(entries(element)).to.have.length(0);
    await change(element, () => find(element, 'button', 'Show 1 match in all categories').click());
    expect(vendors(element)).to.deep.equal(['Cherry']);
    expect(selected(element)).to.deep.equal(['All 1']);
  });

  it('is not there where there is one category', async () => {
    const element = await showRegistry(
      makeDocument({ apple: {} }, { categories: [{ id: 'main', name: 'Main' }] }),
    );
    expect(findAll(element, 'tab')).to.have.length(0);
    expect(findAll(element, 'tabpanel')).to.have.length(0);
    expect(vendors(element)).to.deep.equal(['Apple']);
  });

  it('shows all, with what was found in sight, where the browser finds a text under another tab', async () => {
    const element = await showReal({ attributes: { category: 'website' } });
    const heading = (): HTMLElement => find(element, 'heading', 'CloudAMQP');
    const isHidden = (one: HTMLElement): boolean => one.textContent?.includes('CloudAMQP') ?? false;
    const hidden = shadowRoots(element)
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>('[hidden="until-found"]')])
      .find(isHidden);
    await change(element, () => hidden?.dispatchEvent(new Event('beforematch', { bubbles: true })));
    expect(selected(element)).to.deep.equal(['All 29']);
    expect(vendors(element)).to.have.length(29);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(heading().getBoundingClientRect().top).to.be.within(0, innerHeight / 2);
  });
});
