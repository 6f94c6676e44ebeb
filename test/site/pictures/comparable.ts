import type { Browser } from 'playwright-core';

/** What the kept pictures were made with. */
const MADE_WITH = { font: 'DejaVu Sans', platform: 'linux', chromium: '156' };
/** How wide that font sets the letters below at 100 px: another that bears its name is told by it. */
const LETTERS = 'mmmmmmmmmmlli';
const WIDTH = 1057;

/**
 * Why pictures made here cannot be compared with the kept ones: letters look otherwise in other fonts, on other systems and in
 * other releases of the browser.
 * Undefined where they can. What holds in any font is measured in test/site/e2e/look.test.ts.
 */
export async function whyIncomparable(browser: Browser): Promise<string | undefined> {
  const { font, platform, chromium } = MADE_WITH;
  if (process.platform !== platform) return `pictures are kept of ${platform}, this is ${process.platform}`;
  const [release] = browser.version().split('.');
  if (release !== chromium) return `pictures are kept of Chromium ${chromium}, this is ${release}`;
  const page = await browser.newPage();
  const widths = await page.evaluate((letters) => {
    const pen = document.createElement('canvas').getContext('2d');
    return ['system-ui', 'sans-serif'].map((family) => {
      if (pen) pen.font = `100px ${family}`;
      return Math.round(pen?.measureText(letters).width ?? 0);
    });
  }, LETTERS);
  await page.close();
  return widths.every((width) => width === WIDTH)
    ? undefined
    : `pictures are kept in ${font}, and the fonts of this machine are others`;
}
