import { expect } from '@open-wc/testing';
import { eventually } from '../../../helpers/eventually.js';
import { change, openFilters, rendered, search, showReal, showRegistry } from '../../../helpers/element.js';
import { makeDocument } from '../../../helpers/registries.js';
import {
  checkbox,
  countOf,
  entry,
  find,
  findAll,
  nameOf,
  shownText,
  textOf,
  vendors,
} from '../../../helpers/roles.js';
import { sizeWindow } from '../../../helpers/size-window.js';
import type { VendorDisclosureElement } from '../../../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';

describe('<vendor-disclosure>: filters', () => {
  /** Asked for students, each entry gives another answer; Gamma has only teachers. */
  const answers = makeDocument({
    named: { subjects: [{ id: 'student' }], data: [{ type: 'name' }], purposes: ['email'] },
    umbrella: { subjects: [{ id: 'everyone' }], data: [{ type: 'name' }], purposes: ['hosting'] },
    silent: { data: [{ type: 'name' }], purposes: ['email'] },
    open: { subjects: [{ id: 'users' }], data: [{ type: 'location' }], purposes: ['email'] },
    denies: {
      subjects: [{ id: 'everyone' }],
      data: [{ type: 'name' }],
      exclusions: [{ note: 'No students.', subjects: ['student'] }],
    },
    gamma: { subjects: [{ id: 'teacher' }], data: [{ type: 'location' }], purposes: ['email'] },
  });
  const tick = (element: VendorDisclosureElement, label: string) =>
    change(element, () => checkbox(element, label).click());

  /** Narrow itself, in the window of a phone. */
  async function showNarrow(): Promise<VendorDisclosureElement> {
    const mend = sizeWindow(390, 844);
    return showRegistry(answers, { attributes: { style: 'inline-size: 390px' } }).finally(mend);
  }

  it('has a group per facet with a checkbox per value, each with its count', async () => {
    const element = await showRegistry(answers);
    await openFilters(element);
    expect(findAll(element, 'group').map(nameOf)).to.deep.equal([
      'View',
      'Whose data',
      'Data shared',
      'Purpose',
    ]);
    const purpose = find(element, 'group', 'Purpose');
    expect(findAll(purpose, 'checkbox').map(nameOf)).to.deep.equal(['Email 4', 'Hosting 1', 'Not stated 1']);
  });

  it('draws nothing of them in a narrow place before they are asked for, and keeps them when closed', async () => {
    const element = await showNarrow();
    expect(findAll(element, 'group').map(nameOf)).to.deep.equal(['View']);
    await openFilters(element);
    const boxes = findAll(element, 'checkbox');
    expect(boxes).not.to.be.empty;
    find(element, 'button', /^Filters/).click();
    await element.updateComplete;
    expect(findAll(element, 'checkbox')).to.deep.equal(boxes);
  });

  it('are drawn without being asked for as soon as there is room for them', async () => {
    const element = await showNarrow();
    element.style.inlineSize = '80rem';
    await rendered(element, () => findAll(element, 'group').length === 4);
  });

  it('shows no facet with fewer than two values', async () => {
    const element = await showRegistry(makeDocument({ apple: { purposes: ['email'] }, banana: {} }));
    expect(findAll(element, 'group').map(nameOf)).to.deep.equal(['View']);
  });

  it('tells a screen reader how many choices a search among them leaves, once typing rests', async () => {
    const element = await showReal();
    await openFilters(element);
    const field = find(find(element, 'group', 'Data shared'), 'searchbox') as HTMLInputElement;
    const said: string[] = [];
    const status = find(element, 'status');
    new MutationObserver(() => said.push(textOf(status))).observe(status, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    for (const text of ['l', 'loc', 'location']) {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    await eventually(() => said.length > 0);
    const shown = findAll(find(element, 'group', 'Data shared'), 'checkbox').length;
    expect(said).to.deep.equal([`Choices: ${shown}`]);
  });

  it('narrows the list by a checkbox and widens it again', async () => {
    const element = await showRegistry(answers);
    await openFilters(element);
    const event = await tick(element, 'Hosting');
    expect(event.filters).to.deep.equal({ purposes: ['hosting'] });
    expect(vendors(element)).to.deep.equal(['Umbrella']);
    expect(checkbox(element, 'Hosting').checked).to.equal(true);
    await tick(element, 'Hosting');
    expect(vendors(element)).to.have.length(6);
    expect(element.filters).to.deep.equal({});
  });

  it('widens by another value of one facet and narrows by another facet', async () => {
    const element = await showRegistry(answers);
    await openFilters(element);
    await tick(element, 'Hosting');
    await tick(element, 'Email');
    expect(vendors(element)).to.deep.equal(['Gamma', 'Named', 'Open', 'Silent', 'Umbrella']);
    await tick(element, 'Precise location');
    expect(vendors(element)).to.deep.equal(['Gamma', 'Open']);
  });

  it('answers whose data in four ways', async () => {
    const element = await showRegistry(answers);
    await openFilters(element);
    const event = await tick(element, 'Students');
    expect(vendors(element), 'named and through').to.deep.equal(['Named', 'Umbrella']);
    expect(vendors(element, /^Not stated: may include Students \(2\)$/)).to.deep.equal(['Open', 'Silent']);
    expect(vendors(element, /^Says it does not \(1\)$/)).to.deep.equal(['Denies']);
    expect([event.matched, event.unstated, event.total]).to.deep.equal([2, 2, 6]);
    expect(shownText(element)).to.include('2 entries match');
  });

  it('says why an entry that does not name what was asked is listed', async () => {
    const element = await showRegistry(answers);
    await openFilters(element);
    await tick(element, 'Students');
    expect(textOf(entry(element, 'Umbrella'))).to.include('Matches through “All users”');
    expect(textOf(entry(element, 'Open'))).to.include('“Users” may include Students');
    expect(textOf(entry(element, 'Silent'))).to.include('Does not say whether it includes Students');
    expect(textOf(entry(element, 'Named'))).not.to.match(/Matches through|may include|Does not say/);
  });

  it('says that nobody says so where no entry does', async () => {
    const element = await showRegistry(
      makeDocument({
        quiet: {},
        teachers: { subjects: [{ id: 'teacher' }], exclusions: [{ note: 'No.', subjects: ['student'] }] },
      }),
    );
    await openFilters(element);
    await tick(element, 'Students');
    expect(vendors(element)).to.be.empty;
    expect(vendors(element, /^Not stated/)).to.deep.equal(['Quiet']);
    expect(shownText(element)).to.include('No entry says that it does.');
  });

  it('finds what is not stated when asked for it', async () => {
    const element = await showRegistry(answers);
    await openFilters(element);
    await change(element, () => checkbox(find(element, 'group', 'Purpose'), 'Not stated').click());
    expect(vendors(element)).to.deep.equal(['Denies']);
  });

  it('counts what each value would leave, by the other facets and not by its own', async () => {
    const element = await showRegistry(answers);
    await openFilters(element);
    await tick(element, 'Precise location');
    expect(countOf(checkbox(element, 'Email'))).to.equal(2);
    expect(countOf(checkbox(element, 'Hosting'))).to.equal(0);
    expect(countOf(checkbox(element, 'Teachers'))).to.equal(1);
    expect(countOf(checkbox(element, 'Name')), 'its own facet').to.equal(4);
    await tick(element, 'Hosting');
    expect(countOf(checkbox(element, 'Email')), 'its own facet').to.equal(2);
  });

  it('counts what the search finds', async () => {
    const element = await showRegistry(answers);
    await openFilters(element);
    await search(element, 'gamma');
    expect(countOf(checkbox(element, 'Email'))).to.equal(1);
    expect(countOf(checkbox(element, 'Hosting'))).to.equal(0);
  });

  it('has tabs that count what the filters leave', async () => {
    const element = await showReal();
    await openFilters(element);
    await tick(element, 'Taking payments');
    expect(countOf(find(element, 'tab', /^All/))).to.equal(3);
    expect(countOf(find(element, 'tab', /^Website/))).to.equal(0);
  });

  it('undoes one filter by its chip and leaves the others', async () => {
    const element = await showRegistry(answers);
    await openFilters(element);
    await tick(element, 'Email');
    await tick(element, 'Precise location');
    expect(findAll(find(element, 'list', 'Active filters'), 'button').map(nameOf)).to.have.members([
      'Remove filter: Email',
      'Remove filter: Precise location',
    ]);
    await change(element, () => find(element, 'button', 'Remove filter: Email').click());
    expect(element.filters).to.deep.equal({ data: ['location'] });
    expect(checkbox(element, 'Email').checked).to.equal(false);
    expect(checkbox(element, 'Precise location').checked).to.equal(true);
  });

  it('clears search and filters with "Clear all" and keeps the tab', async () => {
    const element = await showRegistry(answers, { attributes: { category: 'main' } });
    await openFilters(element);
    expect(findAll(element, 'button', 'Clear all')).to.have.length(0);
    await tick(element, 'Email');
    await search(element, 'gamma');
    const event = await change(element, () => find(element, 'button', 'Clear all').click());
    expect([event.category, event.query, event.filters]).to.deep.equal(['main', '', {}]);
    expect(find<HTMLInputElement>(element, 'searchbox').value).to.equal('');
    expect(vendors(element)).to.have.length(6);
    expect(findAll(element, 'list', 'Active filters')).to.have.length(0);
  });

  it('offers a way back where no entry matches', async () => {
    const element = await showRegistry(answers);
    await openFilters(element);
    await tick(element, 'Hosting');
    await tick(element, 'Precise location');
    expect(vendors(element)).to.be.empty;
    expect(shownText(element)).to.include('No entry matches these filters.');
    await change(element, () => find(element, 'button', 'Remove all filters').click());
    expect(vendors(element)).to.have.length(6);
  });

  it('lists planned and former entries only when asked, and says how many there are', async () => {
    const element = await showRegistry(
      makeDocument({ now: {}, past: { until: '2020-01-31' }, later: { since: '2999-01-01' } }),
    );
    await openFilters(element);
    expect(vendors(element)).to.deep.equal(['Now']);
    expect(shownText(element)).to.include('1 planned and 1 former entries are not shown.');
    await tick(element, 'Former');
    expect(vendors(element)).to.deep.equal(['Past']);
    expect(textOf(entry(element, 'Past'))).to.include('January 31, 2020');
  });

  it('finds values within a long facet', async () => {
    const element = await showReal();
    await openFilters(element);
    const data = find(element, 'group', 'Data shared');
    const field = find<HTMLInputElement>(data, 'searchbox');
    field.value = 'phone';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    const names = findAll(data, 'checkbox').map(nameOf);
    expect(names).not.to.be.empty;
    expect(names.length).to.be.lessThan(6);
    expect(names.join()).to.match(/phone/i);
  });

  it('folds a group away of which some kinds are ticked, and opens it again', async () => {
    const element = await showReal();
    await openFilters(element);
    const data = find(element, 'group', 'Data shared');
    const fold = find(data, 'button', /Show kinds of “Devices and location”/);
    const isOpen = (): boolean => findAll(data, 'checkbox', /^Precise location/).length > 0;
    const press = async (): Promise<void> => {
      fold.click();
      await element.updateComplete;
    };
    await press();
    await tick(element, 'Precise location');
    expect([isOpen(), fold.getAttribute('aria-expanded')]).to.deep.equal([true, 'true']);
    await press();
    expect([isOpen(), fold.getAttribute('aria-expanded')]).to.deep.equal([false, 'false']);
    await press();
    expect(isOpen()).to.equal(true);
  });

  it('gives the focus to the first box of a facet that is opened: its button is gone', async () => {
    const element = await showReal();
    await openFilters(element);
    const purpose = find(element, 'group', 'Purpose');
    await eventually(() => purpose.checkVisibility());
    const show = find(purpose, 'button', /^Show \d+ choices/);
    show.focus();
    show.click();
    const first = findAll(purpose, 'checkbox')[0];
    const root = purpose.getRootNode() as ShadowRoot;
    await eventually(() => root.activeElement === first);
    expect(show.checkVisibility()).to.equal(false);
  });
});
