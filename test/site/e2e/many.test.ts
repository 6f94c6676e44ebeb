import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { startPages, type Pages } from '../../helpers/pages.js';
import { PATIENCE } from '../../helpers/start-browser.js';

let pages: Pages;
before(async () => {
  pages = await startPages();
});
after(() => pages.close());

const HTML = `<!doctype html><html lang="en"><title>Providers</title><script src="/dist/standalone.js"></script><main></main>`;
const ELEMENTS = 'customElements.get("vendor-disclosure").prototype';

async function open(): Promise<{ page: Page; asked: string[]; cdp: CDPSession; close(): Promise<void> }> {
  const context = await pages.browser.newContext();
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => void (request.url().includes('/data/') && asked.push(request.url())));
  await page.goto(pages.add(HTML));
  return { page, asked, cdp: await context.newCDPSession(page), close: () => context.close() };
}

/** So much may be kept: what the browser compiles. */
const MORE_BYTES = 1_000_000;

interface Figures {
  readonly elements: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly bytes: number;
}

/** What is left in memory once all garbage is gone. */
async function measure(cdp: CDPSession): Promise<Figures> {
  for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { result } = await cdp.send('Runtime.evaluate', { expression: ELEMENTS });
  const { objects } = await cdp.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId as string,
  });
  const { result: count } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId as string,
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  });
  // The answer itself keeps every element it holds.
  await cdp.send('Runtime.releaseObject', { objectId: objects.objectId as string });
  await cdp.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return { elements: count.value as number, nodes, listeners: jsEventListeners, bytes: usedSize };
}

/** Puts elements in the page, ten at a time, and takes them away again once their lists are shown. */
function comeAndGo(page: Page, times: number): Promise<void> {
  return page.evaluate(async (count) => {
    for (let done = 0; done < count; done += 10) {
      const all = Array.from({ length: 10 }, (_, at) => {
        const element = document.createElement('vendor-disclosure');
        element.setAttribute('src', '/data/classdojo.json');
        element.setAttribute('sync-url', 'hash');
        element.setAttribute('url-prefix', `vd${at}`);
        return element;
      });
      const loaded = all.map((one) => new Promise((resolve) => one.addEventListener('vd-load', resolve)));
      document.querySelector('main')?.append(...all);
      await Promise.all(loaded);
      for (const one of all) one.remove();
    }
    // Work that was put off until now still holds those that asked for it.
    for (let round = 0; round < 5; round += 1) await new Promise((resolve) => requestIdleCallback(resolve));
  }, times);
}

test('twenty with one src ask once, also where the first is taken away, and each keeps its own state', async () => {
  const { page, asked, close } = await open();
  const shown = await page.evaluate(async () => {
    const all = Array.from({ length: 20 }, () => document.createElement('vendor-disclosure'));
    const loaded = all
      .slice(1)
      .map((one) => new Promise((resolve) => one.addEventListener('vd-load', resolve)));
    for (const one of all) one.setAttribute('src', '/data/classdojo.json');
    document.querySelector('main')?.append(...all);
    all[0]?.remove();
    await Promise.all(loaded);
    const second = all[1] as HTMLElement & { category: string; updateComplete: Promise<boolean> };
    second.category = 'website';
    await second.updateComplete;
    return all.slice(1).map((one) => {
      const tabs = one.shadowRoot?.querySelector('vd-tabs')?.shadowRoot;
      return tabs
        ?.querySelector('[role=tab][aria-selected=true]')
        ?.textContent?.replaceAll(/\s+/g, ' ')
        .trim();
    });
  });
  assert.equal(asked.length, 1);
  assert.deepEqual(shown, ['Website only 3', ...Array.from({ length: 18 }, () => 'All 29')]);
  await close();
});

test('each shows the list of its own src', async () => {
  const { page, asked, close } = await open();
  const titles = await page.evaluate(async () => {
    const sources = ['a', 'b', 'a', 'b'].map((name) => `/data/classdojo.json?${name}`);
    const all = sources.map((src) => {
      const one = document.createElement('vendor-disclosure');
      one.setAttribute('src', src);
      return one;
    });
    const loaded = all.map(
      (one) => new Promise<Event>((resolve) => one.addEventListener('vd-load', resolve)),
    );
    document.querySelector('main')?.append(...all);
    const registries = (await Promise.all(loaded)).map(
      (event) => (event as Event & { registry: object }).registry,
    );
    return registries.map((registry) => registries.indexOf(registry));
  });
  assert.equal(asked.length, 2);
  assert.deepEqual(titles, [0, 1, 0, 1]);
  await close();
});

test('memory is back where it was after a hundred came and went', async (context) => {
  const { page, cdp, close } = await open();
  await comeAndGo(page, 20);
  const before = await measure(cdp);
  await comeAndGo(page, 100);
  let after = await measure(cdp);
  const isBack = (): boolean => after.elements <= 2 && after.bytes <= before.bytes + MORE_BYTES;
  // Timers of the browser hold the last ones, and what is read and indexed for them, for seconds, and longer where it is busy.
  for (const late = performance.now() + PATIENCE; !isBack() && performance.now() < late;)
    after = await measure(cdp);
  context.diagnostic(JSON.stringify({ before, after }));
  // The last one may still be held by an observer of the browser.
  assert.ok(after.elements <= 2, `${after.elements} elements are left`);
  assert.ok(after.nodes <= before.nodes + 100, `${before.nodes} nodes became ${after.nodes}`);
  assert.ok(
    after.listeners <= before.listeners + 10,
    `${before.listeners} listeners became ${after.listeners}`,
  );
  assert.ok(after.bytes <= before.bytes + MORE_BYTES, `${before.bytes} bytes became ${after.bytes}`);
  await close();
});
