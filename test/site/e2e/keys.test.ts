import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { DemoPage } from '../../helpers/demo-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';

// How many keys a task takes from the search on, what is typed apart.

const MOST = 12;
const MOST_TO_A_RESULT = 6;
const ANSWER = /^(?:Yes|None|Not stated|Says not)/;

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

class Reader {
  keys = 0;
  constructor(
    readonly page: Page,
    readonly most: number,
  ) {}

  async press(...keys: readonly string[]): Promise<this> {
    for (const key of keys) {
      this.keys += 1;
      assert.ok(
        this.keys <= this.most,
        `more than ${this.most} keys; the focus is on "${await this.focused()}"`,
      );
      await this.page.keyboard.press(key);
    }
    return this;
  }

  /** Presses a key until the focus is on what is called so. */
  async until(key: string, name: RegExp): Promise<this> {
    do await this.press(key);
    while (!name.test(await this.focused()));
    return this;
  }

  /** What has the focus: its label, or its text. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : undefined;
      const entry = at?.closest('[part=entry]') ? 'in an entry: ' : '';
      return (
        entry + (at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '').replace(/\s+/g, ' ').trim()
      );
    });
  }
}

type Task = (reader: Reader, demo: DemoPage) => Promise<unknown>;

/** Each begins in the search, with what is typed in it. */
const TASKS: readonly (readonly [task: string, address: string, typed: string, done: Task, most?: number])[] =
  [
    [
      'get to the first result',
      '',
      'stripe',
      async (reader) => (await reader.press('Enter')).until('Tab', /^in an entry/),
      MOST_TO_A_RESULT,
    ],
    [
      'get to the first answer to a question',
      '',
      'who gets my location',
      async (reader) => (await reader.press('Enter')).until('Tab', /^in an entry/),
      MOST_TO_A_RESULT,
    ],
    [
      'get to the first result without a search',
      '',
      '',
      async (reader) => (await reader.press('Enter')).until('Tab', /^in an entry/),
      MOST_TO_A_RESULT,
    ],
    [
      'clear the search',
      '',
      'stripe',
      async (reader, demo) => {
        await reader.press('Escape');
        await demo.hasEntries(29);
      },
    ],
    [
      'choose a category',
      '',
      '',
      async (reader, demo) => {
        await reader.until('Tab', /^All/);
        await reader.press('ArrowRight');
        await demo.hasEntries(22);
      },
    ],
    [
      'filter by students',
      '',
      '',
      async (reader, demo) => {
        await reader.until('Tab', /^Students/);
        await reader.press('Space');
        await demo.count('3 entries match').waitFor();
      },
    ],
    [
      'take a suggested filter',
      '',
      'location of students',
      async (reader) => {
        // It comes with the part that reads sentences.
        await reader.page.getByRole('button', { name: 'Filter by' }).first().waitFor();
        await reader.press('Enter');
        await reader.until('Tab', /^Filter by/);
        await reader.press('Enter');
        await reader.page.waitForURL(/vd-f-/);
      },
    ],
    [
      'remove a filter',
      '#vd-f-subjects=student',
      '',
      async (reader, demo) => {
        await reader.press('Enter');
        await reader.until('Tab', /^Remove filter: Students/);
        await reader.press('Enter');
        await demo.hasEntries(29);
      },
    ],
    [
      'clear all',
      '#vd-f-subjects=student&vd-f-data=location',
      '',
      async (reader, demo) => {
        await reader.press('Enter');
        await reader.until('Tab', /^Clear all/);
        await reader.press('Enter');
        await demo.hasEntries(29);
      },
    ],
    [
      'see who gets what',
      '',
      '',
      async (reader) => {
        await reader.until('Shift+Tab', /^Who gets what/);
        await reader.press('Enter');
        await reader.page.getByRole('table').waitFor();
      },
    ],
    [
      'open the list behind an answer of who gets what',
      '',
      '',
      async (reader, demo) => {
        await reader.until('Shift+Tab', /^Who gets what/);
        await reader.press('Enter');
        // Each answer stands once it has been counted.
        await reader.page.getByRole('button', { name: ANSWER }).first().waitFor();
        await reader.until('Tab', ANSWER);
        await reader.press('Enter');
        await demo.entries.first().waitFor();
      },
    ],
    [
      'take the list along as a table',
      '',
      'location',
      async (reader) => {
        const download = reader.page.waitForEvent('download');
        await reader.press('Enter');
        await reader.until('Tab', /^Take along/);
        await reader.press('Enter');
        await reader.until('Tab', /^Table/);
        await reader.press('Enter');
        await download;
      },
    ],
    [
      'copy the address of a result',
      '',
      'stripe',
      async (reader) => {
        await reader.press('Enter');
        await reader.until('Tab', /^in an entry: .*link/i);
      },
    ],
  ];

describe('keys from the search', () => {
  for (const [task, address, typed, done, most = MOST] of TASKS) {
    test(`to ${task}: at most ${most}`, async (context) => {
      const viewport = { width: 1280, height: 900 };
      const demo = await DemoPage.open(site.browser, `${site.url}${address}`, { viewport });
      await demo.isWhole();
      await demo.search.focus();
      await demo.search.fill(typed);
      const reader = new Reader(demo.page, most);
      await done(reader, demo);
      context.diagnostic(`${reader.keys} keys`);
      await demo.close();
    });
  }
});
