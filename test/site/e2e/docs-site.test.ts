import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { findViolations } from '../../helpers/axe.js';
import { openLines } from '../../helpers/open-lines.js';
import { serveOrigin, type Origin } from '../../helpers/origin.js';
import { seenText } from '../../helpers/seen-text.js';
import { startBrowser } from '../../helpers/start-browser.js';

let browser: Browser;
let origin: Origin;
/** The site stands below a path, as on a host that has others beside it. */
const url = (path: string): string => `${origin.url}others/beside/${path}`;

before(async () => {
  [browser, origin] = await Promise.all([
    startBrowser(),
    serveOrigin({ '/others/beside/': { folder: '.site' } }),
  ]);
});
after(async () => {
  await browser.close();
  await origin.close();
});

/** One page of each kind, and what is there once it is whole. */
const KINDS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'docs/index.html': (page) => page.getByRole('heading', { level: 1 }).waitFor(),
  'docs/embedding.html': (page) => page.getByRole('button', { name: 'Copy' }).first().waitFor(),
  'docs/api.html': (page) => page.getByRole('table').first().waitFor(),
  'recipes/index.html': (page) => page.getByRole('heading', { level: 1 }).waitFor(),
  'recipes/a-page-under-a-strict-policy.html': (page) =>
    page.getByRole('button', { name: 'Copy' }).first().waitFor(),
  'gallery.html': (page) => page.getByText('4 entries, 3 providers').nth(3).waitFor(),
  'playground.html': (page) => page.getByText('29 entries, 28 providers').waitFor(),
};

interface Opened {
  readonly page: Page;
  /** Ends the page; fails where it or the browser complained, or something was asked for elsewhere. */
  close(): Promise<void>;
}

async function open(path: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => problems.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(url(''))) problems.push(`asked for ${request.url()}`);
  });
  await page.goto(url(path));
  return {
    page,
    close: async () => {
      await context.close();
      assert.deepEqual(problems, []);
    },
  };
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [path, isWhole] of Object.entries(KINDS)) {
  test(`axe finds nothing on ${path}, wide in light and narrow in dark, and it fits in both directions`, async () => {
    const { page, close } = await open(path);
    await isWhole(page);
    await page.locator('main details').evaluateAll((all: HTMLDetailsElement[]) => {
      for (const one of all) one.open = true;
    });
    // Rows out of sight have a size that is guessed: what is in them would seem to lie over others.
    await page.locator('vendor-disclosure [part=entry]').evaluateAll((rows: HTMLElement[]) => {
      for (const row of rows) row.style.contentVisibility = 'visible';
    });
    // Colors do not depend on the width, nor what is there on the colors.
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [320, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await findViolations(page), [], `${width} pixels, ${colorScheme}`);
      for (const dir of ['rtl', 'ltr']) {
        await page.evaluate((to) => (document.documentElement.dir = to), dir);
        assert.ok((await overflow(page)) <= 0, `${width} pixels, ${dir}`);
      }
    }
    await close();
  });
}

test('every link of every page leads to a file and an anchor of the site, wherever the site stands', async () => {
  const names = readdirSync('.site', { recursive: true, encoding: 'utf8' });
  const files = new Set(names.map((name) => name.replaceAll('\\', '/')));
  const read = (name: string): string => readFileSync(join('.site', name), 'utf8');
  const anchors = (name: string): readonly string[] =>
    [...read(name).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');
  const broken: string[] = [];
  let seen = 0;
  for (const name of files) {
    // Plain pages of versions have a test of their own.
    if (!name.endsWith('.html') || name.startsWith('brightmeadow/')) continue;
    for (const [, target = ''] of read(name).matchAll(/(?:href|src)="([^"]*)"/g)) {
      if (/^(https?|mailto|data):/.test(target)) continue;
      seen += 1;
      const [path = '', anchor] = target.replace(/\?[^#]*/, '').split('#');
      const there = path ? normalize(join(dirname(name), path)) : name;
      const isView = anchor?.startsWith('vd-') ?? false;
      const isThere = files.has(there.replace(/\/$/, ''));
      if (!isThere || (anchor && !isView && !anchors(there).includes(anchor)))
        broken.push(`${name}: ${target}`);
    }
  }
  assert.ok(seen > 500);
  assert.deepEqual(broken, []);
});

test('every document of the repository that a page names has a page, with its own title', async () => {
  const pages = readdirSync('docs').filter((name) => name.endsWith('.md'));
  for (const page of pages) {
    const [, title = ''] = /^# (.*)$/m.exec(readFileSync(`docs/${page}`, 'utf8')) ?? [];
    assert.match(
      readFileSync(`.site/docs/${page.replace('.md', '.html')}`, 'utf8'),
      new RegExp(`<title>${title} `),
    );
  }
});

test('search finds a section by its words and leads there, by keyboard alone', async () => {
  const { page, close } = await open('docs/keepers.html');
  const field = page.getByRole('searchbox', { name: 'Search the documentation' });
  await field.fill('webveiw app');
  const first = page.getByRole('search').getByRole('link').first();
  await first.filter({ hasText: "An app's webview" }).waitFor();
  await field.press('Enter');
  await page.keyboard.press('Enter');
  await page.waitForURL(url('docs/embedding.html#an-apps-webview'));
  await page.getByRole('searchbox').fill('zebra crossing');
  await seenText(page, 'Nothing in the documentation has “zebra crossing”.').waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await page.getByRole('searchbox').inputValue(), '');
  await close();
});

test('the desk is one press away from the site, on a small phone too, and the site from the desk, also without scripts', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page, close } = await open('docs/index.html', {
      viewport: { width: 320, height: 700 },
      javaScriptEnabled,
    });
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Desk' }).click();
    await page.waitForURL(url('desk/index.html'));
    const site = page.getByRole('navigation', { name: 'Site' });
    await site.getByRole('link', { name: 'How to use the desk' }).click();
    await page.getByRole('heading', { name: 'At the desk' }).waitFor();
    await page.goBack();
    await site.getByRole('link', { name: '<vendor-disclosure>' }).click();
    await page.waitForURL(url('index.html'));
    await close();
  }
});

