import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { registryOf, startFallbackSite, type FallbackSite } from '../../helpers/fallback-site.js';
import { shiftsOf, watchShifts } from '../../helpers/watch-shifts.js';

const READABILITY = fileURLToPath(
  new URL('../../../node_modules/@mozilla/readability/Readability.js', import.meta.url),
);
/** Readers are happy below 0.1, says web.dev; we promise half of it. */
const MOST_SHIFT = 0.05;
const NAMES = [...new Set(registryOf(29).vendors.map(({ name }) => name))];

let site: FallbackSite;
before(async () => {
  site = await startFallbackSite();
});
after(() => site.close());

/** Opens a page whose script or registry does not arrive before it is let go. */
async function openSlowly(
  name: string,
  width: number,
  slow: string,
  height = 800,
): Promise<{ page: Page; go: () => void }> {
  const page = await site.browser.newPage({ viewport: { width, height } });
  await watchShifts(page);
  let go = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(slow, async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto(`${site.url}${name}.html`, { waitUntil: 'commit' });
  await page.locator('#after + p').waitFor();
  return { page, go };
}

const SCRIPT = '**/vendor-disclosure.js';
const REGISTRY = '**/registry-*.json';
type Place = 'above' | 'in' | 'at the end' | 'below';
const PLACES: readonly Place[] = ['above', 'in', 'at the end', 'below'];

/** Scrolls as a reader to a place of the list, and waits until that is drawn. */
async function scrollTo(page: Page, place: Place): Promise<void> {
  await page.evaluate(async (to) => {
    const { top, bottom, height } = (
      document.querySelector('vendor-disclosure') as Element
    ).getBoundingClientRect();
    const places = { above: 0, in: top + height * 0.3, 'at the end': bottom - 400, below: bottom + 300 };
    window.scrollTo(0, places[to]);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, place);
}

const topOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);

/** Where an entry stands in the window, in the fallback or in the list. */
const entryTop = (page: Page, name: string): Promise<number> =>
  page.evaluate((wanted) => {
    const host = document.querySelector('vendor-disclosure');
    const results = host?.shadowRoot?.querySelector('vd-results')?.shadowRoot;
    const rows = [
      ...(results?.querySelectorAll('li.entry') ?? []),
      ...document.querySelectorAll('[data-entry]'),
    ];
    const row = rows.find((one) => one.checkVisibility() && one.textContent?.trim().startsWith(wanted));
    return (row as Element).getBoundingClientRect().top;
  }, name);

/** The name in the first row of the fallback that is wholly in sight. */
const firstInSight = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll('[data-entry]')];
    const row = rows.find((one) => one.getBoundingClientRect().top >= 0);
    return row?.querySelector('th')?.textContent?.trim() ?? '';
  });

function assertStays(before: number, after: number, what: string): void {
  assert.ok(Math.abs(after - before) <= 1, `${what} went from ${before} to ${after}`);
}

describe('a list that takes the place of a fallback moves nothing', () => {
  for (const [at, width] of [320, 768, 1280].entries()) {
    for (const entries of [3, 29]) {
      // In a short list places lie close together: widths take turns in them.
      for (const place of PLACES.filter((_, place) => entries > 3 || (at + place) % 2 === 0)) {
        test(`at ${width} px, with ${entries} entries, for a reader ${place}`, async () => {
          const { page, go } = await openSlowly(`${entries}`, width, SCRIPT);
          await scrollTo(page, place);
          const title = await topOf(page, 'h1');
          const next = await topOf(page, '#after');
          const entry = place === 'in' && entries === 29 ? await firstInSight(page) : undefined;
          const entryBefore = entry && (await entryTop(page, entry));
          go();
          const shift = await shiftsOf(page);
          assert.ok(shift <= MOST_SHIFT, `${shift}`);
          if (place === 'above') assertStays(title, await topOf(page, 'h1'), 'the title');
          if (place === 'at the end' || place === 'below')
            assertStays(next, await topOf(page, '#after'), 'the next heading');
          if (entry) assertStays(Number(entryBefore), await entryTop(page, entry), entry);
          await page.close();
        });
      }
    }
  }

  for (const place of PLACES) {
    test(`where the registry is slow, for a reader ${place}`, async () => {
      const { page, go } = await openSlowly('29', 768, REGISTRY);
      await page.waitForFunction(() => customElements.get('vendor-disclosure'));
      await scrollTo(page, place);
      go();
      assert.ok((await shiftsOf(page)) <= MOST_SHIFT);
      await page.close();
    });

    test(`where the fallback is much shorter, for a reader ${place}`, async () => {
      const { page, go } = await openSlowly('short-29', 768, SCRIPT);
      await scrollTo(page, place);
      go();
      assert.ok((await shiftsOf(page)) <= MOST_SHIFT);
      await page.close();
    });
  }
});

