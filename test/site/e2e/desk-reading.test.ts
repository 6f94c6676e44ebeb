// Where the desk reads sheets: in a worker that is bound by the policy of the page; on the page where none starts.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { writeXlsx } from 'hucre/xlsx';
import { DeskPage, type DeskFile } from '../../helpers/desk-page.js';
import { startSite, type Site } from '../../helpers/e2e.js';
import { serve } from '../../helpers/serve.js';

let site: Site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

const ROWS = Array.from({ length: 1200 }, (_, at) => [`Supplier ${at}`, `Runs part ${at}.`, 'Germany']);

async function workbook(): Promise<DeskFile> {
  const bytes = await writeXlsx({
    sheets: [{ name: 'Suppliers', rows: [['Supplier', 'Used for', 'Where'], ...ROWS] }],
  });
  return { name: 'suppliers.xlsx', mimeType: '', buffer: Buffer.from(bytes) };
}

test('a workbook is read in a worker, which is ended once it is read', async () => {
  const desk = await DeskPage.open(site.browser, `${site.url}desk/`);
  const started = desk.page.waitForEvent('worker');
  await desk.bring(await workbook());
  const worker = await started;
  await desk.page.getByText('1200 new entries.').waitFor();
  assert.deepEqual(desk.page.workers(), []);
  assert.match(worker.url(), /^blob:/);
  assert.deepEqual(desk.faults, []);
  await desk.close();
});

test('a worker that reads may send no more than the page, and Cancel ends it', async () => {
  const context = await site.browser.newContext();
  // It is there, and never asked. Methods: of other functions with a name the transpiler makes what the page does not know.
  await context.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    Object.assign(Worker.prototype, {
      postMessage() {
        Object.assign(Worker.prototype, { postMessage });
      },
    });
  });
  const desk = await DeskPage.openIn(context, `${site.url}desk/`);
  const started = desk.page.waitForEvent('worker');
  await desk.bring(await workbook());
  const worker = await started;
  const sent = await worker.evaluate(
    (url) =>
      fetch(url).then(
        () => 'sent',
        (cause: Error) => cause.name,
      ),
    `${site.url}desk/desk.css`,
  );
  assert.equal(sent, 'TypeError');
  const ended = new Promise((resolve) => worker.once('close', resolve));
  await desk.page.getByRole('progressbar', { name: 'Reading' }).waitFor();
  await desk.button('Cancel').click();
  await ended;
  await desk.button('Cancel').waitFor({ state: 'hidden' });
  await desk.bring(await workbook());
  await desk.page.getByText('1200 new entries.').waitFor();
  await context.close();
});

test('where the host allows no worker, the page reads by itself', async () => {
  const server = await serve({}, { 'content-security-policy': "worker-src 'none'" });
  const desk = await DeskPage.open(site.browser, `${server.url}desk/`);
  let workers = 0;
  desk.page.on('worker', () => (workers += 1));
  await desk.bring(await workbook());
  await desk.page.getByText('1200 new entries.').waitFor();
  assert.equal(workers, 0);
  await desk.close();
  await server.close();
});

test('what a worker cannot read is told as on the page', async () => {
  const desk = await DeskPage.open(site.browser, `${site.url}desk/`);
  await desk.bring({ name: 'broken.xlsx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004 and no more') });
  await desk.page.getByRole('alert').getByText('broken.xlsx is no workbook that can be read').waitFor();
  assert.deepEqual(desk.faults, []);
  await desk.close();
});
