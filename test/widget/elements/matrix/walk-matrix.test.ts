import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { change, rendered, showRegistry } from '../../../helpers/element.js';
import { cellOf, counted, isCounted, matrixDocument, showMatrix } from '../../../helpers/matrix.js';
import { makeDocument } from '../../../helpers/registries.js';
import { find, findAll, nameOf, vendors } from '../../../helpers/roles.js';

describe('<vendor-disclosure>: a walk through who gets what', () => {
  it('compares data with providers, and opens the one entry a cell asks for', async () => {
    const element = await showMatrix();
    find(element, 'button', 'Providers').click();
    await rendered(element, () => findAll(element, 'rowheader', 'Damson').length === 1 && isCounted(element));
    expect(findAll(element, 'rowheader').map(nameOf)).to.deep.equal(['Apple', 'Banana', 'Cherry', 'Damson']);
    expect(findAll(element, 'columnheader').map(nameOf)).to.deep.equal(['Name', 'Precise location']);
    expect(nameOf(cellOf(element, 'Cherry', 'Name'))).to.match(/^Not stated 1/);
    const event = await change(element, () => cellOf(element, 'Cherry', 'Name').click());
    expect(event.filters).to.deep.equal({ vendors: ['cherry'], data: ['name'] });
    expect(event).to.include({ matched: 0, unstated: 1 });
    expect(vendors(element, /^Not stated/)).to.deep.equal(['Cherry']);
    find(element, 'button', 'Remove filter: Cherry');
  });

  it('shows a long list of providers a part at a time, and goes on from there by keyboard', async () => {
    const rows = Object.fromEntries(
      Array.from({ length: 120 }, (_, at) => [
        `v${String(at).padStart(3, '0')}`,
        { data: [{ type: at % 2 ? 'name' : 'location' }] },
      ]),
    );
    const element = await showMatrix(makeDocument(rows));
    // Nobody's people are told apart, so that there is nothing to switch to.
    expect(findAll(element, 'button', 'Providers')).to.have.length(0);
    await rendered(element, () => findAll(element, 'rowheader').length === 50);
    find(element, 'button', 'Show 50 more of 70 providers').click();
    await rendered(element, () => findAll(element, 'rowheader').length === 100);
    find(element, 'button', 'Show 20 more providers').click();
    await rendered(element, () => findAll(element, 'rowheader').length === 120);
    expect(findAll(element, 'button', /^Show/)).to.have.length(0);
    await rendered(element, () => isCounted(element));
  });

  it('says the beginning of a long name in a cell, and shows more of it in the heading', async () => {
    const data = [{ type: 'long' }, { type: 'short' }];
    const subjects = [{ id: 'student' }, { id: 'teacher' }];
    const element = await showMatrix(
      makeDocument(
        { apple: { data, subjects } },
        {
          vocabulary: {
            dataTypes: [
              { id: 'long', name: 'abcd '.repeat(100) },
              { id: 'short', name: 'Short' },
            ],
            subjects: [
              { id: 'student', name: 'Students' },
              { id: 'teacher', name: 'Teachers' },
            ],
          },
        },
      ),
    );
    const root = element.shadowRoot?.querySelector('vd-matrix')?.shadowRoot as ShadowRoot;
    const heading = root.querySelector('tbody th')?.textContent?.trim() ?? '';
    const cell = root.querySelector('tbody td')?.textContent?.trim() ?? '';
    expect(heading).to.match(/^abcd /);
    expect(heading.length).to.be.within(150, 201);
    expect(cell).to.match(/: abcd [abcd ]*, Students: Any of these$/);
    expect(cell.length).to.be.below(100);
  });

  it('draws a part of a table at a time where a list has very many kinds, and all of it in the end', async () => {
    const ids = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}`);
    const element = await showMatrix(
      makeDocument({
        apple: {
          data: ids('d', 56).map((type) => ({ type })),
          subjects: ids('s', 44).map((id) => ({ id })),
        },
      }),
    );
    const root = element.shadowRoot?.querySelector('vd-matrix')?.shadowRoot as ShadowRoot;
    const drawn = () => [
      root.querySelectorAll('tbody th').length,
      root.querySelectorAll('thead th').length,
      root.querySelectorAll('td:not(.corner)').length,
    ];
    expect(drawn()).to.deep.equal([25, 40, 1000]);
    const press = async (name: string) => {
      findAll(element, 'button', name)[0]?.click();
      await element.updateComplete;
    };
    await press('Whose data: Show 4 more');
    expect(drawn().slice(0, 2)).to.deep.equal([25, 44]);
    await press('Show 25 more of 31');
    expect(drawn().slice(0, 2)).to.deep.equal([50, 44]);
    await press('Show 6 more');
    expect(drawn()).to.deep.equal([56, 44, 56 * 44]);
    expect(root.querySelectorAll('[part=matrix-more]')).to.have.length(0);
  });

  it('opens and closes a group', async () => {
    const element = await showMatrix();
    const group = find<HTMLButtonElement>(element, 'button', 'All users');
    expect(group.getAttribute('aria-expanded')).to.equal('true');
    group.click();
    await rendered(element, () => findAll(element, 'columnheader').length === 1);
    expect(nameOf(cellOf(element, 'Name', 'All users'))).to.match(/^Yes 3/);
    expect(find(element, 'button', 'All users').getAttribute('aria-expanded')).to.equal('false');
  });

  it('is one stop for the Tab key, and is walked with arrows', async () => {
    const element = await showMatrix();
    const stops = findAll(element, 'button', /: .+, .+$/).filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).to.have.length(1);
    stops[0]?.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    const focused = (): Element =>
      element.shadowRoot?.querySelector('vd-matrix')?.shadowRoot?.activeElement as Element;
    expect(nameOf(focused())).to.match(/: Precise location, All users$/);
    await sendKeys({ press: 'End' });
    expect(nameOf(focused())).to.match(/: Precise location, Teachers$/);
    await element.updateComplete;
    expect(findAll(element, 'button', /: .+, .+$/).filter(({ tabIndex }) => tabIndex === 0)).to.deep.equal([
      focused(),
    ]);
    const event = await change(element, () => void sendKeys({ press: 'Enter' }));
    expect(event.filters).to.deep.equal({ subjects: ['teacher'], data: ['location'] });
  });

  it('shows one kind of people at a time where there is little room', async () => {
    const element = await showMatrix();
    element.style.inlineSize = '320px';
    const isSeen = (cell: HTMLElement): boolean => cell.checkVisibility();
    const seen = () =>
      findAll(element, 'button', /: .+, .+$/)
        .filter(isSeen)
        .map(nameOf);
    await rendered(element, () => seen().length === 2);
    const select = element.shadowRoot
      ?.querySelector('vd-matrix')
      ?.shadowRoot?.querySelector('select') as HTMLSelectElement;
    expect(select.labels[0]?.textContent).to.contain('Whose data');
    expect([...select.options].map(({ text }) => text).join()).not.to.include(':');
    for (const group of select.querySelectorAll('optgroup'))
      expect([...group.querySelectorAll('option')][0]?.text).to.equal(`${group.label} (Any of these)`);
    select.value = [...select.options].find(({ text }) => /Students$/.test(text.trim()))?.value ?? '';
    select.dispatchEvent(new Event('change'));
    await rendered(element, () => seen().every((name) => name.endsWith('Students')));
    expect(seen()).to.have.length(2);
    expect(element.shadowRoot?.querySelector('section')?.scrollWidth).to.be.at.most(320);
    expect(findAll(element, 'button', /Students$/).some(({ tabIndex }) => tabIndex === 0)).to.equal(true);
  });

  it('is in the address', async () => {
    const before = location.href;
    try {
      history.replaceState(null, '', '#vd-view=matrix');
      const element = await counted(
        await showRegistry(matrixDocument, { attributes: { 'sync-url': 'hash' } }),
      );
      await change(element, () => cellOf(element, 'Name', 'Students').click());
      expect(location.hash).to.equal('#vd-f-subjects=student&vd-f-data=name');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('keeps a provider that an address asks for, and leaves out one that the list does not have', async () => {
    const before = location.href;
    try {
      history.replaceState(null, '', '#vd-f-vendors=apple,nobody');
      const element = await showRegistry(matrixDocument, { attributes: { 'sync-url': 'hash' } });
      expect(vendors(element)).to.deep.equal(['Apple']);
      find(element, 'button', 'Remove filter: Apple');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('says so where there is nothing to compare, and is not offered', async () => {
    const quiet = makeDocument({ apple: {} }, { vocabulary: {} });
    const element = await showRegistry(quiet, { attributes: { view: 'matrix' } });
    await rendered(
      element,
      () => element.shadowRoot?.querySelector('vd-matrix')?.shadowRoot?.querySelector('p') !== null,
    );
    expect(element.shadowRoot?.querySelector('vd-matrix')?.shadowRoot?.textContent).to.contain(
      'nothing to compare',
    );
    await change(element, () => find(element, 'button', 'List').click());
    expect(findAll(element, 'button', 'Who gets what')).to.have.length(0);
  });

  it('is not offered on a list without an entry in use', async () => {
    const over = await showRegistry(makeDocument({ apple: { until: '2020-01-01' } }));
    expect(findAll(over, 'button', 'Who gets what')).to.have.length(0);
    const inUse = await showRegistry(makeDocument({ apple: {} }));
    expect(findAll(inUse, 'button', 'Who gets what')).to.have.length(1);
  });

  it('takes its own texts', async () => {
    const element = await showRegistry(matrixDocument, {
      attributes: { view: 'matrix' },
      properties: { messages: { peopleAxis: 'Whoever' } },
    });
    await counted(element);
    find(element, 'button', 'Whoever');
  });

  it('counts anew for another registry', async () => {
    const element = await showMatrix();
    element.registry = makeDocument({
      fig: { subjects: [{ id: 'student' }], data: [{ type: 'school' }, { type: 'name' }] },
      grape: { subjects: [{ id: 'teacher' }], data: [{ type: 'name' }] },
    });
    await rendered(
      element,
      () => findAll(element, 'rowheader', 'School address').length === 1 && isCounted(element),
    );
    expect(nameOf(cellOf(element, 'Name', 'All users: Any of these'))).to.match(/^Yes 2/);
  });
});
