import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { DemoPage } from '../../helpers/demo-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';

// Measured, in whatever fonts a machine has; kept pictures (test/site/pictures) are compared where the fonts are those they are kept in.

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

/** What looks wrong: of each fault a few words. */
async function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    const all: HTMLElement[] = [];
    for (const root of roots) {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        if (root !== document && element.checkVisibility()) all.push(element);
      }
    }
    const found: string[] = [];
    // Methods, as a function with a name of its own would come with a helper that a page has not.
    const ask = {
      words(element: Element): string {
        return `${element.localName}.${element.className}: ${element.textContent?.trim().slice(0, 40)}`;
      },
      isHidden(element: Element): boolean {
        return element.closest('.visually-hidden, .skip') !== null || element.localName === 'slot';
      },
      scrolls(element: Element): boolean {
        for (let at = element.parentElement; at; at = at.parentElement)
          if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
        return false;
      },
    };
    const { clientWidth } = document.documentElement;
    const least = matchMedia('(pointer: coarse)').matches ? 43.9 : 23.9;
    for (const element of all.filter((one) => !ask.isHidden(one))) {
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width > 0 && !ask.scrolls(element) && (left < -1 || right > clientWidth + 1))
        found.push(`stands out: ${ask.words(element)}`);
      const { overflowX, overflowY } = getComputedStyle(element);
      const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      if (isText && overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1)
        found.push(`cut: ${ask.words(element)}`);
      if (isText && overflowY === 'hidden' && getComputedStyle(element).webkitLineClamp === 'none')
        found.push(`may be cut: ${ask.words(element)}`);
      const isControl = element.matches(
        'button, summary, select, .links a, label:has(input), input:not(label input)',
      );
      if (isControl && (width < 23.9 || height < least))
        found.push(`hard to hit: ${ask.words(element)} ${width} by ${height}`);
    }
    for (const entry of all.filter((one) => one.matches('.entry'))) {
      const boxes = [...entry.children].map((child) => ({ child, box: child.getBoundingClientRect() }));
      for (const [at, one] of boxes.entries()) {
        for (const other of boxes.slice(at + 1)) {
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          if (across > 1 && down > 1)
            found.push(`over another: ${ask.words(one.child)} / ${ask.words(other.child)}`);
        }
      }
    }
    return found.slice(0, 8);
  });
}

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: {},
  'forced colors': { forcedColors: 'active' },
  touch: { hasTouch: true, isMobile: true },
};

for (const width of [320, 390, 768, 1280, 1920]) {
  for (const [look, options] of Object.entries(LOOKS)) {
    test(`stands, fits and can be hit at ${width} pixels: ${look}`, async () => {
      const viewport = { width, height: 900 };
      const demo = await DemoPage.open(site.browser, site.url, { ...options, viewport });
      await demo.isWhole();
      const toggle = demo.page.getByRole('button', { name: /^Filters/ });
      if (await toggle.isVisible()) await toggle.click();
      assert.deepEqual(await faults(demo.page), []);
      await demo.fitsItsWidth();
      await demo.close();
    });
  }
}

for (const address of ['#vd-q=location', '#vd-view=matrix']) {
  test(`can be hit by a finger: ${address}`, async () => {
    const page = await site.browser.newPage({ ...LOOKS['touch'], viewport: { width: 390, height: 844 } });
    await page.goto(site.url + address);
    await page
      .getByRole('cell')
      .or(page.getByText(/entries match/))
      .first()
      .waitFor();
    await page.getByText('Take along').waitFor();
    assert.deepEqual(await faults(page), []);
    await page.close();
  });
}

for (const width of [320, 1280]) {
  test(`stands, fits and can be hit at ${width} pixels with text of twice the size, and from right to left`, async () => {
    const demo = await DemoPage.open(site.browser, site.url, { viewport: { width, height: 900 } });
    await demo.isWhole();
    await demo.page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    assert.deepEqual(await faults(demo.page), []);
    await demo.page.evaluate(() => {
      document.querySelector('vendor-disclosure')?.style.setProperty('font-size', '32px');
    });
    assert.deepEqual(await faults(demo.page), []);
    await demo.fitsItsWidth();
    await demo.close();
  });
}

test('sets a name, its sentence and the first of its data on one line where they stand side by side', async () => {
  const demo = await DemoPage.open(site.browser, site.url, { viewport: { width: 1280, height: 900 } });
  const lines = await demo.entry('Algolia').evaluate((entry) =>
    ['[part=vendor]', '[part=purpose]', '[part=data] dt', '[part=data] dd'].map((selector) => {
      const element = entry.querySelector(selector) as HTMLElement;
      // A box without content stands on the line it is put in.
      const mark = element.ownerDocument.createElement('span');
      mark.style.display = 'inline-block';
      element.prepend(mark);
      const { bottom } = mark.getBoundingClientRect();
      mark.remove();
      return bottom;
    }),
  );
  for (const line of lines) assert.ok(Math.abs(line - (lines[0] as number)) < 1, lines.join(', '));
  await demo.close();
});

test('folds an introduction at the end of a line, and sets views and languages side by side', async () => {
  for (const [width, height] of [
    [1280, 900],
    [390, 844],
  ] as const) {
    const demo = await DemoPage.open(site.browser, site.url, { viewport: { width, height } });
    const languages = demo.page.getByRole('combobox', { name: 'Language of the list' });
    const views = demo.page.getByRole('group', { name: 'View' });
    const [a, b] = [await views.boundingBox(), await languages.boundingBox()];
    assert.ok(a && b && Math.abs(a.y - b.y) < 1 && Math.abs(a.height - b.height) < 1);
    const folded = demo.page.locator('.introduction.folded');
    if (await folded.isVisible()) {
      const lines = await folded.evaluate((text) => {
        const { lineHeight, webkitLineClamp } = getComputedStyle(text);
        return {
          count: text.getBoundingClientRect().height / Number.parseFloat(lineHeight),
          webkitLineClamp,
        };
      });
      assert.deepEqual(lines, { count: 3, webkitLineClamp: 'none' });
    }
    await demo.close();
  }
});

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

test('lays the selected view apart from the others where colors are forced', async () => {
  const demo = await DemoPage.open(site.browser, site.url, { forcedColors: 'active' });
  const inkAndPaper = (name: string): Promise<string> =>
    demo.page
      .getByRole('button', { name, exact: true })
      .evaluate((button) => [getComputedStyle(button)].map((now) => now.color + now.backgroundColor).join());
  assert.notEqual(await inkAndPaper('List'), await inkAndPaper('Who gets what'));
  await demo.close();
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
  for (const selector of ['[part=subjects]', '[part=data] li:has(.muted)', '[part=company]']) {
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
