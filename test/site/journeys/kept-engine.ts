// Pages of one keeper in one browser, with what the browser keeps: two side by side, and one whose browser is killed.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser as WebDriverBrowser } from 'webdriverio';
import type { EngineName } from '../../../.ci/browser.mjs';
import type { EnginePage } from './engine.js';
import { launch, toEnginePage, whole, type PuppeteerName } from './puppeteer-engine.js';
import { driveWebKit, openPage } from './webdriver-engine.js';

export interface KeptEngine {
  /** A page beside those before it, which shares with them what the browser keeps. */
  open(): Promise<EnginePage>;
  /** Kills the browser without a word to its pages, and starts it again with what it has kept. */
  crash(): Promise<void>;
  close(): Promise<void>;
}

export const startKept = (name: EngineName): Promise<KeptEngine> =>
  name === 'webkit' ? startKeptWebKit() : startKeptPuppeteer(name);

async function startKeptPuppeteer(name: PuppeteerName): Promise<KeptEngine> {
  const userDataDir = await mkdtemp(join(tmpdir(), 'desk-profile-'));
  let browser = await launch(name, { userDataDir, ...whole(name) });
  return {
    async open() {
      const page = await browser.newPage();
      return toEnginePage(page, () => page.close({ runBeforeUnload: false }));
    },
    async crash() {
      const process = browser.process();
      const ended = new Promise((resolve) => process?.once('exit', resolve));
      process?.kill('SIGKILL');
      await ended;
      browser = await launch(name, { userDataDir, ...whole(name) });
    },
    async close() {
      await browser.close();
      await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function startKeptWebKit(): Promise<KeptEngine> {
  const browsers = await driveWebKit();
  const browser = await browsers.start();
  const first = await browser.getWindowHandle();
  return {
    async open() {
      await browser.switchToWindow(first);
      const { handle } = await browser.createWindow('window');
      await browser.switchToWindow(handle);
      return inWindow(browser, handle, await openPage(browser));
    },
    crash: () => Promise.reject(new Error('WebKitGTK’s driver loses the browser with its pages.')),
    close: async () => browsers.stop(),
  };
}

/** A page of one of several windows: the driver speaks with one at a time. */
function inWindow(browser: WebDriverBrowser, handle: string, page: EnginePage): EnginePage {
  const here =
    <A extends unknown[], R>(act: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      await browser.switchToWindow(handle);
      return act(...given);
    };
  return {
    goTo: here(page.goTo),
    goBack: here(page.goBack),
    goForward: here(page.goForward),
    reload: here(page.reload),
    setOffline: here(page.setOffline),
    run: here(page.run as never),
    press: here(page.press),
    type: here(page.type),
    click: here(page.click),
    print: here(page.print),
    close: here(() => browser.closeWindow()),
  };
}
