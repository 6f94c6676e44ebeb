import { expect } from '@open-wc/testing';
import type { VendorDisclosureElement } from '../../../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';
import { showRegistry } from '../../../helpers/element.js';
import { makeDocument, type Row } from '../../../helpers/registries.js';
import { rendered, shadowRoots } from '../../../helpers/rendered.js';
import { quickenClock } from '../../../helpers/quick-clock.js';
import { find } from '../../../helpers/roles.js';

const MANY = 1500;
/** More than rows of one step have, and less than a fifth of what paper gets. */
const MOST_AT_ONCE = 3000;

const listOf = (row: Row) =>
  makeDocument(Object.fromEntries(Array.from({ length: MANY }, (_, at) => [`vendor${at}`, row])));
const long = listOf({ data: [{ type: 'name' }] });
const wide = listOf({
  data: Array.from({ length: 80 }, () => ({ type: 'name', note: 'Where it is needed' })),
});

const rowsOf = (element: VendorDisclosureElement): Element[] =>
  shadowRoots(element).flatMap((root) => [...root.querySelectorAll('[part~=entry]')]);

/** Whether paper would say how to print what it lacks. */
const isMoreTold = (element: VendorDisclosureElement): boolean =>
  shadowRoots(element).some((root) =>
    [...root.querySelectorAll('[part=printed] > *')].some((one) =>
      one.textContent?.includes('“Print” under “Take along” on the page prints up to 5,000'),
    ),
  );

const startPrint = (): boolean => dispatchEvent(new Event('beforeprint'));
const endPrint = (): boolean => dispatchEvent(new Event('afterprint'));

/** What is done where the browser is asked to print, instead of it. */
async function pressPrint(element: VendorDisclosureElement, print: () => void): Promise<void> {
  await rendered(element, () =>
    shadowRoots(element).some((root) => root.querySelector('vd-record')?.shadowRoot),
  );
  await element.updateComplete;
  const { print: own } = window;
  try {
    const asked = new Promise<void>((resolve) => {
      window.print = () => {
        print();
        resolve();
      };
    });
    find(element, 'button', 'Print').click();
    await asked;
    await element.updateComplete;
  } finally {
    window.print = own;
  }
}

describe('<vendor-disclosure>: a long list on paper', () => {
  it('has as many rows as a browser that waits for nothing can draw, says how many more there are, and is as it was after', async () => {
    const element = await showRegistry(long);
    const before = rowsOf(element).length;
    startPrint();
    const printed = rowsOf(element).length;
    expect(printed).to.be.within(200, MANY - 1);
    find(element, 'button', `Show 50 more of ${(MANY - printed).toLocaleString('en')}`);
    expect(isMoreTold(element)).to.equal(true);
    endPrint();
    expect(isMoreTold(element)).to.equal(false);
    expect(rowsOf(element)).to.have.length(before);
  });

  it('has fewer rows where each has more in it', async () => {
    const element = await showRegistry(wide);
    startPrint();
    expect(rowsOf(element).length).to.be.within(20, 200);
    endPrint();
  });

  it('has fewer rows where their texts are long', async () => {
    const names = Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`v${at}`, {}]));
    const { vendors, ...more } = makeDocument(names);
    const long = vendors.map((vendor) => ({ ...vendor, name: `${vendor.id}${'n'.repeat(99_000)}` }));
    const element = await showRegistry({ ...more, vendors: long });
    startPrint();
    expect(rowsOf(element).length).to.be.within(20, 150);
    endPrint();
  });

  it('says nothing of more where all of a short list is printed', async () => {
    const element = await showRegistry(makeDocument({ apple: {}, banana: {} }));
    startPrint();
    expect(isMoreTold(element)).to.equal(false);
    endPrint();
  });

  it('has every row where a reader asks for it in the page: they are drawn in pieces before', async () => {
    const element = await showRegistry(long);
    const before = rowsOf(element).length;
    const restore = quickenClock(40);
    const pieces: number[] = [];
    const observer = new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      pieces.push(
        added.reduce(
          (sum, one) => sum + (one instanceof Element ? one.querySelectorAll('*').length + 1 : 0),
          0,
        ),
      );
    });
    for (const root of shadowRoots(element)) observer.observe(root, { childList: true, subtree: true });
    let printed = 0;
    let isTold = true;
    await pressPrint(element, () => {
      startPrint();
      printed = rowsOf(element).length;
      isTold = isMoreTold(element);
      endPrint();
    });
    await rendered(element, () => rowsOf(element).length === before);
    restore();
    observer.disconnect();
    expect(printed).to.equal(MANY);
    expect(isTold).to.equal(false);
    expect(Math.max(...pieces)).to.be.within(100, MOST_AT_ONCE);
  });

  it('is as it was where a browser does not print', async () => {
    const element = await showRegistry(long);
    const before = rowsOf(element).length;
    let printed = 0;
    await pressPrint(element, () => void (printed = rowsOf(element).length));
    expect(printed).to.equal(MANY);
    await rendered(element, () => rowsOf(element).length === before);
  });
});
