import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { until } from './until.js';

/** A file as a keeper brings it. */
export interface DeskFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const textFile = (name: string, text: string): DeskFile => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

/** The desk in a browser of its own, with what it asked of the network and what went wrong. */
export class DeskPage {
  /** Addresses of all requests, but for what was made here. */
  readonly requests: string[] = [];
  readonly faults: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.faults.push(message.text());
    });
    page.on('request', (request) => {
      if (!/^(?:blob|data):/.test(request.url())) this.requests.push(request.url());
    });
  }

  static async open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<DeskPage> {
    const context = await browser.newContext({ acceptDownloads: true, ...options });
    return DeskPage.openIn(context, url);
  }

  static async openIn(context: BrowserContext, url: string): Promise<DeskPage> {
    const desk = new DeskPage(context, await context.newPage());
    await desk.page.goto(url);
    await desk.page.getByRole('heading', { level: 1 }).waitFor();
    return desk;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** A vendor in the list under Mend. */
  record(name: string | RegExp): Locator {
    return this.page.getByRole('listbox', { name: 'Vendors' }).getByRole('option', { name });
  }

  /** Goes to a step. */
  async go(step: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('button', { name: step }).click();
  }

  async bring(file: DeskFile | DeskFile[]): Promise<void> {
    await this.go('Bring');
    await this.page.locator('input[type=file]').setInputFiles(file);
  }

  /** Brings rows and takes them into the list. */
  async take(file: DeskFile): Promise<void> {
    await this.bring(file);
    await this.button('Take these rows').click();
    await this.page.getByRole('heading', { name: 'Mend the list' }).waitFor();
  }

  async fill(label: string | RegExp, text: string): Promise<void> {
    const field = this.page.getByLabel(label).and(this.page.locator('input, select, textarea'));
    await field.fill(text);
    await field.blur();
  }

  /** The bytes of the file that a button hands over. */
  async download(button: string | RegExp): Promise<DeskFile> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.button(button).click()]);
    return {
      name: download.suggestedFilename(),
      mimeType: 'application/octet-stream',
      buffer: await readFile(await download.path()),
    };
  }

  /** Waits until the browser keeps a text on the device. */
  async isKept(text: string): Promise<void> {
    // `waitForFunction` would take a promise for a yes.
    const isThere = (): Promise<boolean> =>
      this.page.evaluate(
        (wanted) =>
          new Promise<boolean>((resolve) => {
            const request = indexedDB.open('vendor-disclosure-desk');
            request.onsuccess = () => {
              const all = request.result.transaction('desk').objectStore('desk').getAll();
              // A map has no JSON of its own.
              all.onsuccess = () =>
                resolve(
                  JSON.stringify(all.result, (_, value: unknown) =>
                    value instanceof Map ? [...value] : value,
                  ).includes(wanted),
                );
              request.result.close();
            };
          }),
        text,
      );
    await until(this.page, `“${text}” kept on the device`, isThere);
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
