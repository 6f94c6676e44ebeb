// What colors, names and room for text come to, as the browser works them out.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { DemoPage } from '../../../helpers/demo-page.js';
import { startSite, type Site } from '../../../helpers/e2e.js';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

/** Every element of the list that can be seen, as far as the page can tell; handed to what runs in the page. */
interface Seen {
  readonly text: number;
  readonly worstText: string;
  readonly control: number;
  readonly worstControl: string;
}

/** The least contrast of a text with what lies behind it, and of the border of a control. */
const leastContrast = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const roots: ParentNode[] = [document.querySelector('vendor-disclosure')?.shadowRoot as ShadowRoot];
    const ask = {
      /** Its color in red, green and blue; undefined where it is not opaque. */
      rgb(color: string): number[] | undefined {
        if (!context) return undefined;
        context.clearRect(0, 0, 1, 1);
        context.fillStyle = color;
        context.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0, a] = context.getImageData(0, 0, 1, 1).data;
        return a === 255 ? [r, g, b] : undefined;
      },
      light(rgb: number[]): number {
        const [r = 0, g = 0, b = 0] = rgb
          .map((one) => one / 255)
          .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      },
      behind(element: Element): number[] {
        let at: Element | null = element;
        while (at) {
          const rgb = this.rgb(getComputedStyle(at).backgroundColor);
          if (rgb) return rgb;
          at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null;
        }
        return [255, 255, 255];
      },
      contrast(color: string, element: Element): number {
        const front = this.rgb(color);
        if (!front) return Infinity;
        const [a, b] = [this.light(front), this.light(this.behind(element))];
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      },
    };
    const seen = { text: Infinity, worstText: '', control: Infinity, worstControl: '' };
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        if (!element.checkVisibility() || element.closest('.visually-hidden')) continue;
        const style = getComputedStyle(element);
        const words = [...element.childNodes]
          .filter(({ nodeType }) => nodeType === 3)
          .map(({ nodeValue }) => nodeValue?.trim())
          .join(' ')
          .trim();
        const name = `${element.localName}.${element.className.toString()} ${words.slice(0, 30)}`;
        const text = words ? ask.contrast(style.color, element) : Infinity;
        if (text < seen.text) Object.assign(seen, { text, worstText: name });
        const isBox = element.matches('button, input[type=search], select') && style.borderTopWidth !== '0px';
        const around = element.parentElement ?? element;
        const control =
          isBox && style.borderTopStyle !== 'none' ? ask.contrast(style.borderTopColor, around) : Infinity;
        if (control < seen.control) Object.assign(seen, { control, worstControl: name });
      }
    }
    return seen;
  });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`text stands out by 7:1 and the borders of controls by 3:1 in ${colorScheme}`, async (context) => {
    const viewport = { width: 1280, height: 900 };
    const demo = await DemoPage.open(site.browser, `${site.url}#vd-f-subjects=student&vd-q=email`, {
      colorScheme,
      viewport,
    });
    await demo.isWhole();
    const { text, worstText, control, worstControl } = await leastContrast(demo.page);
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
  const differing = await demo.page.evaluate(() => {
    const roots: ParentNode[] = [document.querySelector('vendor-disclosure')?.shadowRoot as ShadowRoot];
    const found: string[] = [];
    for (const root of roots) {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        const label = element.getAttribute('aria-label');
        if (label === null || !element.matches('button, a, summary') || !element.checkVisibility()) continue;
        const words = element.innerText.replace(/\s+/g, ' ').trim();
        if (!label.toLowerCase().includes(words.toLowerCase())) found.push(`${words} / ${label}`);
      }
    }
    return found;
  });
  assert.deepEqual(differing, []);
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
