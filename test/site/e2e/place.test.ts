import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { startFallbackSite, type FallbackSite } from '../../helpers/fallback-site.js';

let site: FallbackSite;
before(async () => {
  site = await startFallbackSite();
});
after(() => site.close());

const WIDTHS = [390, 1280];
const NAME = 'Stripe';

/** Opens a page and waits until the list, not the fallback, is on show and its filters are there. */
async function open(name: string, width: number): Promise<Page> {
  const page = await site.browser.newPage({ viewport: { width, height: 800 } });
  await page.goto(`${site.url}${name}.html`);
  await isWhole(page);
  return page;
}

async function isWhole(page: Page): Promise<void> {
  await page
    .getByRole('checkbox')
    .or(page.getByRole('button', { name: /^Filters/ }))
    .first()
    .waitFor();
}

/** Where the row of an entry stands in the window; far away where it is not drawn. */
const topOfRow = (page: Page): Promise<number> =>
  page
    .locator('li.entry')
    .filter({ has: page.getByRole('heading', { name: NAME, exact: true }) })
    .evaluate((row) => row.getBoundingClientRect().top);

/** Brings the row to a height that only a reader would choose: so far above the top of the window. */
async function readRow(page: Page, above = 40): Promise<number> {
  const row = page
    .locator('li.entry')
    .filter({ has: page.getByRole('heading', { name: NAME, exact: true }) });
  await row.evaluate((one) => one.scrollIntoView({ behavior: 'instant' }));
  await row.evaluate((one, above) => {
    scrollBy({ top: one.getBoundingClientRect().top + above, behavior: 'instant' });
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, above);
  return topOfRow(page);
}

/** Waits until the row stands where it stood, and is sure that it stays. */
async function standsAt(page: Page, top: number): Promise<void> {
  await page.waitForFunction(() => document.readyState === 'complete');
  await page.waitForFunction(
    ([name, at]) => {
      const rows = document
        .querySelector('vendor-disclosure')
        ?.shadowRoot?.querySelector('vd-results')
        ?.shadowRoot?.querySelectorAll('li.entry');
      const row = [...(rows ?? [])].find(
        (one) => one.querySelector('[part=vendor]')?.textContent?.trim() === name,
      );
      return row && Math.abs(row.getBoundingClientRect().top - at) <= 2;
    },
    [NAME, top] as const,
  );
}

describe('a reader at a row is at the same row, at the same height', () => {
  for (const name of ['29', 'short-29']) {
    for (const width of WIDTHS) {
      test(`after reloading, and after going elsewhere and back (${name}, ${width} px)`, async () => {
        const page = await open(name, width);
        const first = await readRow(page);
        await page.reload();
        await isWhole(page);
        await standsAt(page, first);
        // Another place: what was kept of the first would not do.
        const second = await readRow(page, 90);
        await page.goto(`${site.url}registry-3.json`);
        await page.goBack();
        await isWhole(page);
        await standsAt(page, second);
        await page.close();
      });
    }
  }

  test('where storage throws, the page is as the browser left it, without an error', async () => {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(() => {
      const refuse = {
        get(): never {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      };
      Object.defineProperty(window, 'sessionStorage', refuse);
    });
    await page.goto(`${site.url}29.html`);
    await isWhole(page);
    await readRow(page);
    await page.reload();
    await isWhole(page);
    assert.deepEqual(errors, []);
    await page.close();
  });

  test('a new visit begins at the start', async () => {
    const page = await open('29', 1280);
    await readRow(page);
    await page.goto(`${site.url}3.html`);
    await isWhole(page);
    await page.goto(`${site.url}29.html`);
    await isWhole(page);
    assert.equal(await page.evaluate(() => scrollY), 0);
    await page.close();
  });
});
