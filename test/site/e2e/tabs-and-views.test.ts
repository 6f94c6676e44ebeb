import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PNG } from 'pngjs';
import { DemoPage } from '../../helpers/demo-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

for (const forcedColors of ['none', 'active'] as const) {
  test(`says by an arrow that tabs go on beyond the edge, however it cuts, and only while they do, where forced colors are: ${forcedColors}`, async () => {
    const demo = await DemoPage.open(site.browser, `${site.url}help-center.html`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      forcedColors,
    });
    const tabs = demo.page.getByRole('tablist');
    /** How much the last 8 pixels of the row differ among themselves, above its line. */
    const seen = async (side: 'left' | 'right'): Promise<number> => {
      const { x, y, width, height } = (await tabs.boundingBox()) ?? assert.fail('There are no tabs.');
      const left = side === 'right' ? x + width - 8 : x;
      const clip = { x: left, y: y + 8, width: 8, height: height - 16 };
      const { data } = PNG.sync.read(await demo.page.screenshot({ clip }));
      const reds = data.filter((_, at) => at % 4 === 0);
      return Math.max(...reds) - Math.min(...reds);
    };
    // From where a tab begins at the edge to where one ends there.
    for (const width of [390, 384, 378, 372, 360, 340, 320]) {
      await demo.page.setViewportSize({ width, height: 844 });
      assert.ok((await seen('right')) > 60, `${width} pixels: nothing shows that there are more`);
    }
    await tabs.evaluate((row) => (row.scrollLeft = row.scrollWidth));
    assert.equal(await seen('right'), 0, 'at the end');
    await demo.page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    await tabs.evaluate((row) => (row.scrollLeft = 0));
    assert.ok((await seen('left')) > 60, 'from right to left');
    await demo.page.context().close();

    const wide = await DemoPage.open(site.browser, site.url, { viewport: { width: 1280, height: 900 } });
    const { x, y, width } =
      (await wide.page.getByRole('tablist').boundingBox()) ?? assert.fail('There are no tabs.');
    const clip = { x: x + width - 8, y: y + 8, width: 8, height: 24 };
    const { data } = PNG.sync.read(await wide.page.screenshot({ clip }));
    assert.equal(new Set(data.filter((_, at) => at % 4 === 0)).size, 1, 'where all fit');
    await wide.page.context().close();
  });
}

test('shows no arrow where nothing but room is beyond the edge', async () => {
  const demo = await DemoPage.open(site.browser, site.url, { viewport: { width: 1280, height: 900 } });
  const tabs = demo.page.getByRole('tablist');
  await demo.isWhole();
  for (const less of [2, 6, 12, 18]) {
    await tabs.evaluate((row, pixels) => {
      row.style.inlineSize = 'max-content';
      row.style.inlineSize = `${row.getBoundingClientRect().width - pixels}px`;
    }, less);
    const { x, y, width, height } = (await tabs.boundingBox()) ?? assert.fail('There are no tabs.');
    const clip = { x: x + width - 10, y: y + 8, width: 10, height: height - 16 };
    const { data } = PNG.sync.read(await demo.page.screenshot({ clip }));
    assert.equal(new Set(data.filter((_, at) => at % 4 === 0)).size, 1, `${less} pixels beyond the edge`);
  }
  await demo.page.context().close();
});

test('sets the words of views on one line, whichever is selected, and keeps each in a frame of its own where they wrap', async () => {
  const demo = await DemoPage.open(site.browser, `${site.url}brightmeadow/index.html`, {
    viewport: { width: 320, height: 844 },
  });
  const views = await demo.page
    .getByRole('group', { name: 'View' })
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons.map((button) => {
        const range = document.createRange();
        range.selectNodeContents(button);
        const { borderStartEndRadius, borderEndStartRadius } = getComputedStyle(button);
        return {
          top: button.getBoundingClientRect().top,
          words: range.getBoundingClientRect().top,
          corners: [borderStartEndRadius, borderEndStartRadius],
        };
      }),
    );
  const [list, matrix, changes, ...others] = views;
  assert.ok(list && matrix && changes && others.length === 0);
  assert.equal(list.top, matrix.top);
  assert.ok(Math.abs(list.words - matrix.words) < 0.3, `${list.words} and ${matrix.words}`);
  assert.ok(changes.top > list.top, 'they wrap');
  for (const { corners } of views) assert.ok(corners.every((corner) => corner !== '0px'));
  await demo.page.context().close();
});
