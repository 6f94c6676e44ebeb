import type { Page } from 'playwright-core';

interface Watched {
  shifted: number;
  isSettled: boolean;
}

/** As text: what tsx makes of functions needs helpers that a page has not. What a frame shifted is known after the next one. */
const WATCH = `
  globalThis.shifted = 0;
  globalThis.isSettled = false;
  const add = (entries) => entries.forEach(({ value }) => (globalThis.shifted += value));
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  const wait = (frames) => {
    add(observer.takeRecords());
    if (frames > 0) requestAnimationFrame(() => wait(frames - 1));
    else globalThis.isSettled = true;
  };
  document.addEventListener('vd-load', () => wait(5));
`;

/** Adds up the layout shifts of a page, and knows when its list is on show. To be called before it is opened. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript({ content: WATCH });
}

/** The layout shift of a page until its list is on show and has been drawn. */
export async function shiftsOf(page: Page): Promise<number> {
  await page.waitForFunction(() => (globalThis as unknown as Watched).isSettled);
  return page.evaluate(() => (globalThis as unknown as Watched).shifted);
}
