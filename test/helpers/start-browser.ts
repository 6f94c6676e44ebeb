import { chromium, type Browser } from 'playwright-core';
import { browserFlags, engines, findPlainBrowser } from '../../.ci/browser.mjs';

/** Ends a test that waits for what never comes, in milliseconds: so long that a busy machine is not taken for a fault. */
export const PATIENCE = 60_000;

/** Starts the Chromium or Chrome that is installed. @param flags more of its own */
export async function startBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = findPlainBrowser();
  if (!executablePath) throw new Error(engines.chromium.missing);
  const browser = await chromium.launch({
    executablePath,
    args: [...browserFlags, ...flags],
    timeout: PATIENCE,
  });
  browser.on('context', (context) => context.setDefaultTimeout(PATIENCE));
  return browser;
}
