import type { Page } from 'playwright-core';
import { PATIENCE } from './start-browser.js';

/** Looks again with each frame that a page draws, until a condition is met. */
export async function until(page: Page, what: string, isMet: () => Promise<boolean>): Promise<void> {
  const late = performance.now() + PATIENCE;
  while (!(await isMet())) {
    if (performance.now() > late) throw new Error(`${what} did not come about.`);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}