/** In sum, where nothing moves as far as a pixel. */
const NO_SHIFT = 0.0001;

describe('a list stays where it is drawn', () => {
  for (const width of [320, 390, 768]) {
    test(`where filters, ways to take it along and languages come late, at ${width} px`, async () => {
      const { page, go } = await openSlowly('no-29', width, '**/after-first-rows-*.js', 1600);
      const rows = page.getByRole('listitem');
      await rows.filter({ hasText: NAMES[2] as string }).waitFor();
      go();
      const shift = await shiftsOf(page);
      assert.ok(shift < NO_SHIFT, `${shift}`);
      await page.close();
    });
  }
});

describe('a fallback', () => {
  test('is kept where the script fails', async () => {
    const page = await site.browser.newPage();
    await page.route(SCRIPT, (route) => route.abort());
    await page.goto(`${site.url}29.html`);
    assert.equal(await page.getByRole('row').count(), 29 + 3);
    await page.close();
  });

  test('is kept with an alert where the registry cannot be fetched', async () => {
    const page = await site.browser.newPage();
    await page.route(REGISTRY, (route) => route.fulfill({ status: 404 }));
    await page.goto(`${site.url}29.html`);
    await page.getByRole('alert').waitFor();
    assert.equal(await page.getByRole('row').count(), 29 + 3);
    await page.close();
  });

  test('is a complete list without scripts: tables with heads, which fit a narrow screen', async () => {
    const context = await site.browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 800 },
    });
    const page = await context.newPage();
    await page.goto(`${site.url}29.html`);
    assert.equal(await page.getByRole('table').count(), 3);
    for (const name of NAMES) await page.getByRole('rowheader', { name, exact: true }).first().waitFor();
    assert.equal(await page.getByRole('row').count(), 29 + 3);
    assert.equal(await page.getByRole('columnheader', { name: 'Whose data' }).count(), 3);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await context.close();
  });

  test('is printed whole without scripts', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}29.html`);
    await page.emulateMedia({ media: 'print' });
    for (const row of await page.locator('[data-entry]').all()) assert.ok(await row.isVisible());
    assert.ok((await page.pdf()).length > 20_000);
    await context.close();
  });

  test('is printed before the list is there, and the list alone after it', async () => {
    const { page, go } = await openSlowly('29', 1280, REGISTRY);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('[data-entry]:visible').count(), 29);
    assert.equal(await page.getByRole('listitem').and(page.locator('.entry')).count(), 0);
    await page.emulateMedia({ media: 'screen' });
    go();
    await shiftsOf(page);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('[data-entry]:visible').count(), 0);
    assert.equal(await page.locator('.entry:visible').count(), 29);
    await page.close();
  });

  for (const javaScriptEnabled of [true, false]) {
    test(`keeps every entry in a reader view, with scripts ${javaScriptEnabled ? 'slow' : 'off'}`, async () => {
      const context = await site.browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.route(SCRIPT, () => undefined);
      await page.goto(`${site.url}29.html`, { waitUntil: 'commit' });
      await page.locator('#after + p').waitFor();
      const source = await page.content();
      await context.close();
      const reader = await site.browser.newPage();
      await reader.addScriptTag({ path: READABILITY });
      const article = await reader.evaluate((html) => {
        const copy = new DOMParser().parseFromString(html, 'text/html');
        const { Readability } = globalThis as unknown as {
          Readability: new (page: Document) => { parse(): { content: string; textContent: string } | null };
        };
        const read = new Readability(copy).parse();
        const content = new DOMParser().parseFromString(read?.content ?? '', 'text/html');
        return {
          rows: content.querySelectorAll('tbody tr').length,
          names: [...content.querySelectorAll('tbody th')].map((head) => head.textContent?.trim()),
          text: read?.textContent ?? '',
          links: content.querySelectorAll('tbody a').length,
        };
      }, source);
      await reader.close();
      assert.equal(article.rows, 29);
      for (const name of NAMES) assert.ok(article.names.includes(name), `${name} is missing`);
      for (const { purpose } of registryOf(29).vendors.flatMap(({ disclosures }) => disclosures))
        assert.ok(article.text.includes(purpose ?? ''), `${purpose} is missing`);
      assert.ok(article.links >= 28);
    });
  }
});
