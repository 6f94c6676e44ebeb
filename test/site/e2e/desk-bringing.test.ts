import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { DeskPage, textFile } from '../../helpers/desk-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';
import { serve } from '../../helpers/serve.js';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

const open = (url = `${site.url}desk/`) => DeskPage.open(site.browser, url);
const GERMAN = textFile(
  'registry.de.json',
  JSON.stringify({ formatVersion: 1, language: 'de', texts: { Mail: 'Post' } }),
);

test('a list, its translation and a sheet are brought at once, and another list is one step back', async () => {
  const desk = await open();
  const list = textFile('registry.json', await readFile('data/brightmeadow/1.json', 'utf8'));
  await desk.bring([textFile('new.csv', 'Vendor,Purpose\nParcel Pigeon,Ships'), GERMAN, list]);
  await desk.page.getByText('1 new entry.').waitFor();
  await desk.button('Take these rows').click();
  await desk.page.getByLabel('Find a vendor').fill('Parcel');
  await desk.record('Parcel Pigeon').waitFor();
  await desk.go('Translate');
  await desk.button('German').waitFor();

  const other = { formatVersion: 1, version: 1, lastUpdated: '2026-01-01', language: 'en', vendors: [] };
  const text = JSON.stringify({ ...other, organization: { name: 'Other' }, categories: [] });
  await desk.bring([textFile('other.json', text)]);
  await desk.page.getByText('other.json').waitFor();
  await desk.record('Parcel Pigeon').waitFor({ state: 'hidden' });
  await desk.button('Undo').click();
  await desk.page.getByLabel('Find a vendor').fill('Parcel');
  await desk.record('Parcel Pigeon').waitFor();
  assert.deepEqual(desk.faults, []);
  await desk.close();
});

test('what cannot be read among several files is named, and nothing is taken', async () => {
  const desk = await open();
  await desk.bring([textFile('a.csv', 'Vendor,Purpose\nAcme,Hosting'), textFile('b.pdf', '%PDF-1.7')]);
  await desk.page.getByRole('alert').getByText('b.pdf is a PDF').waitFor();
  assert.equal(await desk.button('Match').isDisabled(), true);
  await desk.close();
});

test('a table is pasted without a field, and what is dropped on another step does not make the browser leave', async () => {
  const desk = await open();
  await desk.page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<table><tr><td>Vendor<td>Purpose<tr><td>Acme<td>Hosting</table>');
    const how = { bubbles: true, composed: true, cancelable: true };
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, ...how }));
  });
  await desk.page.getByText('1 new entry.').waitFor();
  const isKept = await desk.page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'x.csv'));
    return !document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
    );
  });
  assert.ok(isKept);
  await desk.close();
});

test('reading a long sheet is left by a button, and taken up again by another', async () => {
  const desk = await open();
  const rows = Array.from({ length: 20_000 }, (_, at) => `Supplier ${at},Does ${at},Office,Germany`);
  // It is pressed as soon as it is there.
  await desk.page.evaluate(() => {
    const timer = setInterval(() => {
      const match = document.querySelector('vd-desk')?.shadowRoot?.querySelector('vd-desk-match');
      const button = match?.shadowRoot?.querySelector<HTMLElement>('.status button');
      if (!button?.textContent?.includes('Cancel')) return;
      clearInterval(timer);
      button.click();
    }, 5);
  });
  await desk.bring([textFile('vendors.csv', ['Vendor,Purpose,Category,Where', ...rows].join('\n'))]);
  await desk.page.getByText('Not read to its end.').waitFor();
  assert.equal(await desk.button('Take these rows').isDisabled(), true);
  await desk.button('Read it').click();
  await desk.page.getByRole('progressbar').waitFor();
  await desk.page.getByText('20000 new entries.').waitFor();
  await desk.close();
});

test('clearing the desk asks where something is in no file yet', async () => {
  const desk = await open();
  await desk.take(textFile('a.csv', 'Vendor,Purpose\nAcme,Hosting'));
  await desk.go('Bring');
  const asked = desk.page.waitForEvent('dialog');
  const cleared = desk.button('Clear the desk').click();
  await (await asked).dismiss();
  await cleared;
  await desk.page.getByText('1 vendor').waitFor();
  desk.page.once('dialog', (dialog) => void dialog.accept());
  await desk.button('Clear the desk').click();
  await desk.page.getByText('On the desk').waitFor({ state: 'hidden' });
  await desk.close();
});

test('opens again without a network, once it was open', async () => {
  const server = await serve();
  const desk = await open(`${server.url}desk/`);
  await desk.page.evaluate(() => navigator.serviceWorker.ready);
  await server.close();
  await desk.page.reload();
  await desk.button('An example sheet to try').click();
  await desk.page.getByText('39 cells read').waitFor();
  await desk.close();
});
