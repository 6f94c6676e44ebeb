// How Web Test Runner reaches each engine.
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { browserFlags, engines } from './browser.mjs';
import { startWebKitDriver, webkitCapabilities } from './webkit-driver.mjs';

export const launchers = {
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: engines.chromium.find(), args: browserFlags },
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
      capabilities: webkitCapabilities(),
    });
  },
};