test('what the search shows goes when one presses beside it', async () => {
  const { page, close } = await open('docs/keepers.html');
  await page.getByRole('searchbox').fill('publish');
  const first = page.getByRole('search').getByRole('link').first();
  await first.waitFor();
  await page.mouse.click(640, 20);
  await first.waitFor({ state: 'hidden' });
  await page.getByRole('searchbox').focus();
  await first.waitFor();
  await close();
});

test('the playground makes lines that work, pinned by the hashes of the build', async () => {
  const { page, close } = await open('playground.html');
  await page.getByText('29 entries, 28 providers').waitFor();
  await page.getByLabel('view', { exact: true }).selectOption('matrix');
  await page.getByLabel('lang', { exact: true }).selectOption('es');
  await page.getByText('Look', { exact: true }).click();
  await page
    .getByRole('group', { name: /^--vd-accent / })
    .getByLabel('light')
    .fill('#7a1f5c');
  await page.getByLabel('--vd-radius').fill('0');
  await page.getByRole('table').waitFor();
  const lines = await page.locator('#tag code').innerText();
  const styles = await page.locator('#styles code').innerText();
  await close();
  const hashes = JSON.parse(await readFile('dist/sri.json', 'utf8')) as Record<string, string>;
  for (const name of ['standalone.js', 'standalone.es.js'])
    assert.ok(lines.includes(`integrity="${hashes[name] ?? ''}"`), name);
  assert.match(styles, /--vd-accent: light-dark\(#7a1f5c, #8ab8f5\);\n {2}--vd-radius: 0;/);
  const made = await openLines(browser, lines, styles);
  await made.page.getByRole('button', { name: 'Quién recibe qué' }).waitFor();
  await made.page.getByRole('table').waitFor();
  await made.close();
});

test('the address of the playground holds what is set, for whoever opens it', async () => {
  const { page, close } = await open('playground.html');
  await page.getByText('29 entries, 28 providers').waitFor();
  await page.getByLabel('heading-level', { exact: true }).selectOption('4');
  await page.getByRole('radio', { name: 'Small first' }).check();
  await page.getByText('Look', { exact: true }).click();
  await page.getByLabel('--vd-radius').fill('0');
  const [address, lines, styles] = [
    page.url(),
    await page.locator('#tag code').innerText(),
    await page.locator('#styles code').innerText(),
  ];
  await page.getByRole('button', { name: 'Begin anew' }).click();
  await page.waitForURL((now) => now.hash === '');
  await close();
  const other = await open(address.slice(url('').length));
  await other.page.getByRole('heading', { level: 4, name: 'Who ClassDojo shares data with' }).waitFor();
  assert.equal(await other.page.locator('#tag code').innerText(), lines);
  assert.equal(await other.page.locator('#styles code').innerText(), styles);
  await other.close();
});

test('the playground says which colors cannot be read, and takes a list of one’s own into the page', async () => {
  const { page, close } = await open('playground.html');
  await page.getByText('Look', { exact: true }).click();
  await page
    .getByRole('group', { name: /^--vd-ink Text/ })
    .getByLabel('light')
    .fill('#cccccc');
  await page.getByText(/^--vd-ink on --vd-paper in light: 1\.6:1/).waitFor();
  await page.getByRole('radio', { name: 'Your own' }).check();
  await page.locator('vendor-disclosure').getByText('Postbox').first().waitFor();
  const lines = await page.locator('#tag code').innerText();
  const field = page.getByRole('textbox', { name: 'Registry as JSON' });
  await field.fill('{');
  await page.getByRole('alert').filter({ hasText: 'This is not JSON' }).waitFor();
  await close();
  const made = await openLines(browser, lines, '');
  await made.page.getByRole('heading', { name: 'Postbox' }).waitFor();
  await made.close();
});

test('each recipe has its result beside it', async () => {
  const { page, close } = await open('recipes/index.html');
  const links = await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').all();
  assert.equal(links.length, 6);
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
  for (const address of addresses) {
    await page.goto(new URL(address ?? '', url('recipes/')).href);
    const frame = page.frameLocator('iframe[title^="The result"]');
    await page.locator('iframe').scrollIntoViewIfNeeded();
    // The list of one recipe stands in a frame of its own.
    const inner = address?.includes('a-frame') ? frame.frameLocator('iframe') : frame;
    await inner.locator('vendor-disclosure [part=vendor]').first().waitFor();
  }
  await close();
});

test('without scripts every page is there to read, with its ways to the others', async () => {
  const { page, close } = await open('docs/readers.html', { javaScriptEnabled: false });
  await page.getByRole('heading', { name: 'The four answers' }).waitFor();
  assert.equal(await page.getByRole('searchbox').isVisible(), false);
  await page.getByRole('navigation', { name: 'Documentation' }).getByRole('link', { name: 'API' }).click();
  await page.getByRole('heading', { name: 'Custom properties' }).waitFor();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Docs' }).click();
  await page.getByRole('list', { name: 'On the page API' }).getByRole('link', { name: 'Events' }).waitFor();
  await page.goto(url('playground.html'));
  await page.getByText('<vendor-disclosure src="/registry.json">').waitFor();
  await page.goto(url('recipes/a-static-site.html'));
  await page.frameLocator('iframe').getByRole('rowheader', { name: 'Algolia' }).waitFor();
  await close();
});
