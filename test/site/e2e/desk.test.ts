import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { DeskPage, textFile } from '../../helpers/desk-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';
import { serve } from '../../helpers/serve.js';
import { until } from '../../helpers/until.js';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

const PLACES = ['Germany', 'Ireland; USA', 'Netherlands'];
/** A sheet as keepers have them, of so many rows. */
const sheet = (rows: number, change: (line: string, at: number) => string = (line) => line): string =>
  [
    'Supplier,What it does,Category,Data types,Whose data,Where,Privacy policy,Budget',
    ...Array.from({ length: rows }, (_, at) =>
      change(
        `Supplier ${at + 1},Runs part ${at + 1} of our service.,${at % 2 ? 'Shop' : 'Office'},Name; Email address,Customers,${PLACES[at % 3]},https://supplier-${at + 1}.example/privacy,${at}00`,
        at,
      ),
    ),
  ].join('\n');

const open = (url = `${site.url}desk/`) => DeskPage.open(site.browser, url);

async function nameList(desk: DeskPage): Promise<void> {
  await desk.fill('Name of your organization', 'Harbour Shop');
  await desk.fill('Language of its texts', 'en');
}

/** Serves a published folder and waits until readers see a sentence in the component. */
async function readersSee(zip: Buffer, sentence: string): Promise<void> {
  const pages = Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([path, bytes]) => [`/list/${path}`, Buffer.from(bytes).toString()]),
  );
  const server = await serve(pages);
  const page = await site.browser.newPage();
  try {
    await page.goto(`${server.url}list/index.html`);
    await page.locator('vd-results').getByText(sentence).first().waitFor();
  } finally {
    await page.close();
    await server.close();
  }
}

test('a sheet becomes a published folder that readers can read, and next month its new version', async () => {
  const desk = await open();
  await desk.take(textFile('suppliers.csv', sheet(30)));
  await nameList(desk);
  await desk.go('Publish');
  await desk.fill('Address that the folder will have', 'https://harbour.example/list/');
  const first = await desk.download(/zip/);
  await readersSee(first.buffer, 'Runs part 7 of our service');
  assert.deepEqual(desk.faults, []);
  await desk.close();

  const later = await open();
  await later.bring({ ...first, name: 'published.zip' });
  await later.page.getByText('Published at').waitFor();
  await later.take(
    textFile(
      'suppliers.csv',
      sheet(30, (line, at) => (at === 6 ? line.replace('Runs', 'Stores') : line)),
    ),
  );
  await later.go('Compare');
  const sentence = later.page.getByLabel(/Supplier 7/);
  assert.match(await sentence.inputValue(), /Stores part 7/);
  await sentence.fill('Supplier 7 stores a part from now on.');
  await sentence.blur();
  await later.page
    .getByRole('region', { name: 'The letter' })
    .getByText('stores a part from now on')
    .waitFor();
  await later.go('Publish');
  const second = await later.download(/zip/);
  const files = Object.keys(unzipSync(second.buffer));
  assert.equal(files.filter((path) => path.startsWith('versions/')).length, 2);
  await readersSee(second.buffer, 'Stores part 7');
  const letter = await later.download('The letter, as text');
  assert.match(letter.buffer.toString(), /stores a part from now on/);
  assert.deepEqual(later.faults, []);
  await later.close();
});

test('no request leaves, whatever is done: the page loads its own files and nothing else', async () => {
  const desk = await open();
  const own = [...desk.requests];
  assert.deepEqual(
    own.map((url) => new URL(url).pathname),
    ['/desk/', '/desk/desk.css', '/desk/package-files.js', '/desk/reader.js', '/desk/desk.js'],
  );
  // Nothing could be had any more: all else is made here.
  await desk.context.setOffline(true);
  await desk.take(textFile('suppliers.csv', sheet(3)));
  await nameList(desk);
  for (const step of ['Look', 'Compare', 'Translate', 'Publish']) await desk.go(step);
  await desk.fill('Address that the folder will have', 'https://harbour.example/list/');
  assert.ok((await desk.download(/zip/)).buffer.length > 0);
  await desk.download('A page for a colleague’s review');
  assert.deepEqual(desk.requests, own);
  assert.deepEqual(desk.faults, []);
  await desk.close();
});

test('works from a file on disk, all steps and the next version, and asks for nothing but its own files', async () => {
  const desk = await open(pathToFileURL('dist/desk/index.html').href);
  const own = [...desk.requests];
  await desk.take(textFile('suppliers.csv', sheet(3)));
  await nameList(desk);
  await desk.go('Look');
  await desk.page.locator('vd-results').getByText('Supplier 2').first().waitFor();
  await desk.go('Translate');
  await desk.fill('Another language', 'German');
  await desk.button('Begin').click();
  await desk.fill('Customers', 'Kunden');
  await desk.go('Publish');
  await desk.fill('Address that the folder will have', 'https://harbour.example/list/');
  const zip = await desk.download(/zip/);
  await desk.bring({ ...zip, name: 'published.zip' });
  await desk.page.getByText('Published at').waitFor();
  await desk.go('Mend');
  await desk.record(/^Supplier 2/).click();
  await desk.fill('What it is for', 'Stores parts.');
  await desk.button('Next step: Look').click();
  await desk.button('Next step: Compare').click();
  await desk.page.getByRole('region', { name: 'The letter' }).getByText('Stores parts').first().waitFor();
  await desk.button('Next step: Publish').click();
  const next = unzipSync((await desk.download(/zip/)).buffer);
  assert.ok(next['latest.de.json'] && next['history/2.html']);
  assert.deepEqual(desk.requests, own);
  assert.deepEqual(desk.faults, []);
  await desk.close();
});

