import { setTimeout as wait } from 'node:timers/promises';
import { remote, type Browser } from 'webdriverio';
import { startWebKitDriver, webkitCapabilities } from '../../../.ci/webkit-driver.mjs';
import { PATIENCE } from '../../helpers/start-browser.js';
import { WINDOW, type Engine, type EnginePage } from './engine.js';

/** Keys by their code points: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Enter: '\uE007',
  Tab: '\uE004',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** WebKitGTK over classic WebDriver. */
export async function startWebKit(): Promise<Engine> {
  const browsers = await driveWebKit();
  return { open: async () => openPage(await browsers.start()), close: async () => browsers.stop() };
}

/** What starts browsers of WebKitGTK, and ends them all. */
export async function driveWebKit(): Promise<{ start(): Promise<Browser>; stop(): void }> {
  let driver = await startWebKitDriver();
  return {
    async start() {
      // Most are there within a few seconds; one that is not in a third of a minute never will be.
      let browser = await startBrowser(driver.port, PATIENCE / 3);
      if (!browser) {
        // For a browser that ended as it started its driver waits without end, and begins no other.
        driver.stop();
        driver = await startWebKitDriver();
        browser = await startBrowser(driver.port, PATIENCE);
      }
      if (!browser) throw new Error('WebKitGTK did not start.');
      return browser;
    },
    stop: () => driver.stop(),
  };
}

/** A browser, unless none is there in time. @param patience milliseconds */
async function startBrowser(port: number, patience: number): Promise<Browser | undefined> {
  const started = remote({
    hostname: '127.0.0.1',
    port,
    path: '/',
    // What a page throws is an answer, not a failure to ask again about.
    connectionRetryCount: 0,
    connectionRetryTimeout: 4 * PATIENCE,
    logLevel: 'error',
    capabilities: webkitCapabilities(),
  });
  const timer = new AbortController();
  try {
    return await Promise.race([started, wait(patience, undefined, { signal: timer.signal })]);
  } finally {
    timer.abort();
  }
}

export async function openPage(browser: Browser): Promise<EnginePage> {
  // What waits in the page says by itself what did not come; by default the driver ends it before.
  await browser.setTimeout({ script: 2 * PATIENCE });
  await browser.setWindowRect(null, null, WINDOW.width, WINDOW.height);
  const act = async (type: string, actions: object[], more = {}): Promise<void> => {
    await browser.performActions([{ type, id: type, actions, ...more }]);
    await browser.releaseActions();
  };
  const key = (type: 'keyDown' | 'keyUp', name: string): object => ({ type, value: KEYS[name] ?? name });
  return {
    async goTo(url) {
      await browser.url(url);
    },
    async goBack() {
      await browser.back();
    },
    async goForward() {
      await browser.forward();
    },
    async reload() {
      await browser.refresh();
    },
    setOffline: () => Promise.reject(new Error('WebKitGTK’s driver has no command for the network.')),
    run: (work, ...given) => browser.execute<never, unknown[]>(work as never, ...given),
    press: (...keys) =>
      act('key', [
        ...keys.map((name) => key('keyDown', name)),
        ...keys.toReversed().map((name) => key('keyUp', name)),
      ]),
    type: (text) =>
      act(
        'key',
        [...text].flatMap((sign) => [key('keyDown', sign), key('keyUp', sign)]),
      ),
    click: (x, y) =>
      act(
        'pointer',
        [
          { type: 'pointerMove', duration: 0, x, y },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
        { parameters: { pointerType: 'mouse' } },
      ),
    print: () => Promise.reject(new Error('WebKitGTK’s driver has no print command.')),
    close: () => browser.deleteSession(),
  };
}
