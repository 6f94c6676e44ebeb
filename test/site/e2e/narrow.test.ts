import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ElementHandle, Locator } from 'playwright-core';
import { DemoPage } from '../../helpers/demo-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';

// What stands beside what where there is little room.

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

const open = (width: number, path = ''): Promise<DemoPage> =>
  DemoPage.open(site.browser, site.url + path, { viewport: { width, height: 844 }, hasTouch: true });

const middleOf = async (one: Locator): Promise<number> => {
  const box = await one.boundingBox();
  assert.ok(box);
  return box.y + box.height / 2;
};

/** Where it stands from the search: parts above come when they come. */
const placeOf = async (one: Locator, { search }: DemoPage): Promise<readonly number[]> =>
  one.evaluate(
    (element, from) => {
      const [own, start] = [element.getBoundingClientRect(), from.getBoundingClientRect()];
      return [own.x - start.x, own.y - start.y];
    },
    (await search.elementHandle()) as ElementHandle<HTMLElement>,
  );

const resize = (demo: DemoPage, width: number): Promise<void> =>
  demo.page.setViewportSize({ width, height: 844 });

test('opens the ways to take the list along below their word, which stays where it is, at 320, 390 and 600 pixels', async () => {
  const demo = await open(320);
  await demo.isWhole();
  const word = demo.page.locator('summary').filter({ hasText: 'Take along' });
  const ways = demo.page.getByRole('button', { name: 'Table (CSV)' });
  for (const width of [320, 390, 600]) {
    await resize(demo, width);
    const before = await placeOf(word, demo);
    await word.click();
    await ways.waitFor();
    assert.deepEqual(await placeOf(word, demo), before);
    assert.ok((await middleOf(ways)) > (await middleOf(word)));
    await demo.fitsItsWidth();
    await word.click();
    await ways.waitFor({ state: 'hidden' });
  }
  await demo.close();
});

for (const width of [320, 390]) {
  test(`leads from open filters to the count and the first entry, in sight, at ${width} pixels`, async () => {
    const demo = await open(width);
    await demo.isWhole();
    await demo.page.getByRole('button', { name: /^Filters/ }).click();
    await demo.facetValue('Students').click();
    await demo.page.getByRole('button', { name: /^Show 3 entries/ }).click();
    const count = demo.page.locator('[part=count]');
    await count.and(demo.page.locator(':focus')).waitFor();
    await demo.page.getByRole('checkbox').first().waitFor({ state: 'hidden' });
    const { top, height } = await count.evaluate((one) => ({
      top: one.getBoundingClientRect().top,
      height: innerHeight,
    }));
    assert.ok(top >= 0 && top < height, `${top} of ${height}`);
    await demo.close();
  });
}

for (const path of ['#vd-q=gogle', '#vd-q=track', '#vd-f-subjects=student&vd-f-data=location']) {
  test(`sets ways to take the list along beside the way out of the question at 320 and 390 pixels: ${path}`, async () => {
    const demo = await open(320, path);
    await demo.isWhole();
    await demo
      .count(/match(?:es)?\b/)
      .first()
      .waitFor();
    for (const width of [320, 390]) {
      await resize(demo, width);
      const out = await middleOf(demo.page.getByRole('button', { name: 'Clear all' }));
      const along = await middleOf(demo.page.locator('summary').filter({ hasText: 'Take along' }));
      assert.ok(Math.abs(out - along) < 8, `${out}, ${along} at ${width}`);
    }
    await demo.close();
  });
}

test('parts the facts of a list by dots on one line only: no dot ends a line', async () => {
  for (const [width, dots] of [
    [1280, [true, true, false]],
    [320, [false, false, false]],
  ] as const) {
    const demo = await open(width);
    const about = demo.page.getByRole('button', { name: 'About this list' });
    if (await about.isVisible()) await about.click();
    const facts = demo.page.locator('[part=facts] > span');
    const found = await facts.evaluateAll((all) =>
      all.map((fact) => getComputedStyle(fact, '::after').content.includes('·')),
    );
    assert.deepEqual(found, dots);
    await demo.close();
  }
});

test('tells by three dots that a folded introduction goes on, and reads the name of the button without them', async () => {
  const demo = await open(1280);
  const more = demo.page.getByRole('button', { name: 'Read more', exact: true });
  const dots = (): Promise<string> => more.evaluate((button) => getComputedStyle(button, '::before').content);
  assert.match(await dots(), /…/);
  await more.click();
  const less = demo.page.getByRole('button', { name: 'Read less', exact: true });
  assert.equal(await less.evaluate((button) => getComputedStyle(button, '::before').content), 'none');
  await demo.close();
});

test('ends sentences of what changed at their own side, on a page from right to left in the language of the list', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.url}brightmeadow/index.html#vd-view=changes`);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  const sentences = page.locator('.change > span, [part=notice] > span');
  await sentences.first().waitFor();
  const bidi = await sentences.evaluateAll((all) => all.map((one) => getComputedStyle(one).unicodeBidi));
  assert.deepEqual([...new Set(bidi)], ['plaintext']);
  await page.close();
});
