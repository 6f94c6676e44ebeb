import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { browserFlags, findBrowser } from '../../../.ci/browser.mjs';
import { DemoPage } from '../../helpers/demo-page.js';
import { serveOrigin, type Origin } from '../../helpers/origin.js';

let browser: Browser;
let files: Origin;
/** What the README tells page authors to copy. */
let tag: string;
let importMap: string;

/** The first block of code of the README that holds a text. */
function codeWith(readme: string, text: string): string {
  const blocks = [...readme.matchAll(/```html\n([^]*?)```/g)].map((match) => match[1] ?? '');
  return blocks.find((block) => block.includes(text)) ?? assert.fail(`The README has no code with ${text}`);
}

before(async () => {
  browser = await chromium.launch({ executablePath: findBrowser() ?? assert.fail(), args: browserFlags });
  files = await serveOrigin({ '/': { folder: 'dist' } });
  const readme = await readFile('README.md', 'utf8');
  tag = codeWith(readme, 'integrity=').replace(/https:[^"]*\/dist\//, files.url);
  importMap = codeWith(readme, 'importmap');
});
after(async () => {
  await files.close();
  await browser.close();
});

/** A page of one origin, its registry beside it. */
const host = (body: string): Promise<Origin> =>
  serveOrigin({
    '/': { text: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Providers</title>${body}` },
    '/data/': { folder: 'data' },
    '/node_modules/': { folder: 'node_modules' },
    '/node_modules/vendor-disclosure/': { folder: '.' },
  });
const withRegistry = (code: string): string =>
  code.replace('src="/registry.json"', 'src="/data/classdojo.json"');

test('the tag of the README shows the list, from another origin', async () => {
  const page = await host(withRegistry(tag));
  assert.notEqual(new URL(page.url).origin, new URL(files.url).origin);
  const demo = await DemoPage.open(browser, page.url);
  assert.equal(await demo.entries.count(), 29);
  await demo.close();
  await page.close();
});

test('the tag of the README shows its fallback, at the reserved height, where the file is another', async () => {
  const origin = await host(withRegistry(tag).replace(/sha384-.{8}/, 'sha384-AAAAAAAA'));
  const page = await browser.newPage();
  const refused = page.waitForEvent('console', (message) => /integrity/i.test(message.text()));
  await page.goto(origin.url);
  await refused;
  await page.getByRole('link', { name: 'Our service providers' }).waitFor();
  assert.equal(await page.getByRole('searchbox').count(), 0);
  const element = page.locator('vendor-disclosure');
  assert.equal((await element.boundingBox())?.height, page.viewportSize()?.height);
  await page.close();
  await origin.close();
});

test('the import map of the README shows the list without a bundler', async () => {
  const page = await host(withRegistry(importMap));
  const demo = await DemoPage.open(browser, page.url);
  assert.equal(await demo.entries.count(), 29);
  await demo.search.fill('algoila');
  await demo.count('1 entry matches').waitFor();
  await demo.close();
  await page.close();
});
