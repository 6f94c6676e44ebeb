import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { DemoPage } from '../../helpers/demo-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';

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
