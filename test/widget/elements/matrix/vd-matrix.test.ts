import { expect } from '@open-wc/testing';
import { change, showReal, showRegistry } from '../../../helpers/element.js';
import { cellOf, counted, matrixDocument, numbersOf, showMatrix } from '../../../helpers/matrix.js';
import { find, findAll, nameOf, textOf, vendors } from '../../../helpers/roles.js';

describe('<vendor-disclosure>: who gets what', () => {
  it('is reached by a switch that keeps the focus, and left by it', async () => {
    const element = await showRegistry(matrixDocument);
    const button = find<HTMLButtonElement>(element, 'button', 'Who gets what');
    button.focus();
    const event = await change(element, () => button.click());
    expect(event.view).to.equal('matrix');
    await counted(element);
    expect(element.shadowRoot?.activeElement === find(element, 'button', 'Who gets what')).to.equal(true);
    await change(element, () => find(element, 'button', 'List').click());
    expect(vendors(element)).to.deep.equal(['Apple', 'Banana', 'Cherry', 'Damson']);
  });

  it('is a table with people across and data down', async () => {
    const element = await showMatrix();
    const table = find(element, 'table');
    expect(findAll(table, 'columnheader').map(nameOf)).to.deep.equal([
      'All users',
      'Any of these',
      'All users',
      'Students',
      'Teachers',
    ]);
    expect(findAll(table, 'rowheader').map(nameOf)).to.deep.equal(['Name', 'Precise location']);
    expect(table.querySelector('caption')?.textContent).to.match(/people across, data down/);
  });

  it('answers in each cell by a word, a mark and a number, and says what others say', async () => {
    const element = await showMatrix();
    const cell = cellOf(element, 'Precise location', 'Students');
    expect(nameOf(cell)).to.equal('Yes 1; 1 not stated; 1 says not: Precise location, Students');
    expect(cell.querySelector('svg')).to.be.ok;
    expect(nameOf(cellOf(element, 'Precise location', 'All users: Any of these'))).to.match(/^Yes 1; 1 not/);
  });

  it('answers in words above the table', async () => {
    const element = await showMatrix();
    const root = element.shadowRoot?.querySelector('vd-matrix')?.shadowRoot as ShadowRoot;
    expect(textOf(root.querySelector('p') as Element)).to.equal(
      'Of 4 entries, 2 get data of Students, 2 get data of Teachers, 1 gets data of All users, and 1 does not say whose data they get.',
    );
  });

  it('fades at the edge beyond which columns go on, and no longer at the last, where the engine can tell', async function () {
    if (!CSS.supports('animation-timeline: scroll()')) this.skip();
    const element = await counted(await showReal({ attributes: { view: 'matrix' } }));
    element.style.inlineSize = '720px';
    const root = element.shadowRoot?.querySelector('vd-matrix')?.shadowRoot as ShadowRoot;
    const scroller = root.querySelector('.scroller') as HTMLElement;
    // Scrolled again in each frame: what is laid out meanwhile may move the end.
    const hasMaskAt = async (left: () => number, pattern: RegExp): Promise<void> => {
      do {
        scroller.scrollLeft = left();
        await new Promise((resolve) => requestAnimationFrame(resolve));
      } while (!pattern.test(getComputedStyle(scroller).maskImage));
    };
    for (const [dir, end] of [
      ['ltr', 1],
      ['rtl', -1],
    ] as const) {
      element.dir = dir;
      await hasMaskAt(() => 0, dir === 'ltr' ? /to left/ : /to right|90deg/);
      await hasMaskAt(() => end * scroller.scrollWidth, /^none$/);
    }
  });

  it('opens the list with exactly the question of a cell', async () => {
    const element = await showMatrix();
    element.query = 'nothing of the kind';
    element.category = 'side';
    await element.updateComplete;
    const event = await change(element, () => cellOf(element, 'Precise location', 'Students').click());
    expect(event).to.include({ view: 'list', category: 'all', query: '', matched: 1, unstated: 1 });
    expect(event.filters).to.deep.equal({ subjects: ['student'], data: ['location'] });
    expect(vendors(element)).to.deep.equal(['Banana']);
    expect(vendors(element, /^Says it does not/)).to.deep.equal(['Damson']);
  });

  it('shows the same numbers as the list that a cell opens, all over the real list', async function () {
    this.timeout(60_000);
    const element = await counted(await showReal({ attributes: { view: 'matrix' } }));
    const all = findAll(element, 'button', /: .+, .+$/).map((cell) => ({
      name: nameOf(cell),
      numbers: numbersOf(cell),
      cell,
    }));
    expect(all.length).to.be.greaterThan(100);
    // Each time those of another column; what the table counts is asked of every cell without the element.
    const cells = all.filter((_, at) => process.env['ALL_RUNS'] || at % 7 === 0);
    const requests: { filters: object }[] = [];
    const onRequest = (event: Event): void => {
      event.stopPropagation();
      requests.push((event as Event & { request: { filters: object } }).request);
    };
    const part = element.shadowRoot?.querySelector('vd-matrix') as HTMLElement;
    part.addEventListener('vd-request', onRequest);
    for (const { cell } of cells) cell.click();
    part.removeEventListener('vd-request', onRequest);
    element.view = 'list';
    for (const [at, { name, numbers }] of cells.entries()) {
      element.filters = requests[at]?.filters as typeof element.filters;
      await element.updateComplete;
      const count = textOf(element.shadowRoot?.querySelector('[part=count]') as Element);
      const number = (pattern: RegExp): number => Number(pattern.exec(count)?.[1] ?? 0);
      expect(
        {
          matched: number(/^(\d+) entr/),
          unstated: number(/(\d+) more do/),
          excluded: number(/(\d+) says? it/),
        },
        name,
      ).to.deep.equal(numbers);
    }
  });
});
