// How many keys a task takes from the search on, in each engine, what is typed apart.
import assert from 'node:assert/strict';
import { startJourneys } from './journey.js';
import type { ReaderPage } from './reader-page.js';
import type { Reader } from './reader.js';

const MOST = 12;
const MOST_TO_A_RESULT = 6;
const ANSWER = /^(?:Yes|None|Not stated|Says not)/;
const IN_AN_ENTRY = /^in an entry/;

const journey = startJourneys();

declare const reader: Reader;

/** Presses keys, and counts them. */
class Keys {
  #pressed = 0;
  constructor(
    readonly demo: ReaderPage,
    readonly most: number,
  ) {}

  /** @param keys all at once */
  async press(...keys: readonly string[]): Promise<void> {
    this.#pressed += 1;
    assert.ok(
      this.#pressed <= this.most,
      `more than ${this.most} keys; the focus is on "${await this.focused()}"`,
    );
    await this.demo.press(...keys);
  }

  /** Presses keys until the focus is on what is called so. */
  async until(name: RegExp, ...keys: readonly string[]): Promise<void> {
    do await this.press(...keys);
    while (!name.test(await this.focused()));
  }

  /** What has the focus, by its name. */
  focused(): Promise<string> {
    return this.demo.run(() => {
      const at = reader.focused();
      return at ? (at.closest('[part=entry]') ? 'in an entry: ' : '') + reader.nameOf(at) : '';
    });
  }
}

interface Task {
  readonly title: string;
  readonly address?: string;
  readonly typed?: string;
  readonly most?: number;
  readonly does: (keys: Keys, demo: ReaderPage) => Promise<unknown>;
}

async function toAResult(keys: Keys): Promise<void> {
  await keys.press('Enter');
  await keys.until(IN_AN_ENTRY, 'Tab');
}

/** Each begins in the search, with what is typed in it. */
const TASKS: readonly Task[] = [
  { title: 'get to the first result', typed: 'stripe', most: MOST_TO_A_RESULT, does: toAResult },
  {
    title: 'get to the first answer to a question',
    typed: 'who gets my location',
    most: MOST_TO_A_RESULT,
    does: toAResult,
  },
  { title: 'get to the first result without a search', most: MOST_TO_A_RESULT, does: toAResult },
  {
    title: 'clear the search',
    typed: 'stripe',
    async does(keys, demo) {
      await keys.press('Escape');
      await demo.hasEntries(29);
    },
  },
  {
    title: 'choose a category',
    async does(keys, demo) {
      await keys.until(/^All/, 'Tab');
      await keys.press('ArrowRight');
      await demo.hasEntries(22);
    },
  },
  {
    title: 'filter by students',
    async does(keys, demo) {
      await keys.until(/^Students/, 'Tab');
      await keys.press(' ');
      await demo.shows(/3 entries match/);
    },
  },
  {
    title: 'take a suggested filter',
    typed: 'location of students',
    async does(keys, demo) {
      // It comes with the part that reads sentences.
      await demo.run(() =>
        reader.until('a suggestion', () => reader.findAll(reader.list(), 'button', /^Filter by/).length > 0),
      );
      await keys.press('Enter');
      await keys.until(/^Filter by/, 'Tab');
      await keys.press('Enter');
      await demo.hasAddress(/vd-f-/);
    },
  },
  {
    title: 'remove a filter',
    address: '#vd-f-subjects=student',
    async does(keys, demo) {
      await keys.press('Enter');
      await keys.until(/^Remove filter: Students/, 'Tab');
      await keys.press('Enter');
      await demo.hasEntries(29);
    },
  },
  {
    title: 'clear all',
    address: '#vd-f-subjects=student&vd-f-data=location',
    async does(keys, demo) {
      await keys.press('Enter');
      await keys.until(/^Clear all/, 'Tab');
      await keys.press('Enter');
      await demo.hasEntries(29);
    },
  },
  { title: 'see who gets what', does: toWhoGetsWhat },
  {
    title: 'open the list behind an answer of who gets what',
    async does(keys, demo) {
      await toWhoGetsWhat(keys, demo);
      await keys.until(ANSWER, 'Tab');
      await keys.press('Enter');
      await demo.hasAddress(/vd-f-/);
      await demo.shows(/\d entr(?:y|ies) match/);
    },
  },
  {
    title: 'take the list along as a table',
    typed: 'location',
    async does(keys, demo) {
      await demo.run(() => {
        // A link that is in no page tells nobody above it.
        HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
          document.body.dataset['taken'] = this.download;
        };
      });
      await keys.press('Enter');
      await keys.until(/^Take along/, 'Tab');
      await keys.press('Enter');
      await keys.until(/^Table/, 'Tab');
      await keys.press('Enter');
      await demo.run(() =>
        reader.until('a file', () => document.body.dataset['taken']?.endsWith('.csv') === true),
      );
    },
  },
  {
    title: 'copy the address of a result',
    typed: 'stripe',
    async does(keys) {
      await keys.press('Enter');
      await keys.until(/^in an entry: .*link/i, 'Tab');
    },
  },
];

async function toWhoGetsWhat(keys: Keys, demo: ReaderPage): Promise<void> {
  await keys.until(/^Who gets what/, 'Shift', 'Tab');
  await keys.press('Enter');
  await demo.run((answer) => {
    // Each answer stands once it has been counted.
    const isCounted = (): boolean => reader.findAll(reader.list(), 'button', new RegExp(answer)).length > 0;
    return reader.until('answers', isCounted);
  }, ANSWER.source);
}

for (const { title, address = '', typed = '', most = MOST, does } of TASKS) {
  journey(`takes at most ${most} keys from the search to ${title}`, async (demo) => {
    await demo.open(`/${address}`);
    await demo.click('searchbox', /^Search/);
    if (typed) await demo.page.type(typed);
    await does(new Keys(demo, most), demo);
  });
}
