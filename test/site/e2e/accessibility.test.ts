import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { findViolations } from '../../helpers/axe.js';
import { DemoPage } from '../../helpers/demo-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

/** Asks axe what it finds wrong. */
async function check(page: Page): Promise<void> {
  // Rows out of sight have a size that is guessed: what is in them would seem to lie over others.
  await page.locator('vendor-disclosure [part=entry]').evaluateAll((rows: HTMLElement[]) => {
    for (const row of rows) row.style.contentVisibility = 'visible';
  });
  assert.deepEqual(await findViolations(page), []);
}

const PAGES = ['index', 'corporate-site', 'help-center', 'partner-school', 'embed'];
const WIDTHS = [390, 1280];

/** Each page in both colors, each in another width; pages take turns in which goes with which. */
for (const [at, name] of PAGES.entries()) {
  const looks = (['light', 'dark'] as const).map(
    (colorScheme, turn) => ({ colorScheme, width: WIDTHS[(at + turn) % 2] as number }) as const,
  );
  const words = looks.map(({ colorScheme, width }) => `in ${colorScheme} at ${width}`).join(' and ');
  test(`axe finds nothing on ${name} ${words} pixels, at rest and with a filter`, async () => {
    const demo = await DemoPage.open(site.browser, `${site.url}${name}.html`);
    const { page } = demo;
    const toggle = page.getByRole('button', { name: 'Filters' });
    for (const { colorScheme, width } of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await demo.isWhole();
      await check(page);
      const isFolded = await toggle.isVisible();
      if (isFolded) await toggle.click();
      await demo.facetValue('Students').check();
      await demo.count('3 entries match').waitFor();
      // So high that nothing lies behind the bar at the foot of open filters.
      await page.setViewportSize({ width, height: 4000 });
      await check(page);
      await demo.facetValue('Students').uncheck();
      await demo.hasEntries(29);
      if (isFolded) await toggle.click();
    }
    await demo.close();
  });
}

/** What a reader may meet on the demo page: how to get there, and what shows that one is there. */
const STATES: Readonly<Record<string, [address: string, sign: RegExp | 'table']>> = {
  'what a search finds': ['#vd-q=location', /entries match/],
  'no match': ['#vd-q=pinterest', /“pinterest” is not on this list/],
  'what is not stated': ['#vd-f-subjects=student&vd-f-data=location', /^Not stated: may include/],
  'who gets what': ['#vd-view=matrix', 'table'],
};

for (const [at, [name, [address, sign]]] of Object.entries(STATES).entries()) {
  test(`axe finds nothing in ${name}`, async () => {
    const context = await site.browser.newContext({
      colorScheme: at % 2 === 0 ? 'dark' : 'light',
      viewport: { width: WIDTHS[at % 2] as number, height: 900 },
    });
    const page = await context.newPage();
    await page.goto(`${site.url}${address}`);
    const there =
      sign === 'table' ? page.getByRole('cell').first() : page.locator('vendor-disclosure').getByText(sign);
    await there.filter({ visible: true }).first().waitFor();
    await check(page);
    await context.close();
  });
}

/** The same, and others, where there is little room. */
const NARROW: Readonly<Record<string, string>> = {
  'the list': '',
  'the list with a search and filters': '#vd-q=email&vd-f-subjects=student',
  'a question in words': '#vd-q=who+gets+my+birthday+and+photos',
  'who gets what': '#vd-view=matrix',
};

for (const [name, address] of Object.entries(NARROW)) {
  test(`axe finds nothing in ${name} at 320 pixels, what the list is about and every filter unfolded`, async () => {
    const page = await site.browser.newPage({ viewport: { width: 320, height: 900 } });
    await page.goto(`${site.url}${address}`);
    await page.getByRole('cell').or(page.locator('[part=entry]')).first().waitFor();
    await page.getByRole('button', { name: 'About this list' }).click();
    await page.locator('summary').filter({ hasText: 'Take along' }).click();
    await page.setViewportSize({ width: 320, height: 6000 });
    await check(page);
    await page.close();
  });
}

test('axe finds nothing in what changed at 320 pixels', async () => {
  const page = await site.browser.newPage({ viewport: { width: 320, height: 900 } });
  await page.goto(`${site.url}brightmeadow/index.html`);
  await page.getByRole('button', { name: 'About this list' }).click();
  await page.getByRole('button', { name: /^What changed/ }).click();
  await page.getByRole('heading', { name: 'Planned' }).waitFor();
  await check(page);
  await page.close();
});

test('axe finds nothing on paper', async () => {
  const demo = await DemoPage.open(site.browser, site.url);
  await demo.page.emulateMedia({ media: 'print' });
  await check(demo.page);
  await demo.close();
});

test('axe finds nothing while a list is on its way, and where it cannot be reached', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  let refuse: (() => Promise<void>) | undefined;
  const asked = new Promise<void>((resolve) =>
    page.route('**/classdojo.json', (route) => {
      refuse = () => route.abort();
      resolve();
    }),
  );
  await page.goto(site.url);
  await asked;
  await check(page);
  await refuse?.();
  await page.getByRole('alert').first().waitFor();
  await check(page);
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a published list in ${colorScheme}, what changed included`, async () => {
    const url = `${site.url}brightmeadow/index.html`;
    const demo = await DemoPage.open(site.browser, url, { colorScheme });
    await demo.page.getByRole('button', { name: /^What changed/ }).click();
    await demo.page.getByRole('heading', { name: 'Planned' }).waitFor();
    await check(demo.page);
    await demo.close();
  });

  test(`axe finds nothing in the plain list in ${colorScheme}, before the component takes its place`, async () => {
    const context = await site.browser.newContext({ colorScheme });
    const page = await context.newPage();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${site.url}brightmeadow/index.html`);
    await page.getByRole('rowheader', { name: 'Photomarten' }).waitFor();
    await check(page);
    await context.close();
  });
}

test('every id that is referred to is in the same root', async () => {
  const demo = await DemoPage.open(site.browser, site.url);
  const broken = await demo.page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    const lost: string[] = [];
    let seen = 0;
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        for (const name of ['aria-labelledby', 'aria-controls', 'aria-describedby', 'for']) {
          for (const id of element.getAttribute(name)?.split(/\s+/) ?? []) {
            seen += 1;
            if (!root.querySelector(`#${CSS.escape(id)}`)) lost.push(`${name}=${id}`);
          }
        }
      }
    }
    return { lost, seen };
  });
  assert.deepEqual(broken.lost, []);
  assert.ok(broken.seen > 4);
  await demo.close();
});

test('turns with the direction of the page, arrows of the tabs included', async () => {
  const demo = await DemoPage.open(site.browser, site.url);
  const { page } = demo;
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await demo.tab('All').focus();
  await page.keyboard.press('ArrowLeft');
  await demo.tab('Technical service providers').and(page.locator('[aria-selected=true]')).waitFor();
  await demo.fitsItsWidth();
  await demo.close();
});
