import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { blockUnder } from '../../helpers/docs.mjs';
import { startSite, type Site } from '../../helpers/e2e.js';
import { seenText } from '../../helpers/seen-text.js';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

/** The page that the documentation gives under a heading. */
const recipe = (heading: string): string => blockUnder('docs/embedding.md', heading, 'html');

interface Opened {
  readonly page: Page;
  readonly problems: readonly string[];
  readonly context: BrowserContext;
}

/** Opens a recipe as `https://school.example/`; every site there is has the files of the demo site. */
async function open(html: string, hash = ''): Promise<Opened> {
  const context = await site.browser.newContext();
  await context.route(/^https:/, async (route) => {
    const url = new URL(route.request().url());
    if (url.href.split('#')[0] === 'https://school.example/')
      return route.fulfill({ contentType: 'text/html', body: html });
    const path = url.pathname
      .slice(1)
      .replace(/^vendor-disclosure\//, 'cdn/')
      .replace(/^providers$/, 'corporate-site.html')
      .replace(/^favicon\.ico$/, 'icon.svg');
    const response = await route.fetch({ url: `${site.url}${path}` });
    return route.fulfill({
      response,
      headers: { ...response.headers(), 'access-control-allow-origin': '*' },
    });
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => problems.push(message.text()));
  await page.goto(`https://school.example/${hash}`);
  return { page, problems, context };
}

const done = async ({ context, problems }: Opened): Promise<void> => {
  assert.deepEqual(problems, []);
  await close(context);
};

/** What is still asked for by then is answered no more. */
async function close(context: BrowserContext): Promise<void> {
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
}

test('the two lines that load a small file first show the list, with the look that a few lines of style give it', async () => {
  const opened = await open(
    `<!doctype html><html lang="en"><title>Providers</title>
    <style>${blockUnder('docs/embedding.md', 'Look', 'css')}</style>${recipe('Which file')}`,
  );
  await opened.page.getByText('29 entries, 28 providers').waitFor();
  const padding = await opened.page
    .getByRole('listitem')
    .filter({ has: opened.page.getByRole('heading') })
    .first()
    .evaluate((entry) => getComputedStyle(entry).paddingBlockStart);
  assert.equal(padding, '24px');
  await done(opened);
});

test('the page under a strict policy shows, filters and finds, with its state in the query', async () => {
  const opened = await open(recipe('A page under a strict policy'));
  const { page } = opened;
  await page.getByRole('checkbox', { name: /^Students/ }).check();
  await page.waitForURL('https://school.example/?vd-f-subjects=student');
  await page.getByRole('searchbox').first().fill('algolia');
  await page.getByText('says it does not').first().waitFor();
  await done(opened);
});

test('the page of a webview hands its links to the app', async () => {
  const opened = await open(recipe("An app's webview"));
  const { page } = opened;
  const told = await page.evaluateHandle(() => ({
    url: new Promise((resolve) => Object.assign(window, { openInApp: resolve })),
  }));
  await page.getByRole('link', { name: /^Privacy policy/ }).click();
  assert.equal(await told.evaluate(({ url }) => url), 'https://postbox.example/privacy');
  await done(opened);
});

test('the page of a school shows the company’s list and links to one answer', async () => {
  const opened = await open(recipe("A school's page"));
  const { page } = opened;
  await page.getByText('29 entries, 28 providers').waitFor();
  await page.getByRole('link', { name: 'Who gets student data?' }).click();
  await seenText(page, '3 entries match; 17 more do not say; 3 say it does not').waitFor();
  await done(opened);
});

test('the page with a frame leads it by its own links', async () => {
  const opened = await open(recipe('A frame, where a page allows nothing else'), '#vd-category=website');
  const { page } = opened;
  const inside = page.frameLocator('iframe');
  await seenText(inside, '3 entries', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Who gets student data?' }).click();
  await seenText(inside, '3 entries match; 17 more do not say; 3 say it does not').waitFor();
  await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 1000);
  await done(opened);
});

test('the file with the hash of its content is run, and with another it is not', async () => {
  const html = recipe('Own files, with integrity');
  const hash = createHash('sha384')
    .update(await readFile('dist/standalone.js'))
    .digest('base64');
  const opened = await open(html.replace('HASH', hash));
  await opened.page.getByText('29 entries, 28 providers').waitFor();
  await done(opened);
  const changed = await open(
    html.replace(
      'HASH',
      hash.replace(/^./, (sign) => (sign === 'a' ? 'b' : 'a')),
    ),
  );
  assert.equal(
    await changed.page.evaluate(() => customElements.get('vendor-disclosure') === undefined),
    true,
  );
  await close(changed.context);
});
