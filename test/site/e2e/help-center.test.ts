import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DemoPage } from '../../helpers/demo-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

let site: Site;
let url: string;
before(async () => {
  site = await startSite();
  url = `${site.url}help-center.html`;
});
after(() => site.close());

test('shows the first entry without scrolling', async () => {
  const demo = await DemoPage.open(site.browser, url, phone);
  await demo.isWhole();
  const box = await demo.entries.first().boundingBox();
  assert.ok(box && box.y < 844, `first entry at ${box?.y}`);
  await demo.fitsItsWidth();
  await demo.close();
});

test('stays itself under the page’s reset and its leaking text styles', async () => {
  const demo = await DemoPage.open(site.browser, url, phone);
  const style = await demo.page.evaluate(() => {
    const inside = document.querySelector('vendor-disclosure')?.shadowRoot?.querySelector('[part=base]');
    if (!inside) return null;
    const { textAlign, letterSpacing, lineHeight, fontSize } = getComputedStyle(inside);
    return { textAlign, letterSpacing, ratio: parseFloat(lineHeight) / parseFloat(fontSize) };
  });
  assert.deepEqual(style, { textAlign: 'left', letterSpacing: 'normal', ratio: 1.5 });
  await demo.close();
});

test('opens its filters by a button and answers', async () => {
  const demo = await DemoPage.open(site.browser, url, phone);
  const { page } = demo;
  assert.equal(await demo.facetValue('Students').isVisible(), false);
  await page.getByRole('button', { name: 'Filters' }).click();
  await demo.facetValue('Students').check();
  await page.getByRole('button', { name: 'Filters (1)' }).waitFor();
  await demo.count('3 entries match; 17 more do not say; 3 say it does not').waitFor();
  await demo.close();
});

test('hands a link to the app instead of following it', async () => {
  const demo = await DemoPage.open(site.browser, url, phone);
  const { page } = demo;
  await demo
    .entry('Stripe')
    .getByRole('link', { name: /^Privacy policy/ })
    .click();
  await page.getByText('The app would open: https://stripe.com/privacy').waitFor();
  assert.equal(new URL(page.url()).pathname, '/help-center.html');
  await demo.close();
});

test('gives fingers at least 44 pixels', async () => {
  const demo = await DemoPage.open(site.browser, url, phone);
  const { page } = demo;
  await page.getByRole('button', { name: 'Filters' }).click();
  const controls = [demo.search, demo.tab('All'), page.getByRole('button', { name: 'Filters' })];
  for (const control of controls) {
    const box = await control.boundingBox();
    assert.ok(box && box.height >= 43.5, `${await control.innerText()} is ${box?.height} high`);
  }
  await demo.close();
});
