import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { preview } from 'vite';
import { browserFlags, findBrowser } from '../../.ci/browser.mjs';

export interface Site {
  /** The address of the demo site, with a slash at the end. */
  url: string;
  browser: Browser;
  close(): Promise<void>;
}

/** Serves `.site/` (made by `npm run build && npm run site`) on a free port and starts a browser. */
export async function startSite(): Promise<Site> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('There is no Chromium or Chrome; CHROME_PATH can name one.');
  const server = await preview({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir: '.site' },
    preview: { host: '127.0.0.1', port: 0 },
  });
  try {
    const address = server.httpServer.address();
    if (!address || typeof address === 'string') throw new Error('The demo site did not start.');
    const browser = await chromium.launch({ executablePath, args: browserFlags });
    return {
      url: `http://127.0.0.1:${address.port}/`,
      browser,
      async close() {
        await browser.close();
        await server.close();
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}
