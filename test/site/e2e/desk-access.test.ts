import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { findViolations } from '../../helpers/axe.js';
import { DeskPage, textFile } from '../../helpers/desk-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

const SHEET = `Vendor,Used for,Category,Data shared,Whose,Where,Since,Privacy policy,Owner
Parcel Pigeon,Delivers orders.,Shop,Name,Customers,Germany,2024-02-01,https://parcel-pigeon.example/privacy,Ms Abel
Letter Lark,Sends our newsletter.,Marketing,Email address,Readers,Atlantis,03/04/2025,letter-lark,Mr Cho`;

/** Goes through all steps, with something to see on each. */
async function throughSteps(desk: DeskPage, look: (step: string) => Promise<void>): Promise<void> {
  const { page } = desk;
  await look('Bring');
  await desk.bring(textFile('vendors.csv', SHEET));
  await page.getByText('cells read').waitFor();
  await look('Match');
  await desk.button('Take these rows').click();
  await page.getByText(/to look at again/).waitFor();
  await look('Mend the list');
  await desk.record(/^Letter Lark/).click();
  await desk.button('Add a kind of data').click();
  await page.getByText(/to mend before/).waitFor();
  await look('Mend a vendor');
  await desk.go('Look');
  await page.locator('vd-results').getByText('Letter Lark').first().waitFor();
  await look('Look');
  await desk.go('Compare');
  await look('Compare');
  await desk.go('Publish');
  await page.getByText('mended first').waitFor();
  await look('Publish');
  await desk.go('Translate');
  await page.getByLabel('Another language').fill('de');
  await desk.button('Begin').click();
  await page.getByText('are missing').waitFor();
  await look('Translate');
}

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 320],
] as const)
  test(`axe finds nothing on any step in ${colorScheme} at ${width} pixels, and nothing is cut off`, async () => {
    const viewport = { width, height: 1200 };
    const desk = await DeskPage.open(site.browser, `${site.url}desk/`, {
      colorScheme,
      viewport,
      bypassCSP: true,
    });
    const wrong: string[] = [];
    await throughSteps(desk, async (step) => {
      wrong.push(...(await findViolations(desk.page)).map((one) => `${step}: ${one}`));
      const wider = await desk.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const hovered = await desk.page.locator('vd-desk [title]:not(iframe)').count();
      if (hovered > 0) wrong.push(`${step}: ${hovered} texts that only a pointer gets to see`);
      if (wider > 0) wrong.push(`${step}: ${wider} pixels wider than the window`);
    });
    assert.deepEqual(wrong, []);
    assert.deepEqual(desk.faults, []);
    await desk.close();
  });

test('all of it is done by keyboard, from an example to the folder', async () => {
  const desk = await DeskPage.open(site.browser, `${site.url}desk/`);
  const { keyboard } = desk.page;
  let keys = 0;
  const press = async (key: string): Promise<void> => {
    keys += 1;
    await keyboard.press(key);
  };
  /** Goes on by Tab until what has the focus is called so. */
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let count = 0; count < 80; count += 1) {
      const label = await desk.page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        const labels = [...((active as HTMLInputElement | null)?.labels ?? [])];
        return (labels[0] ?? active)?.textContent?.trim() ?? '';
      });
      if (name.test(label)) return;
      await press('Tab');
    }
    assert.fail(`no focus on ${name}`);
  };
  await tabTo(/^An example sheet/);
  await press('Enter');
  await desk.page.getByText('cells read').waitFor();
  await tabTo(/^Take these rows/);
  await press('Enter');
  await desk.page.getByRole('heading', { name: 'Mend the list' }).waitFor();
  await tabTo(/^Name of your organization/);
  await keyboard.type('Harbour Shop');
  await tabTo(/^Language of its texts/);
  await keyboard.type('en');
  await press('Shift+Tab');
  for (let count = 0; count < 40; count += 1) await press('Shift+Tab');
  await tabTo(/^Publish/);
  await press('Enter');
  await tabTo(/^Address that the folder/);
  await keyboard.type('https://harbour.example/list/');
  await desk.page.locator('button:enabled', { hasText: 'zip' }).waitFor();
  await tabTo(/zip/);
  const download = desk.page.waitForEvent('download');
  await press('Enter');
  assert.equal((await download).suggestedFilename(), 'published.zip');
  assert.ok(keys > 0);
  await desk.close();
});

test('the number of a step leads to it from the middle of a form, with what was typed there', async () => {
  const desk = await DeskPage.open(site.browser, `${site.url}desk/`);
  await desk.button('An example sheet to try').click();
  await desk.button('Take these rows').click();
  await desk.page.getByRole('heading', { name: 'Mend the list' }).waitFor();
  await desk.page.getByLabel('Name of your organization').focus();
  await desk.page.keyboard.type('Harbour Shop');
  // As a keyboard does it: playwright leaves out what the key writes by itself, by which a browser knows it.
  const session = await desk.context.newCDPSession(desk.page);
  const press = async (number: string): Promise<void> => {
    const code = { key: number, code: `Digit${number}`, windowsVirtualKeyCode: number.charCodeAt(0) };
    const down = { type: 'keyDown' as const, modifiers: 1, text: number, unmodifiedText: number };
    await session.send('Input.dispatchKeyEvent', { ...code, ...down });
    await session.send('Input.dispatchKeyEvent', { ...code, type: 'keyUp', modifiers: 1 });
  };
  await press('6');
  await desk.page.getByRole('heading', { name: 'Publish', level: 2 }).waitFor();
  await press('3');
  const name = desk.page.getByLabel('Name of your organization');
  await name.waitFor();
  assert.equal(await name.inputValue(), 'Harbour Shop');
  await desk.close();
});

