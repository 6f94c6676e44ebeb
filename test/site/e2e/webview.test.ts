import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Request } from 'playwright-core';
import { DemoPage } from '../../helpers/demo-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';
import { seenText } from '../../helpers/seen-text.js';
import { serve, type Server } from '../../helpers/serve.js';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const SEARCH_PART = /\/search-[^/]*\.js$/;

let site: Site;
let helpCenter: string;
/** An app's own files, as one server. */
let app: Server;
let folder: string;
/** The tag with its registry inside: nothing is fetched. */
let inline: string;
before(async () => {
  site = await startSite();
  helpCenter = `${site.url}help-center.html`;
  const registry = await readFile('data/classdojo.json', 'utf8');
  inline = `<vendor-disclosure sync-url="hash"><script type="application/json">${registry.replaceAll('<', '\\u003c')}</script></vendor-disclosure>`;
  app = await serve({
    '/app.html': page('/standalone.js'),
    '/shell.html':
      '<!doctype html><title>App</title><link rel="icon" href="data:,"><iframe title="Help" width="380" height="800"></iframe>',
  });
  folder = await mkdtemp(join(tmpdir(), 'vendor-disclosure-'));
  await writeFile(join(folder, 'standalone.js'), await readFile('dist/standalone.js'));
  await writeFile(join(folder, 'page.html'), page('standalone.js'));
});
after(async () => {
  await app.close();
  await site.close();
  await rm(folder, { recursive: true });
});

const page = (script: string): string =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Help</title>
   <link rel="icon" href="data:,"><script src="${script}"></script>${inline}`;

/** Every store of the page throws, as where a webview has storage switched off. */
const withoutStorage = `
  const refuse = { get() { throw new DOMException('Access is denied.', 'SecurityError') } };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
    Object.defineProperty(window, name, refuse);
  Object.defineProperty(Navigator.prototype, 'clipboard', refuse);
  Object.defineProperty(Document.prototype, 'cookie', refuse);`;

test('works where every kind of storage and the clipboard throw', async () => {
  const demo = await DemoPage.open(site.browser, helpCenter, phone, (page) =>
    page.addInitScript({ content: withoutStorage }),
  );
  await demo.search.fill('strpie');
  await demo.count('1 entry matches').waitFor();
  await demo.page.getByRole('link', { name: 'Link to Stripe' }).tap();
  // What cannot be copied can be read, and taken by hand.
  await demo
    .entry('Stripe')
    .getByText(/Could not be copied: .*#vd-vendor=stripe/)
    .waitFor();
  await demo.close();
});

test('finds without a network what was fetched before it went', async () => {
  let search: Promise<Request> | undefined;
  const demo = await DemoPage.open(site.browser, helpCenter, phone, (page) => {
    search = page.waitForRequest(SEARCH_PART);
  });
  // The list has asked for it by itself; this resolves once all of it has arrived.
  await demo.page.evaluate((url) => import(url as string), (await search)?.url());
  await demo.isWhole();
  await demo.page.context().setOffline(true);
  await demo.search.fill('strpie');
  await demo.count('1 entry matches').waitFor();
  await demo.page.getByRole('button', { name: 'Clear the search' }).tap();
  await demo.page.getByRole('button', { name: 'Filters' }).tap();
  await demo.facetValue('Students').check();
  await demo.count('3 entries match; 17 more do not say; 3 say it does not').waitFor();
  // A browser may ask for the page's icon again where the address changes.
  assert.deepEqual(
    demo.problems.splice(0).filter((problem) => !problem.includes('icon.svg')),
    [],
  );
  await demo.close();
});

test('says so where the network went before the search came, and finds once it is back', async () => {
  const demo = await DemoPage.open(site.browser, helpCenter, phone, (page) =>
    page.route(SEARCH_PART, (route) => route.abort('internetdisconnected')),
  );
  const { page: view } = demo;
  // All but the search is there.
  await demo.isWhole();
  await view.context().setOffline(true);
  await view.unrouteAll();
  // Typing asks for the search once more when it has settled: only after that it is for the reader to ask.
  const settled = await demo.listenFor('vd-change');
  await demo.search.fill('strpie');
  await settled();
  const alert = view.getByRole('alert').filter({ hasText: 'Search could not be loaded.' });
  await alert.waitFor();
  await demo.hasEntries(29);
  await view.context().setOffline(false);
  await alert.getByRole('button', { name: 'Try again' }).tap();
  await demo.count('1 entry matches').waitFor();
  // What the browser says of requests that failed is expected here.
  demo.problems.length = 0;
  await demo.close();
});

test('one file finds without a network from the start', async () => {
  const demo = await DemoPage.open(site.browser, `${app.url}app.html`, phone);
  await demo.page.context().setOffline(true);
  await demo.search.fill('strpie');
  await demo.count('1 entry matches').waitFor();
  await demo.close();
});

test('a page from the device answers its address and keeps it', async () => {
  const { href } = pathToFileURL(join(folder, 'page.html'));
  const demo = await DemoPage.open(site.browser, `${href}#vd-f-subjects=student`, phone);
  await demo.count('3 entries match; 17 more do not say; 3 say it does not').waitFor();
  await demo.page.getByRole('button', { name: 'Clear all' }).tap();
  await demo.page.getByRole('link', { name: 'Link to Stripe' }).tap();
  const link = demo.page.getByRole('link', { name: 'Link to Stripe' });
  assert.equal(await link.getAttribute('href'), `${href}#vd-vendor=stripe/payments`);
  await demo.fitsItsWidth();
  await demo.close();
});

