// A list on a page that is read from right to left, in the page's language or another.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { DemoPage } from '../../helpers/demo-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

test('keeps quotes of an English list in place on a page from right to left', async () => {
  const demo = await DemoPage.open(site.browser, site.url, { viewport: { width: 1280, height: 900 } });
  await demo.page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  const field = demo.page.getByRole('searchbox', { name: /^Find in/ }).first();
  assert.equal(
    await field.evaluate((input) => getComputedStyle(input, '::placeholder').unicodeBidi),
    'plaintext',
  );
  for (const legend of await demo.page.locator('legend').all())
    assert.equal(await legend.evaluate((one) => getComputedStyle(one).unicodeBidi), 'plaintext');
  await demo.close();
});

/** How far from the left an element begins. */
const leftOf = (one: Locator): Promise<number> =>
  one.evaluate((element) => element.getClientRects()[0]?.left ?? NaN);

/** How far from the left its text begins, without what stands before it by style. */
const leftOfText = (one: Locator): Promise<number> =>
  one.evaluate((element) => {
    const text = document.createRange();
    text.selectNodeContents(element);
    return text.getClientRects()[0]?.left ?? NaN;
  });

test('reads an English list from the left on a page from right to left: facts one after another, what a word means', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.url}#vd-f-subjects=student`);
  const meaning = page.locator('[part=explanations] dd').first();
  await meaning.waitFor();
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  assert.ok((await leftOf(page.locator('[part=explanations] dt').first())) < (await leftOf(meaning)));
  const fact = page.locator('[part=details] li').filter({ hasText: 'Measuring use' }).first();
  // The dot before a fact stands between it and the one before.
  assert.ok((await leftOf(fact)) < (await leftOfText(fact)));
  await page.close();
});

/** Where the isolated texts of what a selector finds first begin, from left to right. */
const startsIn = (page: Page, selector: string): Promise<readonly number[]> =>
  page
    .locator(selector)
    .first()
    .locator('bdi')
    .evaluateAll((texts) => texts.map((text) => Math.round(text.getBoundingClientRect().left)));

test('reads what stands in a row from the side that its language begins at: people, data with a note, a company', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  const speakArabic = (): Promise<void> =>
    page.evaluate(() => {
      document.documentElement.lang = 'ar';
      document.documentElement.dir = 'rtl';
    });
  await page.goto(site.url);
  await speakArabic();
  await page.locator('[part=purpose]:lang(ar)').filter({ hasText: 'للمعلمين' }).first().waitFor();
  for (const selector of ['[part=subjects]', '[part=data] dd:has(> [part=note])', '[part=company]']) {
    const [first = 0, second = 0] = await startsIn(page, selector);
    assert.ok(first > second, `${selector}: ${first}, ${second}`);
  }
  // A list in English on the same page goes on from the left.
  await page.goto(`${site.url}brightmeadow/index.html#vd-view=changes`);
  await speakArabic();
  const sentence = '[part=change] > span[lang=en]:has-text("makes smaller copies")';
  await page.locator(sentence).waitFor();
  const [before = 0, name = 0] = await startsIn(page, sentence);
  assert.ok(before < name, `${before}, ${name}`);
  await page.close();
});
