// Where a reader of a page is, in any engine.
import assert from 'node:assert/strict';
import { PATIENCE } from '../../helpers/start-browser.js';
import type { ReaderPage } from './reader-page.js';
import type { Reader } from './reader.js';

declare const reader: Reader;

/** A row, by its name, and how far below the top of the window it begins. */
export interface Spot {
  readonly name: string;
  readonly top: number;
}

/** Waits until the page is loaded and what its address asks for is drawn, and gives the page a look at its rows. */
export async function isDrawn(demo: ReaderPage): Promise<void> {
  await demo.run(() => {
    const rows = (): HTMLElement[] =>
      reader
        .shadowRoots(reader.list())
        .flatMap((root) => [...root.querySelectorAll<HTMLElement>('li.entry, tr[data-place]')])
        .filter((row) => row.checkVisibility());
    const nameOf = (row: Element): string =>
      row.querySelector('[part=vendor], th')?.textContent?.trim() ?? '';
    const topOf = (name: string): number =>
      rows()
        .find((row) => nameOf(row) === name)
        ?.getBoundingClientRect().top ?? Number.NaN;
    Object.assign(window, { rows, nameOf, topOf });
    return reader.until('rows, with what filters them', () => {
      const kind = location.hash.includes('view=matrix') ? 'tr' : 'li';
      const hasFilters = reader.findAll(reader.list(), 'checkbox').some((one) => one.checkVisibility());
      const isRight = rows()[0]?.localName === kind && (kind === 'tr' || hasFilters);
      return document.readyState === 'complete' && isRight;
    });
  });
}

declare const rows: () => HTMLElement[];
declare const nameOf: (row: Element) => string;
declare const topOf: (name: string) => number;

/** Opens a page and reads down to a row near the end. */
export async function readDown(demo: ReaderPage, path: string): Promise<Spot> {
  await demo.page.goTo(new URL(path, demo.site).href);
  await isDrawn(demo);
  return readTo(demo, -3);
}

/** Reads to a row, counted from the first or, below 0, from the last, as long as it takes until that is noticed. */
export async function readTo(demo: ReaderPage, at: number): Promise<Spot> {
  return demo.run(async (at) => {
    const row = await new Promise<HTMLElement>((resolve) => {
      void reader.until(`row ${at}`, () => {
        const [row] = rows().slice(at);
        if (row) resolve(row);
        return row !== undefined;
      });
    });
    sessionStorage.clear();
    // Rows take their height only as they come into sight, or are counted, and push others on.
    for (let still = 0, last = Number.NaN, isNoticed = false; still < 10 || !isNoticed;) {
      row.scrollIntoView({ behavior: 'instant', block: 'center' });
      await new Promise(requestAnimationFrame);
      const { top } = row.getBoundingClientRect();
      const isCounted = !reader.shadowRoots(reader.list()).some((root) => root.querySelector('.counting'));
      still = isCounted && top === last ? still + 1 : 0;
      last = top;
      // As where a phone may put the tab away.
      document.dispatchEvent(new Event('visibilitychange'));
      isNoticed = Object.values(sessionStorage).some((kept) => String(kept).includes('"row"'));
    }
    return { name: nameOf(row), top: row.getBoundingClientRect().top };
  }, at);
}

/** Waits until the row stands where it stood, and stays there; rows above take their height without an event. */
export async function standsAt(demo: ReaderPage, { name, top }: Spot): Promise<void> {
  await isDrawn(demo);
  const off = await demo.run(
    async (wanted, at, patience) => {
      const end = performance.now() + patience;
      let off = Number.NaN;
      for (let still = 0; still < 20 && performance.now() < end;) {
        off = Math.abs(topOf(wanted) - at);
        still = off <= 2 ? still + 1 : 0;
        await new Promise(requestAnimationFrame);
      }
      return off;
    },
    name,
    top,
    PATIENCE,
  );
  assert.ok(off <= 2, `${name} is ${off} px from where it was`);
}
