import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { DemoPage } from '../../helpers/demo-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';
import { seenText } from '../../helpers/seen-text.js';
import { until } from '../../helpers/until.js';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

/** Opens the list while a part of it cannot be fetched; `failure` comes when that was tried for the first time. */
async function openWithout(
  part: string,
): Promise<{ page: Page; failure: Promise<unknown>; mend(): Promise<void>; close(): Promise<void> }> {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  // Asked for again, a part has another address.
  const pattern = `**/${part}-*.js*`;
  await page.route(pattern, (route) => route.abort());
  const failure = page.waitForEvent('requestfailed');
  await page.goto(site.url);
  await page.getByText('29 entries, 28 providers').waitFor();
  return { page, failure, mend: () => page.unroute(pattern), close: () => context.close() };
}

test('says that search could not be loaded, shows the list, and loads search on request', async () => {
  // Asked for once the page is idle, at the field's focus, and for what is typed: only after all three is it for the reader to ask.
  const { page, failure, mend, close } = await openWithout('search');
  await failure;
  const field = page.getByRole('searchbox', { name: 'Search providers, purposes or data' });
  for (const act of [() => field.focus(), () => field.fill('strpie')])
    await Promise.all([page.waitForEvent('requestfailed'), act()]);
  const alert = page.getByRole('alert').filter({ hasText: 'Search could not be loaded.' });
  await alert.waitFor();
  await page.getByRole('heading', { name: 'Algolia', exact: true }).waitFor();
  await mend();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await seenText(page, '1 entry matches').waitFor();
  await alert.waitFor({ state: 'detached' });
  await close();
});

test('counts no matches while the search is on its way, and says what it found once it is there', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.clock.install();
  const held: (() => Promise<void>)[] = [];
  await page.route('**/search-*.js*', (route) => void held.push(() => route.continue()));
  await page.goto(site.url);
  await page.getByText('29 entries, 28 providers').waitFor();
  await page.getByRole('searchbox').first().fill('stripe');
  await until(page, 'a request of the search', () => Promise.resolve(held.length > 0));
  // Longer than typing rests before it is announced.
  await page.clock.fastForward(2000);
  const said = page.getByRole('status').filter({ hasText: /\d/ });
  assert.deepEqual(await said.allTextContents(), []);
  assert.equal(await seenText(page, /match/).count(), 0);
  for (const letGo of held) await letGo();
  await seenText(page, '1 entry matches').waitFor();
  await said.filter({ hasText: '1 entry matches' }).waitFor({ state: 'attached' });
  await context.close();
});

test('says that filters could not be loaded, shows and searches the list, and loads filters on request', async () => {
  const { page, mend, close } = await openWithout('after-first-rows');
  const alert = page.getByRole('alert').filter({ hasText: 'Filters could not be loaded.' });
  await alert.waitFor();
  assert.equal(await page.getByRole('checkbox').count(), 0);
  await page.getByRole('searchbox').first().fill('strpie');
  await seenText(page, '1 entry matches').waitFor();
  await mend();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('checkbox', { name: /^Teachers \d+$/ }).waitFor();
  await alert.waitFor({ state: 'detached' });
  await close();
});

test('searches what was typed before what searches was there', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/serve-reader-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(site.url);
  await page.getByRole('heading', { name: 'Algolia', exact: true }).waitFor();
  const field = page.getByRole('searchbox').first();
  await field.pressSequentially('strpie');
  assert.equal(await seenText(page, '29 entries', { exact: true }).count(), 1);
  release();
  await seenText(page, '1 entry matches').waitFor();
  assert.equal(await field.inputValue(), 'strpie');
  await context.close();
});

test('answers what was typed while what serves a reader could not be loaded, once it can', async () => {
  const { page, mend, close } = await openWithout('serve-reader');
  const field = page.getByRole('searchbox').first();
  await field.fill('strpie');
  const alert = page.getByRole('alert').filter({ hasText: 'Search could not be loaded.' });
  await alert.waitFor();
  await mend();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await seenText(page, '1 entry matches').waitFor();
  assert.equal(await field.inputValue(), 'strpie');
  await close();
});

