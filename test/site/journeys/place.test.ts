// A reader at a row is at the same row, at the same height, wherever they come back from.
import assert from 'node:assert/strict';
import { startJourneys } from './journey.js';
import type { ReaderPage } from './reader-page.js';
import type { Reader } from './reader.js';

const journey = startJourneys();

declare const reader: Reader;

/** A row, by its name, and how far below the top of the window it begins. */
interface Spot {
  readonly name: string;
  readonly top: number;
}

/** Waits until the page is loaded and what its address asks for is drawn, and gives the page a look at its rows. */
async function isDrawn(demo: ReaderPage): Promise<void> {
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

/** Opens a page and reads down to a row near the end, as long as it takes until that is noticed. */
async function readDown(demo: ReaderPage, path: string): Promise<Spot> {
  await demo.page.goTo(new URL(path, demo.site).href);
  await isDrawn(demo);
  return demo.run(async () => {
    const row = rows().at(-3) as HTMLElement;
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
  });
}

/** Waits until the row stands where it stood; rows above take their height without an event. */
async function standsAt(demo: ReaderPage, { name, top }: Spot): Promise<void> {
  await isDrawn(demo);
  const off = await demo.run(
    async (wanted, at, patience) => {
      const end = performance.now() + patience;
      const off = (): number => Math.abs(topOf(wanted) - at);
      while (!(off() <= 2) && performance.now() < end) await new Promise(requestAnimationFrame);
      return off();
    },
    name,
    top,
    10_000,
  );
  assert.ok(off <= 2, `${name} is ${off} px from where it was`);
}

/** The engine cannot keep the page as it is, but has to load it again. */
const doNotKeep = (demo: ReaderPage): Promise<void> =>
  demo.run(() => addEventListener('unload', () => undefined));

const goElsewhere = (demo: ReaderPage): Promise<void> =>
  demo.page.goTo(new URL('/blank.html', demo.site).href);

const PAGES = {
  'a list without a fallback': '/',
  'a list with a fallback': '/brightmeadow/index.html',
  'a list with a filter': '/corporate-site.html?vd-f-subjects=student',
  'who gets what': '/#vd-view=matrix',
};

for (const [name, path] of Object.entries(PAGES)) {
  journey(`is at the same row after reloading: ${name}`, async (demo) => {
    const spot = await readDown(demo, path);
    await demo.page.reload();
    await standsAt(demo, spot);
  });

  journey(`is at the same row after going elsewhere and back: ${name}`, async (demo) => {
    const spot = await readDown(demo, path);
    await doNotKeep(demo);
    await goElsewhere(demo);
    await demo.page.goBack();
    await standsAt(demo, spot);
  });

  journey(`is at the same row after going back and forward: ${name}`, async (demo) => {
    await goElsewhere(demo);
    await doNotKeep(demo);
    const spot = await readDown(demo, path);
    await doNotKeep(demo);
    await demo.page.goBack();
    await demo.page.goForward();
    await standsAt(demo, spot);
  });
}
