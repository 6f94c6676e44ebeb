import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DemoPage } from '../../helpers/demo-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';
import { serve } from '../../helpers/serve.js';
import { until } from '../../helpers/until.js';

let site: Site;
let url: string;
before(async () => {
  site = await startSite();
  url = `${site.url}corporate-site.html`;
});
after(() => site.close());

test('fits the outline and the look of the page around it', async () => {
  const demo = await DemoPage.open(site.browser, url);
  const { page } = demo;
  await page.getByRole('heading', { level: 3, name: 'Who ClassDojo shares data with' }).waitFor();
  await page.getByRole('heading', { level: 4, name: 'Algolia' }).waitFor();
  const fonts = await page.evaluate(() => {
    const inside = document.querySelector('vendor-disclosure')?.shadowRoot?.querySelector('[part=title]');
    return [document.body, inside].map((element) => element && getComputedStyle(element).fontFamily);
  });
  assert.equal(fonts[0], fonts[1]);
  await demo.close();
});

test('opens at a filtered view and keeps the page’s own parameters and anchor', async () => {
  const demo = await DemoPage.open(site.browser, `${url}?campaign=1&vd-f-subjects=student#providers`);
  const { page } = demo;
  await demo.count('3 entries match; 17 more do not say; 3 say it does not').waitFor();
  await page.getByRole('button', { name: 'Remove filter: Students' }).click();
  await page.waitForURL((address) => address.search === '?campaign=1' && address.hash === '#providers');
  await demo.close();
});

test('opens at one vendor, shows it and moves the focus there', async () => {
  const demo = await DemoPage.open(site.browser, `${url}?vd-vendor=google-sso&vd-category=website`);
  const { page } = demo;
  const heading = page.getByRole('heading', { name: 'Google single sign-on for students' });
  await heading.and(page.locator(':focus')).waitFor();
  const top = (): Promise<number> => heading.evaluate((element) => element.getBoundingClientRect().top);
  const sticky = await page.getByRole('banner').evaluate((element) => element.getBoundingClientRect().bottom);
  await until(page, 'the entry below the page’s header', async () => {
    const now = await top();
    return now >= sticky && now < 500;
  });
  await demo.tab('Internal tools').click();
  await page.waitForURL((address) => !address.search.includes('vd-vendor'));
  await demo.close();
});

test('offers the address of an entry', async () => {
  const demo = await DemoPage.open(site.browser, url);
  const link = demo.page.getByRole('link', { name: 'Link to Zendesk' });
  assert.match((await link.getAttribute('href')) ?? '', /\?vd-vendor=zendesk\/support$/);
  await demo.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await link.click();
  await demo.entry('Zendesk').getByText('Link copied').waitFor();
  const copied = await demo.page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /\?vd-vendor=zendesk\/support$/);
  assert.doesNotMatch(demo.page.url(), /vd-vendor/);
  await demo.close();
});

test('shows the words inside the tag where scripts are off', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByText('The list needs JavaScript.').waitFor();
  await context.close();
});

test('finds a text of another tab and shows all tabs then', async () => {
  const demo = await DemoPage.open(site.browser, `${url}?vd-category=website`);
  await demo.page.evaluate(() => {
    const results = document.querySelector('vendor-disclosure')?.shadowRoot?.querySelector('vd-results');
    const hidden = results?.shadowRoot?.querySelector('[hidden=until-found]');
    hidden?.dispatchEvent(new Event('beforematch', { bubbles: true }));
  });
  await demo.tab('All').and(demo.page.locator('[aria-selected=true]')).waitFor();
  await demo.hasEntries(29);
  await demo.close();
});

test('runs under the strictest policy that a server can send', async () => {
  const server = await serve(
    {},
    {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'permissions-policy': 'clipboard-write=(self)',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    },
  );
  const demo = await DemoPage.open(site.browser, `${server.url}corporate-site.html`);
  await demo.facetValue('Students').check();
  await demo.count('3 entries match; 17 more do not say; 3 say it does not').waitFor();
  await demo.page.getByRole('button', { name: 'Clear all' }).click();
  await demo.search.fill('strpie');
  await demo.count('1 entry matches').waitFor();
  await demo.close();
  await server.close();
});
