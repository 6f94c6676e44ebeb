import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { DemoPage } from '../../helpers/demo-page.js';
import { DeskPage } from '../../helpers/desk-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';

// What stands on one line, and how long lines are.

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

/** The line that the words of each stand on, in pixels from the top. */
const linesOf = (all: Locator): Promise<number[]> =>
  all.evaluateAll((elements) =>
    elements.map((element) => {
      // A box without content stands on the line it is put in.
      const mark = document.createElement('span');
      mark.style.display = 'inline-block';
      element.prepend(mark);
      const { bottom } = mark.getBoundingClientRect();
      mark.remove();
      return Math.round(bottom);
    }),
  );

test('sets what a list is, and the link to its versions, on one line where fingers press', async () => {
  const demo = await DemoPage.open(site.browser, `${site.url}brightmeadow/index.html`, {
    viewport: { width: 768, height: 1024 },
    hasTouch: true,
    isMobile: true,
  });
  const facts = demo.page.locator('[part=facts] > *');
  await facts.nth(1).waitFor();
  assert.equal(new Set(await linesOf(facts)).size, 1, String(await linesOf(facts)));
  await demo.close();
});

test('sets how changes are told, and the links to that, on one line where fingers press', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 }, hasTouch: true });
  await page.goto(`${site.url}brightmeadow/index.html#vd-view=changes`);
  const facts = page.locator('vd-changes .facts > *');
  await facts.nth(2).waitFor();
  const lines = await linesOf(facts);
  assert.equal(lines[0], lines[2], String(lines));
  await page.close();
});

test('sets whose word protection is behind its name, on the same line', async () => {
  const demo = await DemoPage.open(site.browser, site.url, { viewport: { width: 1280, height: 900 } });
  const label = demo.entry('Amazon Web Services').locator('dt').filter({ hasText: 'Protection' });
  const [name, note] = await label.evaluate((dt) => {
    const whole = document.createRange();
    whole.selectNodeContents(dt);
    return [whole, dt.querySelector('[part=note]')].map((one) => one?.getClientRects()[0]?.top ?? Number.NaN);
  });
  assert.ok(Math.abs((name as number) - (note as number)) < 4, `${name}, ${note}`);
  await demo.close();
});

for (const width of [768, 1280]) {
  test(`sets the ways to bring a list one as wide as the other at ${width} pixels`, async () => {
    const desk = await DeskPage.open(site.browser, `${site.url}desk/index.html`, {
      viewport: { width, height: 900 },
    });
    const widths = await desk.page
      .locator('vd-desk-bring')
      .locator('.drop, #paste')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    assert.equal(widths.length, 2);
    assert.equal(widths[0], widths[1]);
    await desk.context.close();
  });
}

for (const name of ['index', '3']) {
  test(`keeps lines short on a page of versions: ${name}`, async () => {
    const page = await site.browser.newPage({ viewport: { width: 1920, height: 900 } });
    await page.goto(`${site.url}brightmeadow/history/${name}.html`);
    const widest = await page
      .locator('p')
      .evaluateAll((all) =>
        Math.max(...all.map((one) => one.clientWidth / Number.parseFloat(getComputedStyle(one).fontSize))),
      );
    assert.ok(widest < 48, `${widest} em`);
    await page.close();
  });
}

test('says that a text and a list go on, where what offers the rest cannot be loaded', async () => {
  const page = await site.browser.newPage();
  await page.route(/show-more-/, (route) => route.abort());
  await page.route('**/classdojo.json', async (route) => {
    const response = await route.fetch();
    const list = (await response.json()) as { vendors: { disclosures: object[] }[] };
    const notes = Array.from({ length: 200 }, (_, at) => `Note ${at}.`);
    Object.assign(list.vendors[0]?.disclosures[0] ?? {}, { purpose: `It ${'goes '.repeat(1000)}on.`, notes });
    await route.fulfill({ response, json: list });
  });
  await page.goto(site.url);
  const entry = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Algolia' }) });
  await entry
    .locator('[part=purpose]')
    .filter({ hasText: /go …\s*$/ })
    .waitFor();
  await entry
    .locator('[part=details] dd')
    .filter({ hasText: /Note 99\.\s*…\s*$/ })
    .waitFor();
  await page.close();
});
