import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { parseDocument } from '../../src/core/reading/parse-document.js';
import { normalizeRegistry } from '../../src/core/model/normalize-registry.js';
import { toFallback } from '../../src/keeper/fallback/to-fallback.js';
import { startBrowser } from './start-browser.js';
import type { RegistryDocument } from '../../src/core/schema/registry-schema.js';
import { blocksOf } from './docs.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const real = JSON.parse(readFileSync(`${ROOT}data/classdojo.json`, 'utf8')) as RegistryDocument;
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/** The real list, or so many of its entries. */
export function registryOf(entries: number): RegistryDocument {
  return { ...real, vendors: entries < 29 ? real.vendors.slice(0, entries) : real.vendors };
}

/** The style sheet that the documentation gives to pages with a fallback. */
export const hostStyles = blocksOf('docs/embedding.md')
  .filter(({ heading, language }) => heading === 'Before the list is there' && language === 'css')
  .map(({ code }) => code)
  .join('\n');

/** What stands in the tag beforehand: the whole list, a link, or nothing. */
type Kind = 'whole' | 'short' | 'no';

/** A page with text above and below a list. */
function pageOf(entries: number, kind: Kind): string {
  const registry = normalizeRegistry(parseDocument(registryOf(entries)).document, new Date('2026-11-24'));
  const fallback = { whole: toFallback(registry), short: '<p><a href="/list">Our list</a></p>', no: '' }[
    kind
  ];
  const text =
    '<p>A school writes about many things before and after it comes to the list of who gets data.</p>';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Who gets our data</title>
<style>
body { margin: 1rem; font: 1rem/1.6 system-ui, sans-serif }
${hostStyles}
</style>
<script type="module" src="/dist/cdn/vendor-disclosure.js"></script>
</head>
<body>
<h1>Who gets our data</h1>
${text.repeat(6)}
<main><vendor-disclosure src="/registry-${entries}.json">
${fallback}</vendor-disclosure></main>
<h2 id="after">More about us</h2>
${text.repeat(40)}
</body>
</html>`;
}

export interface FallbackSite {
  readonly url: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Serves `/N.html`, a page with N entries, `/short-N.html` and `/no-N.html`, the same with a link and with nothing as fallback, and the built files, on a free port; and starts a browser. */
export async function startFallbackSite(): Promise<FallbackSite> {
  const server = createServer((request, response) => {
    void answer(request.url ?? '/').then(
      ([type, body]) => response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await startBrowser();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    browser,
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(address: string): Promise<[type: string, body: string | Buffer]> {
  const { pathname } = new URL(address, 'http://127.0.0.1');
  const [, kind = 'whole', page, list] =
    /^\/(?:(?:(short|no)-)?(\d+)\.html|registry-(\d+)\.json)$/.exec(pathname) ?? [];
  if (page) return ['text/html', pageOf(Number(page), kind as Kind)];
  if (list) return ['application/json', JSON.stringify(registryOf(Number(list)))];
  if (!pathname.startsWith('/dist/')) throw new Error(`nothing at ${pathname}`);
  return [TYPES[pathname.split('.').at(-1) ?? ''] ?? 'text/plain', await readFile(ROOT + pathname.slice(1))];
}
