import { chromium, type Browser } from 'playwright-core';
import { browserFlags, findBrowser } from '../../.ci/browser.mjs';
import { serveSite } from './site.js';

export interface Site {
  /** The address of the demo site, with a slash at the end. */
  url: string;
  browser: Browser;
  close(): Promise<void>;
}

/** Serves the demo site and starts a browser. */
export async function startSite(): Promise<Site> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('There is no Chromium or Chrome; CHROME_PATH can name one.');
  const { url, close } = await serveSite();
  try {
    const browser = await chromium.launch({ executablePath, args: browserFlags });
    return {
      url,
      browser,
      async close() {
        await browser.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
