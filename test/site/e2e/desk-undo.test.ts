// The way back, over everything that a keeper changes, and over a crash.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DeskPage, textFile } from '../../helpers/desk-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

const open = (url = `${site.url}desk/`) => DeskPage.open(site.browser, url);
const SHEET = textFile(
  'suppliers.csv',
  `Supplier,What it does,Category,Data types,Whose data,Where
Parcel Pigeon,Delivers orders.,Office,Name; Postal address,Customers,Germany
Coin Otter,Takes payments.,Office,Bank account,Customers,Ireland`,
);

test('the way back is there again after a crash', async () => {
  const desk = await open();
  await desk.take(SHEET);
  await desk.fill('Name of your organization', 'Harbour');
  await desk.fill('Name of your organization', 'Harbour Shop');
  await desk.isKept('Harbour Shop');
  const again = await DeskPage.openIn(desk.context, `${site.url}desk/`);
  const name = again.page.getByLabel('Name of your organization');
  await name.waitFor();
  await again.button('Undo').click();
  assert.equal(await name.inputValue(), 'Harbour');
  await again.button('Redo').click();
  assert.equal(await name.inputValue(), 'Harbour Shop');
  await desk.close();
});

test('rows that were taken go back to the step before, also after the page was closed, and so do texts of a translation', async () => {
  const desk = await open();
  await desk.bring(SHEET);
  await desk.page.getByText('cells read').waitFor();
  await desk.page.getByLabel('Where', { exact: true }).selectOption('Left out');
  await desk.page.getByText('Columns left out').waitFor();
  await desk.button('Take these rows').click();
  await desk.page.getByRole('heading', { name: 'Mend the list' }).waitFor();
  await desk.go('Translate');
  await desk.page.getByLabel('Another language').fill('Deutsch');
  await desk.button('Begin').click();
  await desk.fill('Customers', 'Kunden');
  await desk.fill('Office', 'Verwaltung');
  await desk.isKept('Verwaltung');

  const again = await DeskPage.openIn(desk.context, `${site.url}desk/`);
  await again.button('German').waitFor();
  const text = again.page.getByLabel('Office');
  assert.equal(await text.inputValue(), 'Verwaltung');
  await again.button('Undo').click();
  assert.equal(await text.inputValue(), '');
  await again.button('Undo').click();
  await again.page.getByRole('button', { name: 'German', pressed: true }).waitFor();
  assert.equal(await again.page.getByLabel('Customers').inputValue(), '');
  while (await again.page.getByRole('heading', { name: 'Match the columns' }).isHidden())
    await again.button('Undo').click();
  assert.equal(await again.page.getByLabel('Where', { exact: true }).inputValue(), '');
  await again.button('Redo').click();
  await again.page.getByRole('heading', { name: 'Mend the list' }).waitFor();
  assert.deepEqual(again.faults, []);
  await desk.close();
});
