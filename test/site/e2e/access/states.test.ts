// What is asked of every state of the list: room, words, names, contrast, and what readers have switched off.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import type { AllMessages } from '../../../../src/i18n/all-messages.js';
import { findViolations } from '../../../helpers/axe.js';
import { openSession } from '../../../helpers/accessibility-tree.js';
import { startSite, type Site } from '../../../helpers/e2e.js';
import { findMisnamed } from '../../../helpers/find-misnamed.js';
import { drawAll, openState, STATES } from '../../../helpers/list-states.js';
import {
  cutOff,
  leastContrast,
  moving,
  shownByHover,
  translucent,
  untranslated,
  WITH_NAMES,
} from '../../../helpers/seen-faults.js';
import { brokenWords, withoutPart } from '../../../helpers/seen-words.js';

let site: Site;
let pseudo: string;
before(async () => {
  const [made] = await Promise.all([
    build({
      stdin: {
        contents:
          "import { pseudoLocale } from './test/helpers/pseudo-locale.ts'; globalThis.pseudoLocale = pseudoLocale;",
        resolveDir: process.cwd(),
      },
      bundle: true,
      format: 'iife',
      write: false,
    }),
    startSite(WITH_NAMES).then((started) => (site = started)),
  ]);
  pseudo = made.outputFiles[0]?.text ?? '';
});
after(() => site.close());

/** All that the demonstration lists and their translations say. */
const texts = ['data', 'data/brightmeadow']
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.json') && !path.includes('schema'))
  .flatMap((path) => allTexts(JSON.parse(readFileSync(path, 'utf8'))))
  .join('\n');

function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(allTexts);
}

/** Lines, letters and words as far apart as readers may set them. */
const spaceOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
    );
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      root.adoptedStyleSheets.push(sheet);
      for (const element of root.querySelectorAll('*'))
        if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  });

/** Gives the list an interface of words 40 % longer, in brackets. */
async function lengthen(page: Page): Promise<void> {
  await page.evaluate(pseudo);
  await page.evaluate(async () => {
    const list = document.querySelector('vendor-disclosure') as HTMLElement & {
      messages: Partial<AllMessages>;
      updateComplete: Promise<unknown>;
    };
    list.messages = (globalThis as unknown as { pseudoLocale: () => AllMessages }).pseudoLocale();
    await list.updateComplete;
  });
}

/** What is wider than half a window of 320 pixels may have to be parted. */
const WIDEST = 160;

const SCHEMES = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

for (const name of Object.keys(STATES).filter((state) => !state.startsWith('the plain list')))
  test(`keeps what every state keeps: ${name}`, async (context) => {
    const page = await openState(site.browser, site.url, name, { viewport: { width: 320, height: 844 } });
    await drawAll(page);
    const session = await openSession(page);
    const found: Record<string, unknown> = {
      // Nothing is pressed on paper.
      'found by axe': name === 'the list on paper' ? [] : await findViolations(page),
      'a name without the words in sight': await findMisnamed(page),
      'shown by a pointer alone': await page.evaluate(shownByHover),
      'cut off at 320 pixels': await page.evaluate(cutOff),
    };
    found['parted within a word at 320 pixels'] = await page.evaluate(brokenWords, WIDEST);
    found['beyond the reach of a page’s styles'] =
      name === 'who gets what' ? [] : await page.evaluate(withoutPart);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    found['moving'] = await page.evaluate(moving);
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-reduced-transparency', value: 'reduce' }],
    });
    found['translucent'] = await page.evaluate(translucent);
    for (const scheme of SCHEMES) {
      if (name === 'the list on paper') break;
      await page.emulateMedia(scheme);
      const { text, worstText, control, worstControl } = await page.evaluate(leastContrast);
      const look = `${scheme.colorScheme}${scheme.forcedColors === 'active' ? ', forced colors' : ''}`;
      context.diagnostic(`${look}: text ${text.toFixed(2)}, controls ${control.toFixed(2)}`);
      found[`text below 7:1 in ${look}`] = text < 7 ? [`${text.toFixed(2)} ${worstText}`] : [];
      found[`controls below 3:1 in ${look}`] = control < 3 ? [`${control.toFixed(2)} ${worstControl}`] : [];
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await lengthen(page);
    found['untranslated'] = await page.evaluate(untranslated, texts);
    found['longer words cut off'] = await page.evaluate(cutOff);
    await spaceOut(page);
    found['cut off where text is spaced out'] = await page.evaluate(cutOff);
    await page.context().close();
    const faults = Object.entries(found).filter(([, list]) => (list as unknown[]).length > 0);
    assert.deepEqual(Object.fromEntries(faults), {});
  });
