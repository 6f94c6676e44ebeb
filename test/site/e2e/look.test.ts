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
const WIDTHS = [320, 390, 768, 1280, 1920];

for (const [at, [look, options]] of Object.entries(LOOKS).entries()) {
  // Each is opened in another width, and then has all others.
  const widths = [...WIDTHS.slice(at), ...WIDTHS.slice(0, at)];
  test(`stands, fits and can be hit at ${widths.join(', ')} pixels: ${look}`, async () => {
    const sizeOf = (width: number | undefined) => ({ width: width as number, height: 900 });
    const demo = await DemoPage.open(site.browser, site.url, { ...options, viewport: sizeOf(widths[0]) });
    await demo.isWhole();
    const folded = demo.page.getByRole('button', { name: /^Filters/, expanded: false });
    const faulty: Record<string, unknown> = {};
    for (const width of widths) {
      await demo.page.setViewportSize(sizeOf(width));
      if (await folded.isVisible()) await folded.click();
      await demo.facetValue('Students').waitFor();
      faulty[width] = await faults(demo.page);
      await demo.fitsItsWidth();
    }
    assert.deepEqual(faulty, Object.fromEntries(widths.map((width) => [width, []])));
    await demo.close();
  });
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

for (const [called, does] of [
  ['Management of International Holdings and Entertainment Groups Incorporated', 'Hosting.'],
  [
    'Short',
    'Keeps the files of all schools and classes, sends them on where a teacher asks for it, and counts them.',
  ],
] as const) {
  test(`pulls nothing of an entry apart, whatever is longer, its name or its sentence: ${called}`, async () => {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.route('**/classdojo.json', async (route) => {
      const response = await route.fetch();
      const list = (await response.json()) as { vendors: { name: string; disclosures: object[] }[] };
      const [vendor] = list.vendors;
      if (vendor) Object.assign(vendor, { name: called });
      Object.assign(vendor?.disclosures[0] ?? {}, { purpose: does, notes: ['A note.'] });
      await route.fulfill({ response, json: list });
    });
    await page.goto(site.url);
    const entry = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: called }) });
    const [name, sentence, details, company] = await entry.evaluate((row) =>
      ['[part=vendor]', '[part=purpose]', '[part=details]', '[part=company]'].map((selector) => {
        const { top, bottom } = row.querySelector(selector)?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
        return { top, bottom };
      }),
    );
    assert.ok(name && sentence && details && company);
    for (const gap of [details.top - sentence.bottom, company.top - name.bottom])
      assert.ok(gap >= 0 && gap < 16, `${gap} pixels between`);
    await page.close();
  });
}

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

test('lays the selected view apart from the others where colors are forced', async () => {
  const demo = await DemoPage.open(site.browser, site.url, { forcedColors: 'active' });
  const inkAndPaper = (name: string): Promise<string> =>
    demo.page
      .getByRole('button', { name, exact: true })
      .evaluate((button) => [getComputedStyle(button)].map((now) => now.color + now.backgroundColor).join());
  assert.notEqual(await inkAndPaper('List'), await inkAndPaper('Who gets what'));
  await demo.close();
});
