// Kept pictures of the states that a reader sees most, compared with how they look now: `npm run pictures`; `npm run pictures --
// --update` keeps how they look now.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { BrowserContextOptions } from 'playwright-core';
import { DemoPage } from '../../helpers/demo-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';
import { whyIncomparable } from './comparable.js';
import { comparePicture } from './compare-picture.js';

const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };
const NARROW: BrowserContextOptions = { viewport: { width: 320, height: 700 } };

interface State {
  readonly options: BrowserContextOptions;
  readonly path?: string;
  /** Leads to what the picture shows. */
  readonly act?: (demo: DemoPage) => Promise<unknown>;
}

const ask =
  (text: string) =>
  async ({ page, search }: DemoPage): Promise<void> => {
    await search.fill(text);
    await search.press('Enter');
    await page.waitForFunction(
      (typed) => new URLSearchParams(location.hash.slice(1)).get('vd-q') === typed,
      text,
    );
  };

/** Changes how the page is set, and gives the list a turn to follow. */
const set =
  (name: 'rtl' | 'large') =>
  ({ page }: DemoPage): Promise<void> =>
    page.evaluate((what) => {
      if (what === 'rtl') document.documentElement.dir = 'rtl';
      else document.querySelector('vendor-disclosure')?.style.setProperty('font-size', '32px');
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
    }, name);

const STATES: Readonly<Record<string, State>> = {
  'list at a desk': { options: DESK },
  'list in the dark': { options: { ...DESK, colorScheme: 'dark' } },
  'list in forced colors': { options: { ...DESK, forcedColors: 'active' } },
  'list on a phone': { options: PHONE },
  'list from right to left': { options: PHONE, act: set('rtl') },
  'list with text of twice the size': { options: DESK, act: set('large') },
  'filters on a phone': {
    options: PHONE,
    act: ({ page }) => page.getByRole('button', { name: /^Filters/ }).click(),
  },
  'answers to a question': { options: DESK, act: ask('who gets my child’s location?') },
  'answers on a phone': { options: PHONE, act: ask('does anyone know my birthday?') },
  'nothing found': { options: NARROW, act: ask('tiktok') },
  'who gets what': { options: DESK, path: '#vd-view=matrix' },
  'who gets what where there is little room': { options: NARROW, path: '#vd-view=matrix' },
};

let site: Site;
let reason: string | undefined;
before(async () => {
  site = await startSite();
  reason = await whyIncomparable(site.browser);
});
after(() => site.close());

for (const [name, { options, path = '', act }] of Object.entries(STATES)) {
  test(`looks as it is kept: ${name}`, async (context) => {
    if (reason !== undefined) return context.skip(reason);
    const settings = { ...options, reducedMotion: 'reduce' } as const;
    const demo = await DemoPage.open(site.browser, site.url, settings);
    await demo.isWhole();
    // Counts come a frame later, and move what is beside them.
    await demo.page.waitForFunction(() => {
      const filters = document.querySelector('vendor-disclosure')?.shadowRoot?.querySelector('vd-filters');
      const counts = [...(filters?.shadowRoot?.querySelectorAll('[part=value-count]') ?? [])];
      return counts.length > 0 && counts.every(({ textContent }) => textContent !== '');
    });
    if (path) {
      await demo.page.goto(site.url + path);
      await demo.page.getByRole('table').waitFor();
      await demo.page.waitForFunction(
        () =>
          !document
            .querySelector('vendor-disclosure')
            ?.shadowRoot?.querySelector('vd-matrix')
            ?.shadowRoot?.querySelector('.counting'),
      );
    }
    await act?.(demo);
    await demo.page
      .locator('vendor-disclosure')
      .evaluate((list) => list.scrollIntoView({ block: 'start', behavior: 'instant' }));
    const picture = await demo.page.screenshot({ animations: 'disabled', caret: 'hide' });
    await demo.page.context().close();
    const { differing, allowed, where } = await comparePicture(name, picture);
    assert.ok(differing <= allowed, `${differing} pixels differ, ${allowed} may: see ${where}`);
  });
}
