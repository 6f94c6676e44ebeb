// The keeper's desk, from an example to the folder: the browser of a keeper may be any.
import assert from 'node:assert/strict';
import { writeXlsx } from 'hucre/xlsx';
import { startJourneys } from './journey.js';
import type { ReaderPage } from './reader-page.js';

const journey = startJourneys();

async function write(demo: ReaderPage, field: string, text: string): Promise<void> {
  await demo.click('textbox', field);
  await demo.hasFocusOn(field);
  await demo.press('Control', 'a');
  await demo.page.type(text);
  await demo.press('Tab');
}

journey(
  'makes a folder out of a sheet at the desk, and shows the list as readers will see it',
  async (demo) => {
    await demo.page.goTo(new URL('/desk/index.html', demo.site).href);
    await demo.click('button', 'An example sheet to try');
    await demo.shows(/39 cells read/);
    await demo.click('button', 'Take these rows');
    await demo.has('heading', 'Mend the list');
    // What is found comes after the list, and moves what stands below it.
    await demo.shows(/2 to mend before it can be published/);
    // The lower first: what is found of a field goes with it, and all below moves up.
    await write(demo, 'Language of its texts', 'en');
    await write(demo, 'Name of your organization', 'Harbour Shop');
    await demo.shows('Nothing was found');
    await demo.click('button', 'Look');
    await demo.has('heading', 'Letter Lark');
    await demo.click('button', 'Publish');
    await write(demo, 'Address that the folder will have', 'https://harbour.example/list/');
    await demo.click('button', 'Download the folder (zip)');
    await demo.shows(/Version 1 is in the zip ?: \d+ files/);
  },
);

journey('reads a workbook in a worker', async (demo) => {
  const rows = [
    ['Supplier', 'Used for', 'Where'],
    ['Parcel Pigeon', 'Delivers orders.', 'Germany'],
  ];
  const bytes = await writeXlsx({ sheets: [{ name: 'Suppliers', rows }] });
  await demo.page.goTo(new URL('/desk/index.html', demo.site).href);
  await demo.has('button', 'An example sheet to try');
  const answers = demo.run(
    (letters) => {
      const { Worker } = globalThis;
      const answered = new Promise<string[]>((resolve) => {
        globalThis.Worker = class extends Worker {
          constructor(url: string | URL) {
            super(url);
            const kinds: string[] = [];
            this.addEventListener('message', ({ data }: MessageEvent<{ kind: string }>) => {
              if (kinds.push(data.kind) === 3) resolve(kinds);
            });
          }
        };
      });
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(letters)], 'suppliers.xlsx'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      return answered;
    },
    [...bytes],
  );
  assert.deepEqual(await answers, ['begun', 'rows', 'read']);
  await demo.shows('1 new entry.');
});
