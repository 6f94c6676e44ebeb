// How Web Test Runner reaches each engine.
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { browserFlags, engines, findPlainBrowser } from './browser.mjs';
import { startWebKitDriver, webkitCapabilities } from './webkit-driver.mjs';

export const launchers = {
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: findPlainBrowser(), args: browserFlags },
      createBrowserContext: ({ browser }) => openInShared(browser),
    }),
  // Over WebDriver BiDi, which needs no driver.
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: engines.firefox.find(), headless: true },
    }),
  webkit: async () => {
    const { port } = await startWebKitDriver();
    return webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      // For a browser that ended as it started its driver waits without end: it is asked for again while the tests still wait for it.
      connectionRetryTimeout: 60_000,
      // A page says itself that its tests begin; it may load something until they end, longer than an answer is waited for.
      capabilities: webkitCapabilities('none'),
    });
  },
};

let shared;

/** Gives each file a page of its own in one context, whose cache keeps what all of them load. */
async function openInShared(browser) {
  shared ??= browser.newContext();
  const page = await (await shared).newPage();
  return { newPage: () => page, close: () => page.close() };
}
