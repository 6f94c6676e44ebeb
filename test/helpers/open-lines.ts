import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';

export interface OpenedLines {
  readonly page: Page;
  /** Ends the page; fails where it complained. */
  close(): Promise<void>;
}

/** A page elsewhere, made of the lines of the playground and of nothing else; the files are those of the build. */
export async function openLines(browser: Browser, lines: string, styles: string): Promise<OpenedLines> {
  const context = await browser.newContext();
  const problems: string[] = [];
  await context.route('https://school.example/**', async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/') {
      const body = `<!doctype html><html lang="en"><title>Ours</title><style>${styles}</style>${lines}`;
      return route.fulfill({ contentType: 'text/html', body });
    }
    const file =
      path === '/registry.json' ? 'data/classdojo.json' : path.replace('/vendor-disclosure/', 'dist/');
    const body = await readFile(file).catch(() => undefined);
    return body ? route.fulfill({ body, contentType: 'text/javascript' }) : route.fulfill({ status: 404 });
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto('https://school.example/');
  return {
    page,
    close: async () => {
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
      assert.deepEqual(problems, []);
    },
  };
}
