import { remote } from 'webdriverio';
import { startWebKitDriver, webkitCapabilities } from '../../../.ci/webkit-driver.mjs';
import { PATIENCE } from '../../helpers/start-browser.js';
import { WINDOW, type Engine, type EnginePage } from './engine.js';

/** Keys by their code points: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Readonly<Record<string, string>> = {
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
  const driver = await startWebKitDriver();
  return {
    open: () => openPage(driver.port),
    close: async () => driver.stop(),
  };
}

async function openPage(port: number): Promise<EnginePage> {
  const browser = await remote({
    hostname: '127.0.0.1',
    port,
    path: '/',
    // What a page throws is an answer, not a failure to ask again about.
    connectionRetryCount: 0,
    // As long as an answer may take, a start on a busy machine included.
    connectionRetryTimeout: 4 * PATIENCE,
    logLevel: 'error',
    capabilities: webkitCapabilities(),
  });
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