test('the focus never falls to the page: where the step or the button that had it is gone, a heading or what is next has it', async () => {
  const desk = await DeskPage.open(site.browser, `${site.url}desk/`);
  const { page } = desk;
  /** Waits until what has the focus says so. */
  const isFocused = (words: string): Promise<unknown> =>
    page.waitForFunction((wanted) => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.textContent?.replace(/\s+/g, ' ').includes(wanted) && active !== document.body;
    }, words);
  const press = (name: string | RegExp): Promise<void> => desk.button(name).press('Enter');

  await press(/^An example sheet/);
  await isFocused('Match the columns of example.csv');
  await page.getByText('cells read').waitFor();
  await press('Take these rows');
  await isFocused('Mend the list');

  await desk.fill('Name of your organization', 'Harbour Shop');
  await page.getByLabel('Language of its texts').press('Tab');
  while ((await desk.button('Undo').getAttribute('aria-disabled')) === 'false') await press('Undo');
  await isFocused('Undo');
  assert.equal(
    await desk.button('Undo').getAttribute('aria-disabled'),
    'true',
    'there is nothing to undo any more',
  );
  while ((await desk.button('Redo').getAttribute('aria-disabled')) === 'false') await press('Redo');
  await isFocused('Redo');

  await desk.record('Parcel Pigeon').press('Enter');
  await press('Add an entry');
  await isFocused('Entry 2');
  await press('Take out entry 2');
  await page.waitForFunction(() => document.activeElement?.matches('vd-desk'));

  await page.getByRole('navigation').getByRole('button', { name: 'Compare' }).press('Enter');
  await press('Bring the published folder');
  await isFocused('Bring what you have');
  page.once('dialog', (dialog) => void dialog.accept());
  await press('Clear the desk');
  await isFocused('Bring what you have');
  await desk.close();
});

test('what was found of a field that is folded away, or of several, is in sight and tied to it', async () => {
  const desk = await DeskPage.open(site.browser, `${site.url}desk/`);
  const { page } = desk;
  const list = {
    formatVersion: 1,
    version: 1,
    lastUpdated: '2026-01-01',
    language: 'en',
    organization: { name: 'Harbour Shop' },
    categories: [{ id: 'all', name: 'All' }],
    vocabulary: { purposes: [{ id: 'mail', name: '' }] },
    vendors: [],
  };
  await desk.bring(textFile('registry.json', JSON.stringify(list)));
  const found = page.locator('details:has-text("Words for purposes") .finding');
  await found.first().waitFor();
  const name = page.locator('details:has-text("Words for purposes")').getByLabel('Name', { exact: true });
  const described = (await name.getAttribute('aria-describedby')) ?? '';
  assert.equal(await name.getAttribute('aria-invalid'), 'true');
  assert.ok((await page.locator(`[id="${described}"]`).textContent())?.includes('To mend'));
  await desk.close();
});

test('a long list is one stop of Tab: arrows, ends and letters lead within it, and what is opened has the focus', async () => {
  const desk = await DeskPage.open(site.browser, `${site.url}desk/`);
  const { page } = desk;
  const rows = Array.from({ length: 250 }, (_, at) => `Supplier ${at + 1},Does ${at + 1}`);
  await desk.take(textFile('vendors.csv', ['Vendor,Purpose', ...rows, 'Zebra,Prints'].join('\n')));
  const options = page.getByRole('listbox', { name: 'Vendors' }).getByRole('option');
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.querySelector('.name')?.textContent ?? active?.textContent?.trim() ?? '';
    });
  const after = async (...keys: string[]): Promise<string> => {
    for (const key of keys) {
      const before = await focused();
      await page.keyboard.press(key);
      // Where a key leads may have to be drawn first.
      await page.waitForFunction((name) => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active?.querySelector('.name')?.textContent !== name;
      }, before);
    }
    return focused();
  };

  await page.getByLabel('Only those with something to mend').focus();
  assert.equal(await after('Tab'), 'The list itself');
  assert.equal(await after('ArrowDown', 'ArrowDown'), 'Supplier 2');
  assert.equal(await after('End'), 'Zebra');
  assert.equal(await options.last().getAttribute('aria-posinset'), '252');
  assert.equal(await after('s'), 'Supplier 1');
  assert.equal(await after('Home'), 'The list itself');
  assert.equal(await after('z'), 'Zebra');
  assert.equal(await options.and(page.locator('[tabindex="0"]')).count(), 1);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Zebra' }).waitFor();
  assert.equal(await focused(), 'Zebra');
  assert.equal(await desk.record('Zebra').getAttribute('aria-selected'), 'true');
  await page.getByLabel('Find a vendor').fill('zeb');
  await page.getByText('1 of 251 vendors').waitFor();
  assert.deepEqual(desk.faults, []);
  await desk.close();
});
