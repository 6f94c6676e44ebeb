import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DemoPage } from '../../helpers/demo-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';

let site: Site;
let url: string;
before(async () => {
  site = await startSite();
  url = `${site.url}partner-school.html`;
});
after(() => site.close());

test('links open the corporate page at one answer', async () => {
  const demo = await DemoPage.open(site.browser, url);
  const { page } = demo;
  await page.getByRole('link', { name: 'Who gets student data?' }).click();
  await demo.count('3 entries match; 17 more do not say; 3 say it does not').waitFor();
  await page.goBack();
  await page.getByRole('link', { name: 'What happens when I download a report?' }).click();
  await page.getByRole('heading', { name: 'Pdfcrowd' }).and(page.locator(':focus')).waitFor();
  await demo.close();
});

test('names its landmark and keeps its own part of the address', async () => {
  const demo = await DemoPage.open(site.browser, url);
  const { page } = demo;
  await page.getByRole('region', { name: 'ClassDojo’s providers' }).waitFor();
  await demo.tab('Website only').click();
  await page.waitForURL(/#school-category=website$/);
  await demo.close();
});

test('takes the look of the school', async () => {
  const demo = await DemoPage.open(site.browser, url);
  const colors = await demo.page.evaluate(() => {
    const title = document.querySelector('vendor-disclosure')?.shadowRoot?.querySelector('[part=title]');
    const link = document.querySelector('.answers a');
    return [title, link].map((element) => element && getComputedStyle(element).color);
  });
  assert.equal(colors[0], colors[1]);
  await demo.close();
});

test('leads the framed list on its other page by that page’s links', async () => {
  const context = await site.browser.newContext({ viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('link', { name: 'So it looks there' }).click();
  const inside = page.frameLocator('iframe');
  await page.getByRole('link', { name: 'What about signing in with Google?' }).click();
  const heading = inside.getByRole('heading', { name: 'Google single sign-on for students' });
  await heading.and(inside.locator(':focus')).waitFor();
  await page.waitForFunction(() => scrollY > 1000);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 320, `${wide} px`);
  await context.close();
});