test('a link is the app’s to follow', async () => {
  const demo = await DemoPage.open(site.browser, `${app.url}app.html`, phone);
  await demo.page.evaluate(() =>
    document.addEventListener('vd-link', (event) => event.preventDefault(), { once: true }),
  );
  const link = await demo.listenFor('vd-link', 'url', 'rel', 'vendor');
  await demo
    .entry('Stripe')
    .getByRole('link', { name: /^Privacy policy/ })
    .tap();
  assert.deepEqual(await link(), { url: 'https://stripe.com/privacy', rel: 'privacy', vendor: 'stripe' });
  assert.equal(demo.page.url(), `${app.url}app.html`);
  await demo.close();
});

// A scheme of an app's own cannot be registered from here; these are other documents that have no web address.
for (const [kind, sandbox] of [
  ['about:srcdoc', ''],
  ['about:srcdoc', 'allow-scripts'],
  ['blob:', ''],
  ['data:', ''],
] as const) {
  test(`a document without an address shows, finds and offers no addresses: ${kind} ${sandbox}`, async () => {
    const context = await site.browser.newContext(phone);
    const shell = await context.newPage();
    const problems: string[] = [];
    shell.on('pageerror', (error) => problems.push(error.message));
    shell.on('console', (message) => problems.push(message.text()));
    await shell.goto(`${app.url}shell.html`);
    await shell.evaluate(
      ([kind, sandbox, html]) => {
        const frame = document.querySelector('iframe') as HTMLIFrameElement;
        if (sandbox) frame.setAttribute('sandbox', sandbox);
        if (kind === 'about:srcdoc') frame.srcdoc = html;
        else if (kind === 'blob:') frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
        else frame.src = `data:text/html;charset=utf-8,${encodeURIComponent(html)}`;
      },
      [kind, sandbox, page(`${app.url}standalone.js`)] as const,
    );
    const inside = shell.frameLocator('iframe');
    await inside.getByText('About this list').click();
    await inside.getByText('29 entries, 28 providers').waitFor();
    assert.equal(await inside.getByRole('link', { name: 'Link to Stripe' }).count(), 0);
    await inside.getByRole('searchbox').first().fill('strpie');
    await seenText(inside, '1 entry matches').waitFor();
    assert.deepEqual(problems, []);
    await context.close();
  });
}
