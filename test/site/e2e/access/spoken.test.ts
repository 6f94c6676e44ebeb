// Three journeys read aloud by a virtual screen reader, beside the transcripts that are kept: `npm run test:access`;
// `npm run test:access -- --update` keeps what is said now: read it as somebody who does not see the page before it is committed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { WITH_ACCESSIBILITY } from '../../../helpers/accessibility-tree.js';
import { compareKept } from '../../../helpers/compare-kept.js';
import { startSite, type Site } from '../../../helpers/e2e.js';
import { VirtualReader } from '../../../helpers/virtual-reader.js';

type Journey = readonly [path: string, most: number, travel: (reader: VirtualReader) => Promise<unknown>];

/** By name: where it begins, how many keys it may take, what is typed included, and the way. */
const JOURNEYS: Readonly<Record<string, Journey>> = {
  'find a provider': [
    '',
    45,
    async (reader) => {
      reader.note('Is Stripe on the list, and what does it get?');
      await reader.until('d', /region$/);
      await reader.until('d', /search landmark$/);
      await reader.press('f');
      await reader.type('stripe', /match/);
      await reader.press('Enter');
      await reader.press('h');
      await reader.until('↓', /Link to Stripe/);
      reader.note('A slip, and waiting for what is said');
      await reader.until('Shift+d', /search landmark$/);
      await reader.press('f');
      await reader.press('ControlOrMeta+a');
      await reader.type('stirpe', /entr/);
      await reader.pressAndHear('Escape', /entries/);
    },
  ],
  'who gets location': [
    '',
    130,
    async (reader) => {
      reader.note('Asked in words');
      await reader.until('d', /search landmark$/);
      await reader.press('f');
      await reader.type('who gets location', /match/);
      await reader.press('Enter');
      await reader.press('h');
      await reader.until('↓', /Purpose/);
      await reader.until('h', /Not stated/);
      await reader.press('↓', 3);
      await reader.until('h', /Says it does not/);
      await reader.press('↓', 2);
      reader.note('Asked by a filter');
      await reader.until('Shift+d', /search landmark$/);
      await reader.press('f');
      await reader.pressAndHear('Escape', /^29 entries$/);
      await reader.until('f', /Find in “Data shared”/);
      await reader.type('location', /^Choices/);
      await reader.waitFor(reader.page.getByRole('checkbox', { name: /^Location/ }));
      await reader.until('f', /^f +Location/);
      await reader.pressAndHear('Space', /match/);
      reader.note('Asked of who gets what');
      await reader.until('Shift+d', /region$/);
      await reader.until('f', /Who gets what/);
      await reader.pressAndWait('Enter', reader.page.getByRole('table'));
      await reader.waitFor(reader.page.locator('vd-matrix .counting'), 'detached');
      await reader.until('f', /All users, button/);
      await reader.until('Tab', /: About schools/);
      await reader.until('ArrowDown', /: Devices and location/);
      await reader.until('ArrowRight', /location, Students/);
      await reader.pressAndWait('Enter', reader.page.locator('p:focus'));
      await reader.press('h');
    },
  ],
  'what changed': [
    'brightmeadow/index.html',
    25,
    async (reader) => {
      reader.note('What is new, and what is to come?');
      await reader.until('f', /What changed/);
      await reader.pressAndWait('Enter', reader.page.getByRole('heading', { name: 'Planned' }));
      await reader.press('h');
      await reader.press('↓', 6);
      await reader.until('h', /Version/);
      await reader.press('↓', 8);
    },
  ],
};

let site: Site;
before(async () => {
  site = await startSite(WITH_ACCESSIBILITY);
});
after(() => site.close());

for (const [name, [path, most, travel]] of Object.entries(JOURNEYS)) {
  test(`reads aloud what is kept: ${name}`, async (context) => {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
    const reader = await VirtualReader.start(page);
    await page.addInitScript(() => {
      document.addEventListener('vd-load', () => document.documentElement.classList.add('loaded'));
    });
    await page.goto(site.url + path);
    await page.locator('html.loaded').waitFor({ state: 'attached' });
    await travel(reader);
    context.diagnostic(`${reader.keys} keys`);
    const file = new URL(`spoken/${name.replaceAll(' ', '-')}.txt`, import.meta.url);
    await compareKept(file, reader.transcript);
    const twice = reader.announced.filter((words, at) => words === reader.announced[at - 1]);
    assert.deepEqual(twice, [], 'announced twice');
    assert.ok(reader.keys <= most, `${reader.keys} keys, at most ${most}`);
    await page.close();
  });
}
