// What is on the desk over crashes, in two tabs, and when the page is closed: each with pages that share what the browser keeps.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { engines } from '../../../.ci/browser.mjs';
import { PATIENCE } from '../../helpers/start-browser.js';
import { gapOf, type Ability } from './gaps.js';
import { ENGINE, serveReadSite } from './journey.js';
import { startKept, type KeptEngine } from './kept-engine.js';
import { ReaderPage } from './reader-page.js';
import type { Reader } from './reader.js';

declare const reader: Reader;

let site: Awaited<ReturnType<typeof serveReadSite>>;
before(async () => {
  site = await serveReadSite();
});
after(() => site?.close());

function journey(title: string, play: (engine: KeptEngine) => Promise<void>, ...needs: Ability[]): void {
  const skip = gapOf(ENGINE, needs) ?? false;
  test(`${engines[ENGINE].name}: ${title}`, { skip, timeout: 3 * PATIENCE }, async () => {
    const engine = await startKept(ENGINE);
    try {
      await play(engine);
    } finally {
      await engine.close();
    }
  });
}

async function openDesk(engine: KeptEngine): Promise<ReaderPage> {
  const demo = new ReaderPage(await engine.open(), site.url);
  await demo.page.goTo(new URL('/desk/index.html', site.url).href);
  return demo;
}

async function takeExample(demo: ReaderPage): Promise<void> {
  await demo.click('button', 'An example sheet to try');
  await demo.shows(/39 cells read/);
  await demo.click('button', 'Take these rows');
  await demo.has('heading', 'Mend the list');
}

async function write(demo: ReaderPage, field: string, text: string): Promise<void> {
  await demo.click('textbox', field);
  await demo.hasFocusOn(field);
  await demo.press('Control', 'a');
  await demo.page.type(text);
  await demo.press('Tab');
}

const said = (demo: ReaderPage, field: string): Promise<string> =>
  demo.run((name) => (reader.find('textbox', name) as HTMLInputElement).value, field);

/** Waits until the browser has a text on the device. */
const isKept = (demo: ReaderPage, text: string): Promise<void> =>
  demo.run(async (wanted) => {
    const kept = (): Promise<unknown[]> =>
      new Promise((resolve) => {
        const request = indexedDB.open('vendor-disclosure-desk');
        request.onsuccess = () => {
          const all = request.result.transaction('desk').objectStore('desk').getAll();
          all.onsuccess = () => resolve(all.result);
          request.result.close();
        };
      });
    while (!JSON.stringify(await kept()).includes(wanted)) await new Promise(requestAnimationFrame);
  }, text);

journey(
  'a crash gets everything back, with the way back and forth',
  async (engine) => {
    const before = await openDesk(engine);
    await takeExample(before);
    await write(before, 'Name of your organization', 'Harbour');
    await write(before, 'Name of your organization', 'Harbour Shop');
    await isKept(before, 'Harbour Shop');
    await engine.crash();
    const again = await openDesk(engine);
    await again.has('heading', 'Mend the list');
    assert.equal(await said(again, 'Name of your organization'), 'Harbour Shop');
    await again.click('button', 'Undo');
    assert.equal(await said(again, 'Name of your organization'), 'Harbour');
    await again.click('button', 'Redo');
    assert.equal(await said(again, 'Name of your organization'), 'Harbour Shop');
    await again.shows('Parcel Pigeon');
    await again.isWell();
  },
  'be killed and started again with what it has kept',
);

journey('two tabs on one list notice each other, and one takes what the other has', async (engine) => {
  const one = await openDesk(engine);
  await takeExample(one);
  await write(one, 'Name of your organization', 'Harbour Shop');
  await isKept(one, 'Harbour Shop');
  const other = await openDesk(engine);
  await other.shows('The desk is open in another tab too');
  await one.shows('The desk is open in another tab too');
  await write(other, 'Title of the list', 'Who helps us');
  await one.shows('Another tab has changed what is on the desk');
  await one.click('button', 'Take what the other tab has');
  await one.run(() =>
    reader.until('the title of the other tab', () =>
      reader
        .findAll(document.body, 'textbox', 'Title of the list')
        .some((field) => (field as HTMLInputElement).value === 'Who helps us'),
    ),
  );
  await one.isWell();
  await other.isWell();
});

journey('closing the page asks while something is in no file, and not once it is saved', async (engine) => {
  const demo = await openDesk(engine);
  const asks = (): Promise<boolean> =>
    demo.run(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  await demo.has('button', 'An example sheet to try');
  assert.equal(await asks(), false);
  await takeExample(demo);
  assert.equal(await asks(), true);
  await demo.click('button', 'Save the file');
  await demo.shows(/, saved/);
  assert.equal(await asks(), false);
  await demo.isWell();
});
