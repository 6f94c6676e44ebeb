import { expect, oneEvent } from '@open-wc/testing';
import { counted, matrixDocument, showMatrix } from '../../../helpers/matrix.js';
import { makeDocument } from '../../../helpers/registries.js';
import { find, findAll } from '../../../helpers/roles.js';

const named = (letter: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `${letter}${at}`,
    name: `${letter} ${at} ${'x'.repeat(at)}`,
  }));

const people = named('p', 45);
const kinds = named('k', 60);
const wide = makeDocument(
  {
    apple: {
      subjects: people.map(({ id }) => ({ id })),
      data: kinds.map(({ id }) => ({ type: id })),
    },
  },
  { vocabulary: { subjects: people, dataTypes: kinds } },
);

type Shown = Awaited<ReturnType<typeof showMatrix>>;
const tableOf = (element: Shown): HTMLTableElement => find(element, 'table') as HTMLTableElement;
const cellsOf = (element: Shown): HTMLElement[] => [
  ...tableOf(element).querySelectorAll<HTMLElement>('.cell'),
];

describe('<vendor-disclosure>: who gets what, of thousands of pairs', () => {
  it('lays out only what is seen, in columns of one width', async () => {
    const element = await showMatrix(wide);
    element.style.inlineSize = '900px';
    const focused = oneEvent(tableOf(element), 'focusin');
    find<HTMLButtonElement>(element, 'button', /^Show 25 more/).click();
    // It scrolls there, a frame after the rows are drawn.
    await focused;
    await counted(element);
    const widths = findAll(tableOf(element), 'columnheader').map((heading) => heading.offsetWidth);
    expect(widths.length).to.equal(40);
    expect(new Set(widths).size).to.equal(1);
    const cells = cellsOf(element);
    expect(cells.length).to.equal(2000);
    const isLaidOut = (cell: HTMLElement | undefined): boolean | undefined =>
      cell?.firstElementChild?.checkVisibility({ contentVisibilityAuto: true });
    while (isLaidOut(cells.at(-1))) await new Promise((resolve) => requestAnimationFrame(resolve));
    tableOf(element).scrollIntoView();
    while (!isLaidOut(cells[0])) await new Promise((resolve) => requestAnimationFrame(resolve));
  });

  it('does so already where the first part of a table is drawn', async () => {
    const element = await showMatrix(wide);
    expect(cellsOf(element)).to.have.length(1000);
    expect(getComputedStyle(tableOf(element)).tableLayout).to.equal('fixed');
    expect(cellsOf(element).map((cell) => getComputedStyle(cell).contentVisibility)).to.not.include(
      'visible',
    );
  });

  it('takes the focus to the first new row', async () => {
    const element = await showMatrix(wide);
    const focused = new Promise<EventTarget | null>((resolve) => {
      tableOf(element).addEventListener('focusin', ({ target }) => resolve(target), { once: true });
    });
    find<HTMLButtonElement>(element, 'button', /^Show 25 more/).click();
    expect((await focused) === findAll(tableOf(element), 'rowheader')[25]).to.equal(true);
  });

  it('gives the columns of a smaller table the width that their words ask for', async () => {
    const element = await showMatrix(matrixDocument);
    expect(getComputedStyle(tableOf(element)).tableLayout).to.equal('auto');
    expect(cellsOf(element).map((cell) => getComputedStyle(cell).contentVisibility)).to.not.include('auto');
  });
});
