// Kept pictures of the states that a reader sees most, compared with how they look now: `npm run pictures`; `npm run pictures --
// --update` keeps how they look now.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { startSite, type Site } from '../../helpers/e2e.js';
import { whyIncomparable } from './comparable.js';
import { comparePicture } from './compare-picture.js';
import { ask, changes, counted, empty, matrix, nothing, press, set, silent } from './reach.js';

const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const WIDE: BrowserContextOptions = { viewport: { width: 1920, height: 900 } };
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };
const NARROW: BrowserContextOptions = { viewport: { width: 320, height: 700 } };
const MADE_UP = 'brightmeadow/index.html';

interface State {
  readonly options: BrowserContextOptions;
  readonly path?: string;
  /** What is to be done before the page is asked for. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Ends once all of it is drawn: the list with its counts, where nothing else is said. */
  readonly drawn?: (page: Page) => Promise<unknown>;
  /** Leads to what the picture shows. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const STATES: Readonly<Record<string, State>> = {
  'list at a desk': { options: DESK },
  'list on a wide screen': { options: WIDE },
  'list in the dark': { options: { ...DESK, colorScheme: 'dark' } },
  'list in forced colors': { options: { ...DESK, forcedColors: 'active' } },
  'list on a phone': { options: PHONE },
  'list from right to left': { options: PHONE, act: set('rtl') },
  'list from right to left at a desk': { options: DESK, act: set('rtl') },
  'list with text of twice the size': { options: DESK, act: set('large') },
  'list on paper': { options: DESK, act: (page) => page.emulateMedia({ media: 'print' }) },
  'list without entries': {
    options: PHONE,
    prepare: empty,
    drawn: nothing,
  },
  'about the list on a phone': { options: PHONE, act: press('About this list') },
  'filters on a phone': { options: PHONE, act: press(/^Filters/) },
  'answers to a question': { options: DESK, act: ask('who gets my child’s location?') },
  'answers on a phone': { options: PHONE, act: ask('does anyone know my birthday?') },
  'nothing found': { options: NARROW, act: ask('tiktok') },
  'no match for filters': { options: PHONE, path: '#vd-f-vendors=stripe&vd-f-purposes=surveys' },
  'link to what is not on the list': { options: PHONE, path: '#vd-f-subjects=nobody' },
  'what no entry says': { options: DESK, prepare: silent },
  'what is planned': { options: DESK, path: `${MADE_UP}#vd-f-status=planned` },
  'what is planned where there is little room': { options: NARROW, path: `${MADE_UP}#vd-f-status=planned` },
  'what changed': { options: DESK, path: `${MADE_UP}#vd-view=changes`, drawn: changes },
  'what changed where there is little room': {
    options: NARROW,
    path: `${MADE_UP}#vd-view=changes`,
    drawn: changes,
  },
  'who gets what': { options: DESK, path: '#vd-view=matrix', drawn: matrix },
  'who gets what where there is little room': { options: NARROW, path: '#vd-view=matrix', drawn: matrix },
};

let site: Site;
let reason: string | undefined;
before(async () => {
  site = await startSite();
  reason = await whyIncomparable(site.browser);
});
after(() => site.close());

for (const [name, { options, path = '', prepare, drawn = counted, act }] of Object.entries(STATES)) {
  test(`looks as it is kept: ${name}`, async (context) => {
    if (reason !== undefined) return context.skip(reason);
    const page = await site.browser.newPage({ ...options, reducedMotion: 'reduce' });
    await prepare?.(page);
    await page.goto(site.url + path);
    await drawn(page);
    await act?.(page);
    await page
      .locator('vendor-disclosure')
      .evaluate((list) => list.scrollIntoView({ block: 'start', behavior: 'instant' }));
    const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    await page.close();
    const { differing, allowed, where } = await comparePicture(name, picture);
    assert.ok(differing <= allowed, `${differing} pixels differ, ${allowed} may: see ${where}`);
  });
}
