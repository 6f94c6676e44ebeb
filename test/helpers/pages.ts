import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { startBrowser } from './start-browser.js';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

export interface Pages {
  readonly browser: Browser;
  /** Serves a page under a policy from now on; its address. */
  add(html: string, policy?: string): string;
  close(): Promise<void>;
}

/** Serves made-up pages with real headers beside `/dist/` and `/data/`, and starts a browser. */
export async function startPages(): Promise<Pages> {
  const pages = new Map<string, { html: string; policy: string | undefined }>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] as string;
    const page = pages.get(path);
    if (page) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      if (page.policy) response.setHeader('content-security-policy', page.policy);
      response.end(page.html);
      return;
    }
    const isOurs = /^\/(?:dist|data)\/[\w./-]+$/.test(path) && !path.includes('..');
    const type = TYPES[extname(path)];
    if (!isOurs || !type) {
      response.writeHead(204).end();
      return;
    }
    readFile(fileURLToPath(new URL(`../..${path}`, import.meta.url))).then(
      (body) => response.setHeader('content-type', type).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The pages are not served.');
  const browser = await startBrowser();
  return {
    browser,
    add(html, policy) {
      const path = `/page-${pages.size}`;
      pages.set(path, { html, policy });
      return `http://127.0.0.1:${address.port}${path}`;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
