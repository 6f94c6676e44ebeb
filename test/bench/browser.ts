import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../../.ci/browser.mjs';
import { benchFolder } from './corpora.js';

/**
 * Frames come as fast as they can be made: with a screen's 60 a second every time would be a multiple of 17 ms, and what a
 * widget needs could not be told from the wait for the next frame.
 */
const UNLIMITED = ['--disable-gpu-vsync', '--disable-frame-rate-limit'];
const FLAGS = ['--js-flags=--expose-gc'];

/** A page did not do in time what it was asked for, or broke down. */
export class GivenUp extends Error {}

/** Chromium, started anew after a page that had to be given up. */
export class BenchBrowser {
  #browser: Browser | undefined;
  readonly #timeout: number;
  readonly #flags: readonly string[];

  /** @param screen frames come at the pace of a screen */
  constructor(timeout: number, screen = false) {
    this.#timeout = timeout;
    this.#flags = screen ? FLAGS : [...FLAGS, ...UNLIMITED];
  }

  async version(): Promise<string> {
    return (await this.#started()).version();
  }

  /** Uses a fresh page with an empty cache. */
  async withPage<T>(
    use: (page: Page, session: CDPSession, browser: Browser) => Promise<T>,
    limit = this.#timeout,
  ): Promise<T> {
    const browser = await this.#started();
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      page.setDefaultTimeout(0);
      await page.addInitScript({ path: `${benchFolder}bundle/driver.js` });
      const late = new Promise<never>((_, reject) => {
        page.on('crash', () => reject(new GivenUp('crashed')));
        timer = setTimeout(() => reject(new GivenUp(`> ${limit / 1000} s`)), limit);
      });
      const result = await Promise.race([use(page, session, browser), late]);
      await context.close();
      return result;
    } catch (error) {
      await this.close();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    const browser = this.#browser;
    this.#browser = undefined;
    await browser?.close();
  }

  async #started(): Promise<Browser> {
    const executablePath = findBrowser();
    if (!executablePath) throw new Error('There is no Chromium or Chrome; CHROME_PATH can name one.');
    this.#browser ??= await chromium.launch({ executablePath, args: [...browserFlags, ...this.#flags] });
    return this.#browser;
  }
}
