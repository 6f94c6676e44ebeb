import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { DemoPage } from '../../helpers/demo-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';
import { serve } from '../../helpers/serve.js';

let site: Site;
let folder: string;
before(async () => {
  site = await startSite();
  folder = await mkdtemp(join(tmpdir(), 'vendor-disclosure-'));
});
after(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

test('one file and an inline registry work from a folder, search included', async () => {
  const registry = await readFile('data/classdojo.json', 'utf8');
  await writeFile(join(folder, 'standalone.js'), await readFile('dist/standalone.js'));
  await writeFile(
    join(folder, 'page.html'),
    `<!doctype html><html lang="en"><title>Providers</title><script src="standalone.js"></script>
     <vendor-disclosure><script type="application/json">${registry.replaceAll('<', '\\u003c')}</script></vendor-disclosure>`,
  );
  const demo = await DemoPage.open(site.browser, pathToFileURL(join(folder, 'page.html')).href);
  await demo.hasEntries(29);
  await demo.search.fill('algoila');
  await demo.count('1 entry matches').waitFor();
  assert.deepEqual(await demo.vendors(), ['Algolia']);
  await demo.close();
});

/** Asked in words that only the scripts beside the file know, and what a reader is told then. */
const ASKS = [
  ['landline of a schoolkid', '1 entry matches; 4 more do not say; 2 say it does not'],
  ['is my granny in it', /^No entry mentions “granny”/],
  ['wer bekommt Fotos von Kindern', /This list is searched in English and German\./],
] as const;

const pageWith = (script: string): string =>
  `<!doctype html><html lang="en"><title>Providers</title>${script}
   <vendor-disclosure src="/data/classdojo.json"></vendor-disclosure>`;

test('the one file answers as the module does, by what lies beside it, also where it is pinned and by a nonce', async () => {
  const { url, close } = await serve(
    {
      '/one.html': pageWith(
        `<script src="/standalone.js" nonce="once" integrity="${await hashOf('standalone.js')}"></script>`,
      ),
    },
    { 'content-security-policy': "script-src 'nonce-once' 'strict-dynamic'" },
  );
  const { url: plain, close: closePlain } = await serve({
    '/module.html': pageWith('<script type="module" src="/cdn/vendor-disclosure.js"></script>'),
  });
  for (const page of [`${plain}module.html`, `${url}one.html`]) {
    const demo = await DemoPage.open(site.browser, page);
    for (const [text, told] of ASKS) {
      await demo.search.fill(text);
      await demo.count(told).waitFor();
    }
    await demo.close();
  }
  await close();
  await closePlain();
});

test('the one file runs no other words than those it was made with where it is pinned, and goes on without', async () => {
  const words = await readFile('dist/standalone.words.en.js', 'utf8');
  const { url, close } = await serve({
    '/pinned.html': pageWith(
      `<script src="/standalone.js" integrity="${await hashOf('standalone.js')}"></script>`,
    ),
    '/standalone.words.en.js': `${words}globalThis.ran = true;`,
  });
  const demo = await DemoPage.open(site.browser, `${url}pinned.html`);
  const blocked = demo.page.waitForEvent('console', (line) => line.text().includes('standalone.words.en.js'));
  await demo.search.fill(ASKS[0][0]);
  await blocked;
  await demo.search.fill('algolia');
  await demo.count('1 entry matches').waitFor();
  assert.equal(await demo.page.evaluate('globalThis.ran'), undefined);
  // The browser says that it was not run.
  demo.problems.length = 0;
  await demo.close();
  await close();
});

const openMatrix = async ({ page }: DemoPage): Promise<void> => {
  await page.getByRole('button', { name: 'Who gets what' }).click();
};

test('the one file alone in a folder says that who gets what and files cannot be had, and goes on', async () => {
  const demo = await DemoPage.open(site.browser, pathToFileURL(join(folder, 'page.html')).href);
  await demo.hasEntries(29);
  await openMatrix(demo);
  await demo.page.getByText('Who gets what could not be loaded.').waitFor();
  await demo.page.getByRole('button', { name: 'List', exact: true }).click();
  await demo.page.getByText('Take along').click();
  await demo.page.getByRole('button', { name: /CSV/ }).click();
  await demo.page.getByRole('alert').waitFor();
  // The browser says that there is no such file.
  demo.problems.length = 0;
  // It is asked for again, and there now.
  await openMatrix(demo);
  await writeFile(join(folder, 'standalone.more.js'), await readFile('dist/standalone.more.js'));
  await demo.page.getByRole('button', { name: 'Try again' }).click();
  await demo.page.getByRole('table').waitFor();
  await demo.close();
});

test('what few readers open comes from beside the one file, as it does from beside the module', async () => {
  const { url, close } = await serve({
    '/one.html': pageWith(
      `<script src="/standalone.js" integrity="${await hashOf('standalone.js')}"></script>`,
    ),
  });
  const demo = await DemoPage.open(site.browser, `${url}one.html`);
  await demo.hasEntries(29);
  await openMatrix(demo);
  await demo.page.getByRole('table').waitFor();
  const download = demo.page.waitForEvent('download');
  await demo.page.getByText('Take along').click();
  await demo.page.getByRole('button', { name: /CSV/ }).click();
  assert.match((await download).suggestedFilename(), /\.csv$/);
  await demo.close();
  await close();
});

test('the one file runs no part but the one it was made with', async () => {
  const part = await readFile('dist/standalone.more.js', 'utf8');
  const { url, close } = await serve({
    '/pinned.html': pageWith(
      `<script src="/standalone.js" integrity="${await hashOf('standalone.js')}"></script>`,
    ),
    '/loose.html': pageWith('<script src="/standalone.js"></script>'),
    // As another version has it.
    '/standalone.more.js': `${part.replace(/set\("[^"]+"/, 'set("other"')}globalThis.ran = true;`,
  });
  for (const [page, ran] of [
    ['pinned', undefined],
    ['loose', true],
  ]) {
    const demo = await DemoPage.open(site.browser, `${url}${page}.html`);
    await openMatrix(demo);
    await demo.page.getByText('Who gets what could not be loaded.').waitFor();
    assert.equal(await demo.page.evaluate('globalThis.ran'), ran);
    // The browser says that it was not run.
    demo.problems.length = 0;
    await demo.close();
  }
  await close();
});

async function hashOf(file: string): Promise<string> {
  const hashes = JSON.parse(await readFile('dist/sri.json', 'utf8')) as Record<string, string>;
  return hashes[file] as string;
}
