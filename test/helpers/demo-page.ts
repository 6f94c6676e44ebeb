import assert from 'node:assert/strict';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { seenText } from './seen-text.js';

/** A demo page as a reader meets it: found by role and name, whatever the markup. */
export class DemoPage {
  private constructor(
    readonly page: Page,
    readonly problems: string[],
  ) {}

  /**
   * Opens a page and waits until its list is shown; anything the page or the browser complains of is kept.
   * @param prepare what is to be done before the page is asked for
   */
  static async open(
    browser: Browser,
    url: string,
    options: BrowserContextOptions = {},
    prepare?: (page: Page) => unknown,
  ): Promise<DemoPage> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        problems.push(`${message.text()} ${message.location().url}`);
    });
    await prepare?.(page);
    await page.goto(url);
    const demo = new DemoPage(page, problems);
    await demo.entries.first().waitFor();
    return demo;
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search providers, purposes or data' });
  }

  get entries(): Locator {
    return this.page
      .locator('vendor-disclosure')
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading') });
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name: new RegExp(`^${name} \\d+$`) });
  }

  facetValue(name: string): Locator {
    return this.page.getByRole('checkbox', { name: new RegExp(`^${name} \\d+$`) });
  }

  entry(vendor: string): Locator {
    return this.entries.filter({ has: this.page.getByRole('heading', { name: vendor, exact: true }) });
  }

  /** The sentence with the visible count. */
  count(text: string | RegExp, options?: { exact?: boolean }): Locator {
    return seenText(this.page, text, options);
  }

  /** Waits for what comes after the entries: the filters, or the button that opens them. */
  async isWhole(): Promise<void> {
    const filters = this.page.getByRole('button', { name: /^Filters/ }).or(this.page.getByRole('checkbox'));
    await filters.first().waitFor();
  }

  /** Waits until the list has so many entries, and no more. */
  async hasEntries(count: number): Promise<void> {
    await this.entries.nth(count - 1).waitFor();
    await this.entries.nth(count).waitFor({ state: 'detached' });
  }

  async vendors(): Promise<string[]> {
    return this.entries.getByRole('heading').allInnerTexts();
  }

  /** Listens for the next event of a name, and gives a function that resolves with its fields once it came. */
  async listenFor(name: string, ...fields: string[]): Promise<() => Promise<Record<string, unknown>>> {
    const heard = await this.page.evaluateHandle(
      ([type, ...keys]) => ({
        event: new Promise<Record<string, unknown>>((resolve) => {
          document.addEventListener(
            type as string,
            (event) => {
              resolve(Object.fromEntries(keys.map((key) => [key, event[key as keyof Event]])));
            },
            { once: true },
          );
        }),
      }),
      [name, ...fields],
    );
    return () => heard.evaluate(({ event }) => event);
  }

  async fitsItsWidth(): Promise<void> {
    const { scroll, client } = await this.page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    assert.ok(scroll <= client, `${scroll} px of content in ${client} px`);
  }

  async close(): Promise<void> {
    assert.deepEqual(this.problems, []);
    await this.page.context().close();
  }
}
