// One small app per framework, as a consumer would write it: its types are checked, and a reader uses it in a browser.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { browserFlags, findPlainBrowser } from '../../../.ci/browser.mjs';
import { serveOrigin } from '../../helpers/origin.ts';
import { root, run } from '../consumer.mjs';

const isCustomElement = (tag) => tag === 'vendor-disclosure';
const FRAMEWORKS = {
  React: { folder: 'react', plugins: [], check: ['@typescript/native/bin/tsc', '-p', '.'] },
  Vue: {
    folder: 'vue',
    plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
    check: ['vue-tsc/bin/vue-tsc.js', '-p', 'tsconfig.json'],
  },
  Svelte: {
    folder: 'svelte',
    plugins: [svelte({ configFile: false })],
    check: ['svelte-check/bin/svelte-check', '--tsconfig', 'tsconfig.json', '--output', 'machine'],
  },
};

let browser;
let out;
before(async () => {
  browser = await chromium.launch({ executablePath: findPlainBrowser(), args: browserFlags });
  out = await mkdtemp(join(tmpdir(), 'vendor-disclosure-'));
});
after(async () => {
  await browser.close();
  await rm(out, { recursive: true });
});

for (const [name, { folder, plugins, check }] of Object.entries(FRAMEWORKS)) {
  const app = join(root, 'test/package/frameworks', folder);

  test(`${name} knows the types of attributes, properties and events`, () => {
    const [tool, ...args] = check;
    const { status, said } = run(tool, args, app);
    assert.notEqual(status, 0, 'wrong values pass');
    const faults = said.split('\n').filter((line) => /\berror\b/i.test(line) && !/COMPLETED/.test(line));
    const [wrong, right] = [/Wrong\.\w+/, /App\.\w+|\.d\.ts/];
    assert.deepEqual(
      faults.filter((line) => right.test(line) || !wrong.test(line)),
      [],
    );
    for (const fault of ['"big', '"sometimes', "'number' is not assignable to type 'string'", "'matched'"]) {
      const plain = said.replaceAll('\\"', '"');
      assert.ok(plain.includes(fault), `${fault} was not found in:\n${said}`);
    }
    assert.equal(faults.length, 4, said);
  });

  test(`${name} sets properties, hears events, and binds the search text both ways`, async (context) => {
    const outDir = join(out, folder);
    await build({ configFile: false, root: app, logLevel: 'error', plugins, build: { outDir } });
    const origin = await serveOrigin({
      '/': { folder: outDir },
    });
    context.after(() => origin.close());
    const page = await browser.newPage();
    context.after(() => page.close());
    const problems = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    await page.goto(`${origin.url}index.html`);
    await page.getByText('Example School').first().waitFor();
    await page.getByRole('heading', { name: 'Postbox', level: 4 }).waitFor();

    const outside = page.getByRole('textbox', { name: 'Look for' });
    const inside = page.getByRole('searchbox');
    await outside.fill('mapmaker');
    await page.getByText('1 entry matches').first().waitFor();
    assert.equal(await inside.inputValue(), 'mapmaker');

    await inside.fill('postbox');
    await page.waitForFunction(() => document.querySelector('label input').value === 'postbox');
    assert.deepEqual(problems, []);
  });
}
