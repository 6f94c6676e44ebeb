// By the keyboard alone, by a pointer that changes its mind, and however a device is held.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { startSite, type Site } from '../../../helpers/e2e.js';
import { drawAll, openState } from '../../../helpers/list-states.js';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

/** More stops than any of these states has. */
const MOST_STOPS = 400;

/** Puts something to stop at before the list and after it. */
const enclose = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const list = document.querySelector('vendor-disclosure') as HTMLElement;
    for (const where of ['beforebegin', 'afterend'] as const) {
      const stop = document.createElement('button');
      stop.id = where;
      list.insertAdjacentElement(where, stop);
    }
    document.getElementById('beforebegin')?.focus();
  });

interface Stop {
  readonly what: string;
  readonly outside: string;
  /** How wide the line around it is, in pixels. */
  readonly outline: number;
  /** Whether some of it can be seen, with nothing else over it. */
  readonly isInSight: boolean;
}

/** Where the focus is. */
const whereIsFocus = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    let at = document.activeElement as HTMLElement;
    const outside = at.id;
    while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement as HTMLElement;
    const widths = [at, at.closest('label'), at.parentElement].map((element) => {
      if (!element) return 0;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
    });
    const { left, top, width, height } = at.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => [left + width * x, top + height * y] as const),
    );
    const root = at.getRootNode() as ShadowRoot;
    const isInSight = points.some(([x, y]) => {
      const hit = root.elementFromPoint(x, y);
      return hit !== null && (at.contains(hit) || hit.contains(at));
    });
    return {
      what: `${at.localName}.${at.getAttribute('type') === 'date' ? 'date' : at.className} ${at.innerText?.slice(0, 30) ?? ''}`,
      outside,
      outline: Math.max(...widths),
      isInSight,
    };
  });

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 } };
const STATES: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ['the list at a desk', { forcedColors: 'active' }],
  ['filters on a phone', PHONE],
  ['who gets what', PHONE],
  ['what changed', { forcedColors: 'active' }],
  ['nothing found', PHONE],
];

for (const [name, options] of STATES) {
  test(`the Tab key leads through and out again, and where it is can be seen: ${name}`, async (context) => {
    const page = await openState(site.browser, site.url, name, options);
    await enclose(page);
    const faults: string[] = [];
    let stops = 0;
    for (; stops < MOST_STOPS; stops += 1) {
      await page.keyboard.press('Tab');
      const { what, outside, outline, isInSight } = await whereIsFocus(page);
      if (outside === 'afterend') break;
      // Of the parts of a field for a day, the browser marks each itself.
      if (outline < 2 && !what.startsWith('input.date')) faults.push(`not marked: ${what}`);
      if (!isInSight) faults.push(`covered: ${what}`);
    }
    assert.ok(stops < MOST_STOPS, 'the Tab key does not lead out');
    context.diagnostic(`${stops} stops`);
    await page.keyboard.down('Shift');
    for (let back = 0; back <= stops; back += 1) await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    assert.equal((await whereIsFocus(page)).outside, 'beforebegin');
    assert.deepEqual([...new Set(faults)].slice(0, 8), []);
    await page.context().close();
  });
}

test('a pointer that is pressed does nothing until it is let go, and nothing where it left before', async () => {
  const page = await openState(site.browser, site.url, 'the list at a desk');
  const stateOf = (): Promise<string> =>
    page.evaluate(() => {
      const list = document.querySelector('vendor-disclosure');
      const { category, view, filters } = list ?? {};
      return `${JSON.stringify({ category, view, filters })} ${location.hash}`;
    });
  const before = await stateOf();
  for (const control of [
    page.getByRole('checkbox', { name: /^Students/ }),
    page.getByRole('tab', { name: /^Internal tools/ }),
    page.getByRole('button', { name: 'Who gets what' }),
  ]) {
    await control.scrollIntoViewIfNeeded();
    await control.hover();
    await page.mouse.down();
    assert.equal(await stateOf(), before);
    await page.mouse.move(2, 2);
    await page.mouse.up();
    assert.equal(await stateOf(), before);
  }
  await page.getByRole('tab', { name: /^Internal tools/ }).click();
  await page.waitForFunction(() => location.hash.includes('category'));
  await page.context().close();
});

test('however a device is held, all is there', async () => {
  const wordsOf = async (viewport: { width: number; height: number }): Promise<string[]> => {
    const page = await openState(site.browser, site.url, 'the list on a phone', { viewport });
    await drawAll(page);
    const names = await page
      .getByRole('heading')
      .or(page.getByRole('button'))
      .or(page.getByRole('tab'))
      .allInnerTexts();
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    assert.ok(scrollWidth <= clientWidth);
    await page.context().close();
    // What a list is about opens by a button of another name where there is more room.
    return names
      .map((text) => text.trim())
      .filter((name) => !['', 'About this list', 'Read more'].includes(name));
  };
  const upright = await wordsOf({ width: 390, height: 844 });
  assert.ok(upright.length > 40);
  assert.deepEqual(await wordsOf({ width: 844, height: 390 }), upright);
});
