import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DemoPage } from '../../helpers/demo-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';
import { publishedHeaders } from '../../helpers/published-headers.js';
import { serve, type Server } from '../../helpers/serve.js';

let site: Site;
let url: string;
before(async () => {
  site = await startSite();
  url = `${site.url}brightmeadow/index.html`;
});
after(() => site.close());

test('shows the list, tells what changed, and leads from a change to its entry', async () => {
  const demo = await DemoPage.open(site.browser, url);
  const { page } = demo;
  await page.getByRole('heading', { level: 1, name: 'Who gets data from Brightmeadow' }).waitFor();
  await page.getByRole('button', { name: /^What changed/ }).click();
  await page.getByRole('heading', { name: 'Planned' }).waitFor();
  await page.getByRole('heading', { name: 'Version 5, November 2, 2026' }).waitFor();
  await page.getByRole('listitem').filter({ hasText: 'no longer says that it does not' }).waitFor();
  await page.waitForURL(/#vd-view=changes$/);
  await page.getByRole('button', { name: 'Photomarten' }).first().click();
  const entry = demo.entry('Photomarten');
  await entry.getByText('Planned').waitFor();
  await page.waitForURL(/vd-vendor=photomarten/);
  await page.goBack();
  await page.getByRole('heading', { name: 'Planned' }).waitFor();
  await demo.close();
});

test('keeps its own strict policy, in the page and in the frame', async () => {
  for (const name of ['index.html', 'embed.html']) {
    const headers = await publishedHeaders(`/brightmeadow/${name}`);
    assert.match(headers['Content-Security-Policy'] ?? '', /require-trusted-types-for/);
    const server: Server = await serve({}, headers);
    try {
      const demo = await DemoPage.open(site.browser, `${server.url}brightmeadow/${name}`);
      await demo.page.getByRole('button', { name: /^What changed/ }).click();
      await demo.page.getByRole('heading', { name: 'Planned' }).waitFor();
      await demo.close();
    } finally {
      await server.close();
    }
  }
});

test('asks for the list once, ahead of the script, in the page and in the frame', async () => {
  for (const name of ['index.html', 'embed.html']) {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    const warnings: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/latest.json')) asked.push(request.resourceType());
    });
    page.on('console', (message) => {
      if (/preload/.test(message.text())) warnings.push(message.text());
    });
    await page.goto(`${site.url}brightmeadow/${name}`);
    await page.getByRole('button', { name: /^What changed/ }).waitFor();
    assert.equal(asked.length, 1, `${name}: ${asked.join()}`);
    assert.deepEqual(warnings, []);
    await context.close();
  }
});

test('is complete where scripts are off', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('rowheader', { name: 'Photomarten' }).waitFor();
  await page.getByRole('heading', { name: 'What changed' }).or(page.getByText('Version 5')).first().waitFor();
  await context.close();
});

test('names its feeds to browsers and readers', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  const feeds = page.locator('link[rel=alternate]');
  for (const at of [0, 1]) {
    const href = await feeds.nth(at).evaluate((link) => (link as HTMLLinkElement).href);
    assert.equal((await context.request.get(href)).status(), 200);
  }
  await context.close();
});

test('fits a phone with each page that a version has, and with all hashes', async () => {
  const page = await site.browser.newPage({ viewport: { width: 320, height: 800 }, colorScheme: 'dark' });
  for (const name of ['index', '5', '1']) {
    await page.goto(`${site.url}brightmeadow/history/${name}.html`);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(beyond <= 0, `${name}: ${beyond} pixels`);
  }
  await page.close();
});

for (const width of [320, 768, 1280]) {
  test(`fits ${width} pixels, with the list and with what changed`, async () => {
    const demo = await DemoPage.open(site.browser, url, { viewport: { width, height: 800 } });
    await demo.isWhole();
    await demo.fitsItsWidth();
    await demo.page.getByRole('button', { name: /^What changed/ }).click();
    await demo.page.getByRole('heading', { name: 'Planned' }).waitFor();
    await demo.fitsItsWidth();
    await demo.close();
  });
}
