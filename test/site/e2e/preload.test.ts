import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../../../.ci/browser.mjs';

const file = (path: string) => readFile(fileURLToPath(new URL(`../../../${path}`, import.meta.url)));

const PAGE = `<!doctype html><html lang="en"><title>Providers</title>
<link rel="preload" as="fetch" crossorigin href="/registry.json">
<script type="module" src="/standalone.js"></script>
<vendor-disclosure src="/registry.json"></vendor-disclosure>`;

let browser: Browser;
let site: string;
let elsewhere: string;
let asked: IncomingMessage[] = [];
const servers = [listen(), listen()];

/** A site that gives its list only to those who have signed in, and leads all others to a page of another origin. */
function listen() {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/registry.json' || pathname === '/members.json') asked.push(request);
    const signedIn = request.headers.cookie?.includes('session=1') === true;
    if (pathname === '/') response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    else if (pathname === '/standalone.js')
      void file('dist/standalone.js').then((code) =>
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(code),
      );
    else if (pathname === '/registry.json' || (pathname === '/members.json' && signedIn))
      void file('data/classdojo.json').then((list) =>
        response
          .writeHead(200, {
            'content-type': 'application/json',
            // A second request is one that was not answered from a cache.
            'cache-control': 'no-store',
            'access-control-allow-origin': '*',
          })
          .end(list),
      );
    else if (pathname === '/members.json') response.writeHead(302, { location: `${elsewhere}sign-in` }).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in</h1>');
  });
}

before(async () => {
  [site, elsewhere] = (await Promise.all(
    servers.map(
      (server) =>
        new Promise<string>((resolve) =>
          server.listen(0, '127.0.0.1', () =>
            resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
          ),
        ),
    ),
  )) as [string, string];
  browser = await chromium.launch({ executablePath: findBrowser() ?? assert.fail(), args: browserFlags });
});
after(async () => {
  await browser.close();
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

async function open(cookie?: string): Promise<Page> {
  asked = [];
  const context = await browser.newContext();
  if (cookie) await context.addCookies([{ name: 'session', value: cookie, url: site }]);
  const page = await context.newPage();
  await page.goto(site);
  await page.getByRole('listitem').first().waitFor();
  return page;
}

/** What the alert of a list says, or how many entries it has. */
const show = (page: Page, src: string): Promise<string> =>
  page.evaluate(
    (address) =>
      new Promise<string>((resolve) => {
        const list = document.createElement('vendor-disclosure');
        list.setAttribute('src', address);
        list.addEventListener('vd-load', ({ registry }) => resolve(`${registry.vendors.length} vendors`));
        list.addEventListener('vd-error', () =>
          resolve(list.shadowRoot?.querySelector('[role="alert"]')?.textContent ?? ''),
        );
        document.body.append(list);
      }),
    src,
  );

test('a registry that the page preloads is asked for once', async () => {
  const page = await open();
  await page.getByRole('checkbox', { includeHidden: true }).first().waitFor({ state: 'attached' });
  assert.equal(asked.length, 1);
  await page.context().close();
});

test('a list behind a sign-in is shown to those who have signed in, and says to all others what they may need', async () => {
  const reader = await open('1');
  assert.match(await show(reader, '/members.json'), /^\d+ vendors$/);
  await reader.context().close();
  const stranger = await open();
  assert.match(await show(stranger, '/members.json'), /You may need to sign in/);
  await stranger.context().close();
});

test('another origin is sent no cookie', async () => {
  const page = await open();
  // Cookies know no ports: this one holds for both origins.
  await page.context().addCookies([{ name: 'session', value: '1', url: elsewhere }]);
  asked = [];
  assert.match(await show(page, `${elsewhere}registry.json`), /^\d+ vendors$/);
  assert.deepEqual(
    asked.map(({ headers }) => headers.cookie),
    [undefined],
  );
  await page.context().close();
});
