import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { seenText } from './seen-text.js';

/** A list in a frame, as a reader of the page around it meets it. */
export class FramedList {
  readonly inside: FrameLocator;
  /** What the page or the browser complained of; a test that expects something takes it out. */
  readonly problems: string[] = [];
  /** Every address that was asked for, from the first on. */
  readonly asked: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    this.inside = page.frameLocator('iframe');
    context.on('request', (request) => this.asked.push(request.url()));
    page.on('pageerror', (error) => this.problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.problems.push(message.text());
    });
  }

  /** Opens a page with a frame. Addresses beyond this machine answer with a title. */
  static async open(browser: Browser, url: string): Promise<FramedList> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await context.route(/^https:/, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
    );
    const framed = new FramedList(context, await context.newPage());
    await framed.page.goto(url);
    return framed;
  }

  get frame(): Frame {
    const frame = this.page.frames()[1];
    if (!frame) throw new Error('There is no frame.');
    return frame;
  }

  get search(): Locator {
    return this.inside.getByRole('searchbox', { name: 'Search providers, purposes or data' });
  }

  async count(text: string | RegExp): Promise<void> {
    await seenText(this.inside, text, { exact: true }).waitFor();
  }

  /** Resolves once the frame is as high as what is in it, and says how high. */
  async fits(): Promise<number> {
    await this.inside.getByText('29 entries, 28 providers').waitFor();
    // By interval: a frame out of sight has no animation frames.
    const height = await this.frame.waitForFunction(
      () => {
        const { height } = document.documentElement.getBoundingClientRect();
        return Math.abs(height - innerHeight) <= 1 && innerHeight;
      },
      null,
      { polling: 50 },
    );
    return (await height.jsonValue()) as number;
  }

  async close(): Promise<void> {
    assert.deepEqual(this.problems, []);
    await this.context.close();
  }
}
