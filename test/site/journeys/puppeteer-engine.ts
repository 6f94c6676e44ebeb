import puppeteer, { type Browser, type KeyInput, type LaunchOptions, type Page } from 'puppeteer-core';
import { browserFlags, engines, findPlainBrowser } from '../../../.ci/browser.mjs';
import { PATIENCE } from '../../helpers/start-browser.js';
import { WINDOW, type Engine, type EnginePage } from './engine.js';

export type PuppeteerName = 'chromium' | 'firefox';

/** No process ahead for a page that nobody opens: with a new context for each journey, a tenth of all the time. */
const NO_SPARE = '--disable-features=SpareRendererForSitePerProcess';

/** Chromium over its own protocol, Firefox over WebDriver BiDi. */
export async function startPuppeteer(name: PuppeteerName, isWhole: boolean): Promise<Engine> {
  const browser = await launch(name, isWhole ? whole(name) : {});
  return {
    async open(): Promise<EnginePage> {
      const context = await browser.createBrowserContext();
      return toEnginePage(await context.newPage(), () => context.close());
    },
    close: () => browser.close(),
  };
}

/** What starts the browser with what is around a page, and with what it keeps from one start to the next. */
export const whole = (name: PuppeteerName): LaunchOptions => {
  const executablePath = engines[name].find();
  return executablePath ? { executablePath } : {};
};

export function launch(name: PuppeteerName, more: LaunchOptions = {}): Promise<Browser> {
  const executablePath = name === 'chromium' ? findPlainBrowser() : engines[name].find();
  if (!executablePath) throw new Error(engines[name].missing);
  return puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath,
    args: name === 'chromium' ? [...browserFlags, NO_SPARE] : [],
    defaultViewport: WINDOW,
    ...more,
  });
}

export function toEnginePage(page: Page, close: () => Promise<void>): EnginePage {
  page.setDefaultTimeout(PATIENCE);
  return {
    async goTo(url) {
      await page.goto(url);
    },
    async goBack() {
      await page.goBack();
    },
    async goForward() {
      await page.goForward();
    },
    async reload() {
      await page.reload();
    },
    setOffline: (isOffline) => page.setOfflineMode(isOffline),
    run: (work, ...given) => page.evaluate(work as never, ...given),
    async press(...keys) {
      const last = keys.pop() as KeyInput;
      for (const key of keys) await page.keyboard.down(key as KeyInput);
      await page.keyboard.press(last);
      for (const key of keys.reverse()) await page.keyboard.up(key as KeyInput);
    },
    type: (text) => page.keyboard.type(text),
    click: (x, y) => page.mouse.click(x, y),
    print: () => page.pdf(),
    close,
  };
}