for (const [part, name, failed] of [
  ['show-changes', 'What changed', 'What changed could not be loaded.'],
  ['show-matrix', 'Who gets what', 'Who gets what could not be loaded.'],
] as const) {
  test(`asks once for the view "${name}", says that it could not be loaded, and loads it on request`, async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    let asked = 0;
    await page.route(`**/${part}-*.js`, (route) => {
      asked += 1;
      return route.abort();
    });
    await page.goto(`${site.url}brightmeadow/index.html`);
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    const alert = page.getByRole('alert').filter({ hasText: failed });
    await alert.waitFor();
    assert.equal(asked, 1);
    await page.unroute(`**/${part}-*.js`);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await alert.waitFor({ state: 'detached' });
    await page.locator(`vd-${part.slice('show-'.length)}`).waitFor();
    await context.close();
  });
}

for (const [part, open] of [
  [
    'explain-words',
    (page: Page) => page.locator('summary', { hasText: 'What these words mean' }).first().click(),
  ],
  [
    'download-record',
    async (page: Page) => {
      await page.getByText('Take along', { exact: true }).click();
      await page.getByRole('button', { name: 'Table (CSV)' }).click();
    },
  ],
  [
    'to-matrix-table',
    async (page: Page) => {
      await page.getByRole('button', { name: 'Who gets what' }).click();
      await page.getByText('Take along', { exact: true }).click();
      await page.getByRole('button', { name: 'Table (CSV)' }).click();
    },
  ],
] as const) {
  test(`says to load the page again where "${part}" is gone, and has it on request once it is back`, async () => {
    const { page, failure, mend, close } = await openWithout(part);
    await Promise.all([failure, open(page)]);
    const alert = page.getByRole('alert').filter({ hasText: 'load the page again' });
    await alert.waitFor();
    const [again] = await alert.getByRole('button', { name: 'Try again' }).all();
    await mend();
    await (again ?? page.getByRole('button', { name: 'Table (CSV)' })).click();
    await alert.waitFor({ state: 'detached' });
    await close();
  });
}

test('tells a reader who is quicker than the first part what words mean, once it is there', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const held: (() => Promise<void>)[] = [];
  await page.route('**/after-first-rows-*.js', (route) => void held.push(() => route.continue()));
  await page.goto(site.url);
  await page.locator('summary', { hasText: 'What these words mean' }).first().click();
  // Nothing of it is in sight before: whoever opened it waits.
  await page.locator('details.words[open]').first().waitFor();
  assert.equal(await page.locator('[part="meaning"]').count(), 0);
  await until(page, 'a request of the part', () => Promise.resolve(held.length > 0));
  for (const go of held) await go();
  await page.locator('[part="meaning"]').first().waitFor();
  await context.close();
});

test('answers an address with filters once these are loaded, and the whole list where they cannot be', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.route('**/after-first-rows-*.js', (route) => route.abort());
  await page.goto(`${site.url}#vd-f-subjects=student`);
  await page.getByText('Filters could not be loaded.').waitFor();
  await seenText(page, '29 entries', { exact: true }).waitFor();
  await context.close();
  const demo = await DemoPage.open(site.browser, `${site.url}#vd-f-subjects=student`);
  await demo
    .count(/3 entries match/)
    .first()
    .waitFor();
  await demo.close();
});

test('reads a faulty list with the part that mends, and shows what is sound where that cannot be fetched', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.route('**/classdojo.json', async (route) => {
    const response = await route.fetch();
    const list = (await response.json()) as { vendors: { disclosures: { data?: unknown }[] }[] };
    (list.vendors[0]?.disclosures[0] ?? {}).data = 'location';
    await route.fulfill({ response, json: list });
  });
  await page.route('**/mend-*.js*', (route) => route.abort());
  await page.goto(site.url);
  await page.getByText('28 entries, 27 providers').waitFor();
  await page.unroute('**/mend-*.js*');
  await page.reload();
  await page.getByText('29 entries, 28 providers').waitFor();
  await context.close();
});
