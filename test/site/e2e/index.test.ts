import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DemoPage } from '../../helpers/demo-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';
import { shiftsOf, watchShifts } from '../../helpers/watch-shifts.js';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

test('shows the whole list with its title, its age and its counts', async () => {
  const demo = await DemoPage.open(site.browser, site.url);
  const { page } = demo;
  await page.getByRole('heading', { level: 2, name: 'Who ClassDojo shares data with' }).waitFor();
  await page.getByText('29 entries, 28 providers').waitFor();
  await page.getByText('updated November 23, 2026').waitFor();
  await demo.hasEntries(29);
  for (const [name, count] of [
    ['All', 29],
    ['Technical service providers', 22],
    ['Internal tools', 4],
    ['Website only', 3],
  ]) {
    await page.getByRole('tab', { name: `${name} ${count}`, exact: true }).waitFor();
  }
  await demo.close();
});

test('asks nobody else for anything and sets no inline style', async () => {
  const hosts = new Set<string>();
  const demo = await DemoPage.open(site.browser, site.url, {}, (page) =>
    page.on('request', (request) => hosts.add(new URL(request.url()).host)),
  );
  const { page } = demo;
  await demo.isWhole();
  await demo.search.fill('strpie');
  await demo.count('1 entry matches').waitFor();
  assert.deepEqual([...hosts], [new URL(site.url).host]);
  const styled = await page.evaluate(() => {
    const roots: ParentNode[] = [document];
    let found = 0;
    for (const root of roots) {
      found += root.querySelectorAll('[style], style').length;
      for (const element of root.querySelectorAll('*'))
        if (element.shadowRoot) roots.push(element.shadowRoot);
    }
    return found;
  });
  assert.equal(styled, 0);
  await demo.close();
});

test('keeps every choice in the address, back and forward included', async () => {
  const demo = await DemoPage.open(site.browser, site.url);
  const { page } = demo;
  await demo.tab('Internal tools').click();
  await page.waitForURL(/#vd-category=internal-tools$/);
  await demo.facetValue('Teachers').check();
  await page.waitForURL(/#vd-category=internal-tools&vd-f-subjects=teacher$/);
  assert.deepEqual(await demo.entries.first().getByRole('heading').allInnerTexts(), ['Slack']);
  await page.goBack();
  await demo.facetValue('Teachers').and(page.locator(':not(:checked)')).waitFor();
  await page.goBack();
  await demo.tab('All').and(page.locator('[aria-selected=true]')).waitFor();
  await page.goForward();
  await demo.tab('Internal tools').and(page.locator('[aria-selected=true]')).waitFor();
  await demo.close();
});

test('is used by the keyboard alone', async () => {
  const demo = await DemoPage.open(site.browser, site.url);
  const { page } = demo;
  await demo.search.focus();
  await page.keyboard.type('strpie');
  await demo.count('1 entry matches').waitFor();
  await page.keyboard.press('Escape');
  await demo.count('29 entries', { exact: true }).waitFor();
  // The way past the filters stands between the search and the tabs.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await demo.tab('Technical service providers').and(page.locator('[aria-selected=true]')).waitFor();
  await page.keyboard.press('End');
  await demo.tab('Website only').and(page.locator('[aria-selected=true]')).waitFor();
  await demo.hasEntries(3);
  await demo.close();
});

test('answers who gets the location of children in each of the four ways', async () => {
  const demo = await DemoPage.open(site.browser, site.url);
  const { page } = demo;
  await demo.search.fill('does anybody get my child’s location?');
  await page.getByRole('button', { name: 'Filter by Students + Location' }).click();
  await page.waitForURL(/vd-f-subjects=student&vd-f-data=location/);
  assert.deepEqual((await demo.vendors()).slice(0, 1), ['Amazon Web Services']);
  await demo.entry('Amazon Web Services').getByText('Matches through “All personal data”').waitFor();
  await page
    .getByRole('heading', { name: /^Not stated: may include Students and Location \(\d+\)$/ })
    .waitFor();
  await page.getByRole('heading', { name: /^Says it does not \(\d+\)$/ }).waitFor();
  await demo.entry('Algolia').getByText('Not the precise location of students.').waitFor();
  await demo.close();
});

test('prints every tab, with what was asked in a sentence and without controls', async () => {
  const demo = await DemoPage.open(site.browser, `${site.url}#vd-category=website&vd-q=email`);
  const { page } = demo;
  await demo.count(/entr(y|ies) match/).waitFor();
  const onScreen = await demo.entries.count();
  await page.emulateMedia({ media: 'print' });
  await page.getByText(/Only what the search “email” finds\./).waitFor();
  assert.ok((await demo.entries.count()) > onScreen);
  assert.equal(await demo.search.isVisible(), false);
  assert.equal(await page.getByRole('tab').first().isVisible(), false);
  assert.equal(await page.locator('vendor-disclosure :is(button, select, summary):visible').count(), 0);
  assert.equal(
    await page
      .getByRole('link', { name: /^Link to/ })
      .filter({ visible: true })
      .count(),
    0,
  );
  await demo
    .count(/entr(y|ies) match/)
    .filter({ visible: true })
    .waitFor();
  const hidden = await page
    .locator('[part=introduction]')
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  assert.ok(hidden <= 1, `${hidden} pixels of the introduction are cut off`);
  await demo.close();
});

test('prints what changed without controls, but since when where that was chosen', async () => {
  const page = await site.browser.newPage();
  await page.emulateMedia({ media: 'print' });
  const since = page.getByRole('combobox', { name: 'What changed since' }).filter({ visible: true });
  await page.goto(`${site.url}brightmeadow/index.html#vd-view=changes&vd-since=3`);
  await since.waitFor();
  assert.match(
    await since.evaluate((field: HTMLSelectElement) => field.selectedOptions[0]?.text ?? ''),
    /Version 3/,
  );
  assert.equal(await page.locator('vd-changes input:visible').count(), 0);
  await page.goto(`${site.url}brightmeadow/index.html#vd-view=changes`);
  await since.waitFor({ state: 'hidden' });
  await page.getByRole('heading', { name: 'Planned' }).waitFor();
  await page.close();
});

test('moves nothing below it when the list comes', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await watchShifts(page);
  await page.goto(site.url);
  const shift = await shiftsOf(page);
  assert.ok(shift <= 0.05, `layout shift ${shift}`);
  await context.close();
});

test('fits 320 pixels, and a text twice as large', async () => {
  const narrow = await DemoPage.open(site.browser, site.url, { viewport: { width: 320, height: 800 } });
  await narrow.isWhole();
  await narrow.fitsItsWidth();
  await narrow.close();
  const large = await DemoPage.open(site.browser, site.url, { viewport: { width: 640, height: 800 } });
  await large.isWhole();
  await large.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { font-size: 200% }');
    document.adoptedStyleSheets = [sheet];
  });
  await large.fitsItsWidth();
  await large.close();
});
