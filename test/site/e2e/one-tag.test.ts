import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { DemoPage } from '../../helpers/demo-page.js';
import { blockUnder } from '../../helpers/docs.mjs';
import { serveOrigin, type Origin } from '../../helpers/origin.js';
import { startBrowser } from '../../helpers/start-browser.js';

let browser: Browser;
let files: Origin;
/** What the README tells page authors to copy. */
let tag: string;
let importMap: string;

before(async () => {
  browser = await startBrowser();
  files = await serveOrigin({ '/': { folder: 'dist' } });
  tag = blockUnder('README.md', 'Embed it in 60 seconds', 'html').replace(/https:[^"]*\/dist\//, files.url);
  importMap = blockUnder('docs/embedding.md', 'Import maps', 'html');
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
  await demo.hasEntries(29);
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

test('the documented import map shows the list without a bundler', async () => {
  const page = await host(withRegistry(importMap));
  const demo = await DemoPage.open(browser, page.url);
  await demo.hasEntries(29);
  await demo.search.fill('algoila');
  await demo.count('1 entry matches').waitFor();
  await demo.close();
  await page.close();
});

test('the documented lines register a tag of one’s own, and one for a single shadow root', async () => {
  const lines = blockUnder('docs/embedding.md', 'A tag of your own, or a scope of your own', 'js');
  const map = importMap.slice(0, importMap.indexOf('</script>') + '</script>'.length);
  const page =
    await host(`${map.replace('vendor-disclosure/define', 'vendor-disclosure').replace('define.js', 'index.js')}
    <div id="scoped"></div><our-providers src="/data/classdojo.json"></our-providers>
    <script type="module">
      const element = document.querySelector('#scoped');
      ${lines}
      element.shadowRoot.innerHTML = '<vendor-disclosure src="/data/classdojo.json"></vendor-disclosure>';
    </script>`);
  const demo = await browser.newPage();
  await demo.goto(page.url);
  await demo.waitForFunction(
    () =>
      document.querySelector('our-providers')?.shadowRoot?.querySelector('vd-results') &&
      document.querySelector('#scoped')?.shadowRoot?.querySelector('vendor-disclosure')?.shadowRoot,
  );
  assert.equal(await demo.evaluate(() => customElements.get('vendor-disclosure') === undefined), true);
  await demo.close();
  await page.close();
});
