import type { Browser } from 'playwright-core';
import { serve } from './serve.js';
import { startBrowser } from './start-browser.js';

export interface Site {
  /** The address of the demo site, with a slash at the end. */
  url: string;
  browser: Browser;
  close(): Promise<void>;
}

/** Serves the demo site and starts a browser. @param flags of the browser's own */
export async function startSite(flags: readonly string[] = []): Promise<Site> {
  const [{ url, close }, browser] = await Promise.all([serve(), startBrowser(flags)]);
  return {
    url,
    browser,
    async close() {
      await browser.close();
      await close();
    },
  };
}
