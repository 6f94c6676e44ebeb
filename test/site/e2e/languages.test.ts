import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../helpers/start-browser.js';
import { serve, type Server } from '../../helpers/serve.js';

const LANGUAGE_MODULE = /\/(?:load-locale|es|pt-BR|ar)-[^/]*\.js$/;

let browser: Browser;
let server: Server;
let folder: string;
before(async () => {
  const files = JSON.parse(await readFile('dist/sri.json', 'utf8')) as Record<string, string>;
  const cdn = Object.keys(files).filter((name) => /^cdn\/.*\.js$/.test(name));
  const texts = await Promise.all(
    cdn.map(async (name) => [`/${name}`, await readFile(`dist/${name}`, 'utf8')]),
  );
  const page = (lang: string): string =>
    `<!doctype html><html lang="${lang}"><title>Providers</title><link rel="icon" href="data:,">
     <script type="module" src="/cdn/vendor-disclosure.js"></script><vendor-disclosure src="/list.json"></vendor-disclosure>`;
  server = await serve({
    ...(Object.fromEntries(texts) as Record<string, string>),
    '/list.json': await readFile('data/classdojo.json', 'utf8'),
    '/en.html': page('en-GB'),
    '/pt.html': page('pt-PT'),
    '/es.html': page('es'),
  });
  browser = await startBrowser();
  folder = await mkdtemp(join(tmpdir(), 'vendor-disclosure-'));
});
after(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

/** Opens a page and keeps which modules of languages it asks for. */
async function open(path: string, prepare?: (page: Page) => Promise<unknown>) {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    const [name] = LANGUAGE_MODULE.exec(request.url()) ?? [];
    if (name) asked.push(name.replace(/^\/|-[^-]*\.js$/g, ''));
  });
  await prepare?.(page);
  await page.goto(server.url + path);
  return { page, asked };
}

test('a page in English asks for no language', async () => {
  const { page, asked } = await open('en.html');
  await page.getByRole('searchbox', { name: 'Search providers, purposes or data' }).waitFor();
  await page.getByText('Take along').waitFor();
  assert.deepEqual(asked, []);
  await page.close();
});

test('a page in another language asks for that one alone, once, and for the next when its lang changes', async () => {
  const { page, asked } = await open('pt.html');
  await page.getByRole('searchbox', { name: 'Buscar fornecedores, finalidades ou dados' }).waitFor();
  assert.deepEqual(asked, ['load-locale', 'pt-BR']);
  await page.evaluate(() => (document.documentElement.lang = 'es-AR'));
  await page.getByRole('searchbox', { name: 'Buscar proveedores, finalidades o datos' }).waitFor();
  await page.evaluate(() => (document.documentElement.lang = 'pt'));
  await page.getByRole('searchbox', { name: 'Buscar fornecedores, finalidades ou dados' }).waitFor();
  assert.deepEqual(asked, ['load-locale', 'pt-BR', 'es']);
  await page.close();
});

test('a list is shown in English, marked as English, where its language cannot be fetched', async () => {
  const { page } = await open('es.html', (opened) => opened.route(LANGUAGE_MODULE, (route) => route.abort()));
  await page.getByRole('searchbox', { name: 'Search providers, purposes or data' }).waitFor();
  assert.equal(await page.getByRole('region').getAttribute('lang'), 'en');
  await page.close();
});

test('a list is shown in English while its language hangs, and in its language once that comes', async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const { page } = await open('es.html', (opened) =>
    opened.route(LANGUAGE_MODULE, async (route) => {
      await held;
      await route.continue();
    }),
  );
  await page.getByRole('searchbox', { name: 'Search providers, purposes or data' }).waitFor();
  release();
  await page.getByRole('searchbox', { name: 'Buscar proveedores, finalidades o datos' }).waitFor();
  await page.close();
});

for (const [order, scripts] of [
  ['before', ['standalone.ar.js', 'standalone.js']],
  ['after', ['standalone.js', 'standalone.ar.js']],
] as const) {
  test(`the standalone file takes a language from a script ${order} it, from a folder, in a page of any encoding`, async () => {
    const registry = await readFile('data/classdojo.json', 'utf8');
    const ascii = registry.replace(
      /[<\u0080-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    for (const name of scripts) await writeFile(join(folder, name), await readFile(`dist/${name}`));
    const tags = scripts.map((name) => `<script src="${name}" defer></script>`).join('');
    await writeFile(
      join(folder, 'page.html'),
      `<!doctype html><html lang="ar" dir="rtl"><meta charset="windows-1252"><title>Providers</title>${tags}
       <vendor-disclosure><script type="application/json">${ascii}</script></vendor-disclosure>`,
    );
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    await page.getByRole('searchbox', { name: 'ابحث عن مقدّمي الخدمات أو الأغراض أو البيانات' }).waitFor();
    await page.close();
  });
}
