// What colors, names and room for text come to, as the browser works them out.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DemoPage } from '../../../helpers/demo-page.js';
import { startSite, type Site } from '../../../helpers/e2e.js';
import { findMisnamed } from '../../../helpers/find-misnamed.js';
import { drawAll } from '../../../helpers/list-states.js';
import { leastContrast, WITH_NAMES } from '../../../helpers/seen-faults.js';

let site: Site;
before(async () => {
  site = await startSite(WITH_NAMES);
});
after(() => site.close());

for (const colorScheme of ['light', 'dark'] as const) {
  test(`text stands out by 7:1 and the borders of controls by 3:1 in ${colorScheme}`, async (context) => {
    const viewport = { width: 1280, height: 900 };
    const demo = await DemoPage.open(site.browser, `${site.url}#vd-f-subjects=student&vd-q=email`, {
      colorScheme,
      viewport,
    });
    await demo.isWhole();
    const { text, worstText, control, worstControl } = await demo.page.evaluate(leastContrast);
    context.diagnostic(
      `text ${text.toFixed(2)} (${worstText}), controls ${control.toFixed(2)} (${worstControl})`,
    );
    assert.ok(text >= 7, `${text} of ${worstText}`);
    assert.ok(control >= 3, `${control} of ${worstControl}`);
    await demo.close();
  });
}

test('the words in sight of each control are in its name, so that it can be called by them', async () => {
  const demo = await DemoPage.open(site.browser, `${site.url}#vd-f-subjects=student`, {
    viewport: { width: 1280, height: 900 },
  });
  await demo.isWhole();
  await drawAll(demo.page);
  assert.deepEqual(await findMisnamed(demo.page), []);
  await demo.close();
});

test('nothing is lost at 320 pixels with lines, letters and words set as far apart as readers may set them', async () => {
  const demo = await DemoPage.open(site.browser, site.url, { viewport: { width: 320, height: 900 } });
  await demo.isWhole();
  const lost = await demo.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
    );
    const roots: (Document | ShadowRoot)[] = [document];
    const found: string[] = [];
    for (const root of roots) {
      root.adoptedStyleSheets.push(sheet);
      for (const element of root.querySelectorAll('*'))
        if (element.shadowRoot) roots.push(element.shadowRoot);
    }
    for (const root of roots.slice(1)) {
      for (const element of root.querySelectorAll<HTMLElement>('button, summary, h2, h3, p, dt, dd, label')) {
        if (!element.checkVisibility() || element.closest('.visually-hidden, .folded')) continue;
        const { overflowX, overflowY } = getComputedStyle(element);
        const isCut =
          (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
          (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1);
        if (isCut) found.push(element.innerText.slice(0, 40));
      }
    }
    return found;
  });
  assert.deepEqual(lost, []);
  await demo.fitsItsWidth();
  await demo.close();
});