test('says of a column that it is internal, and shows beside its row what was not read', async () => {
  const desk = await open();
  await desk.bring(
    textFile(
      'suppliers.csv',
      sheet(3, (line, at) => (at === 1 ? line.replace('Ireland; USA', 'Atlantis') : line)),
    ),
  );
  await desk.page.getByLabel('Budget').selectOption('Internal, not published');
  await desk.page.getByText('Kept, and never published: Budget.').waitFor();
  const row = desk.page.getByRole('row', { name: /Atlantis/ });
  await row.getByText('not read').waitFor();
  await desk.page.getByText(/no country/).waitFor();
  await desk.button('Take these rows').click();
  await nameList(desk);
  await desk.go('Publish');
  await desk.fill('Address that the folder will have', 'https://harbour.example/list/');
  const files = unzipSync((await desk.download(/zip/)).buffer);
  assert.doesNotMatch(Buffer.from(files['latest.json'] ?? []).toString(), /budget/i);
  await desk.close();
});

test('takes a table from the clipboard as a spreadsheet copies it', async () => {
  const desk = await open();
  await desk.page.getByLabel(/Or paste a table/).evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Vendor\tPurpose\nAcme\tHosting');
    const how = { bubbles: true, composed: true, cancelable: true };
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, ...how }));
  });
  await desk.page.getByText('1 new entry.').waitFor();
  await desk.close();
});

test('a fault stands beside its field until it is mended, and undo brings it back', async () => {
  const desk = await open();
  await desk.take(textFile('suppliers.csv', sheet(2)));
  await nameList(desk);
  await desk.record(/^Supplier 2/).click();
  const address = desk.page.getByLabel('Address', { exact: true });
  await address.fill('nowhere');
  await address.blur();
  await desk.page.locator('input[aria-describedby*=findings]').waitFor();
  const described = await address.getAttribute('aria-describedby');
  assert.match(described ?? '', /findings/);
  await address.fill('https://supplier-2.example/privacy');
  await address.blur();
  await desk.page.getByText('Nothing was found').waitFor();
  await desk.button('Undo').click();
  assert.equal(await address.inputValue(), 'nowhere');
  await desk.close();
});

test('what is on the desk is there again after the page was closed, and another tab is noticed', async () => {
  const desk = await open();
  await desk.take(textFile('suppliers.csv', sheet(2)));
  await desk.fill('Name of your organization', 'Harbour Shop');
  await desk.isKept('Harbour Shop');
  const other = await DeskPage.openIn(desk.context, `${site.url}desk/`);
  await other.page.getByRole('heading', { name: 'Mend the list' }).waitFor();
  assert.equal(await other.page.getByLabel('Name of your organization').inputValue(), 'Harbour Shop');
  await other.page.getByText('open in another tab').waitFor();
  await desk.page.getByText('open in another tab').waitFor();
  await other.fill('Title of the list', 'Who helps us');
  await other.isKept('Who helps us');
  await desk.button('Take what the other tab has').click();
  const title = desk.page.getByLabel('Title of the list');
  await until(
    desk.page,
    'the title of the other tab',
    async () => (await title.inputValue()) === 'Who helps us',
  );
  await other.download('Save the file');
  await other.go('Bring');
  await other.button('Clear the desk').click();
  await desk.button('Take what the other tab has').click();
  await desk.page.getByRole('heading', { name: 'Bring what you have' }).waitFor();
  await desk.close();
});

test('a tab that is closed is spoken of no more', async () => {
  const desk = await open();
  await desk.take(textFile('suppliers.csv', sheet(2)));
  await desk.fill('Name of your organization', 'Harbour Shop');
  await desk.isKept('Harbour Shop');
  const other = await DeskPage.openIn(desk.context, `${site.url}desk/`);
  await other.page.getByText('open in another tab').waitFor();
  await desk.page.getByText('open in another tab').waitFor();
  await other.download('Save the file');
  // As a keeper closes it: else the browser ends the page without a word.
  await other.page.close({ runBeforeUnload: true });
  await desk.page.getByText('open in another tab').waitFor({ state: 'hidden' });
  await desk.close();
});

test('asks before unsaved work is closed, and not once it is saved', async () => {
  const desk = await open();
  await desk.take(textFile('suppliers.csv', sheet(2)));
  const asked = desk.page.waitForEvent('dialog');
  void desk.page.close({ runBeforeUnload: true });
  const dialog = await asked;
  assert.equal(dialog.type(), 'beforeunload');
  await dialog.dismiss();
  await desk.download('Save the file');
  const closed = desk.page.waitForEvent('close');
  await desk.page.close({ runBeforeUnload: true });
  await closed;
  await desk.close();
});
