// A list that a page names by its hash, behind a real server: by whatever way it comes, that one is shown and no other.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeDocument } from '../../helpers/registries.js';
import { bundleReader, startJourneys } from './journey.js';
import type { VendorDisclosureElement } from '../../../src/widget/elements/vendor-disclosure/vendor-disclosure-element.js';
import type { ReaderPage } from './reader-page.js';
import type { Reader } from './reader.js';

const journey = startJourneys();

declare const reader: Reader;

const PINNED = JSON.stringify(makeDocument({ apple: {} }));
const ANOTHER = JSON.stringify(makeDocument({ cherry: {} }, { version: 9 }));
const INTEGRITY = `sha384-${createHash('sha384').update(PINNED).digest('base64')}`;

/** Ways to a list, seen from the page; of another origin behind `//`. */
const LEADS: Readonly<Record<string, string>> = {
  'moved.json': 'pinned.json',
  'moved-away.json': '//pinned.json',
  'swapped.json': 'another.json',
  'swapped-away.json': '//another.json',
};

interface PinnedServer {
  url: string;
  /** Another origin. */
  elsewhere: string;
  /** What `changing.json` is; nothing: the server fails. */
  changing: string | undefined;
  close(): Promise<void>;
}

async function startPinnedServer(): Promise<PinnedServer> {
  const [script, standalone] = await Promise.all([bundleReader(), readFile('dist/standalone.js')]);
  const page = (rest = ''): string =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pinned</title><script src="/reader.js"></script>${rest}<script src="/standalone.js"></script>`;
  const preload = (name: string): string =>
    page(`<link rel="preload" as="fetch" crossorigin href="/${name}.json">`);
  const files: Readonly<Record<string, readonly [type: string, body: string | Buffer]>> = {
    '': ['text/html', page()],
    'pinned.html': ['text/html', preload('pinned')],
    'another.html': ['text/html', preload('another')],
    'reader.js': ['text/javascript', script],
    'standalone.js': ['text/javascript', standalone],
    'pinned.json': ['application/json', PINNED],
    'another.json': ['application/json', ANOTHER],
  };
  const started: PinnedServer = { url: '', elsewhere: '', changing: PINNED, close };
  const servers: readonly Server[] = [0, 1].map(() =>
    createServer(({ url = '' }, response) => {
      const name = url.slice(1);
      const lead = LEADS[name];
      response.setHeader('access-control-allow-origin', '*');
      if (lead) {
        const location = lead.startsWith('//') ? started.elsewhere + lead.slice(2) : `/${lead}`;
        response.writeHead(302, { location }).end();
        return;
      }
      const [type, body] =
        name === 'changing.json' ? ['application/json', started.changing] : (files[name] ?? []);
      if (type === undefined || body === undefined) response.writeHead(500).end();
      else response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
    }),
  );
  async function close(): Promise<void> {
    for (const server of servers) server.closeAllConnections();
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  }
  [started.url = '', started.elsewhere = ''] = await Promise.all(
    servers.map(async (server) => {
      await once(server.listen(0, '127.0.0.1'), 'listening');
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    }),
  );
  return started;
}

/** Puts a list into the page and waits for what becomes of it: the vendors on show, and which error is told. */
function show(
  demo: ReaderPage,
  src: string,
  integrity?: string,
): Promise<{ vendors: readonly string[]; code: string }> {
  return demo.run(
    async (address, hash) => {
      const list = document.createElement('vendor-disclosure');
      let code = '';
      let isLoaded = false;
      const end = new Promise<void>((resolve) => {
        list.addEventListener('vd-load', () => resolve(void (isLoaded = true)));
        list.addEventListener('vd-error', (event) => resolve(void (code = event.code)));
      });
      if (hash) list.setAttribute('integrity', hash);
      list.setAttribute('src', address);
      document.body.replaceChildren(list);
      await end;
      await reader.until('what was loaded, or a failure', () =>
        isLoaded ? reader.vendors(list).length > 0 : reader.findAll(list, 'alert').length > 0,
      );
      return { vendors: reader.vendors(list), code };
    },
    src,
    integrity ?? '',
  );
}

/** Waits until what a device has kept of lists is one with this vendor. */
const isKept = (demo: ReaderPage, vendor: string): Promise<void> =>
  demo.run(async (name) => {
    const texts = async (): Promise<readonly string[]> => {
      const cache = await caches.open('vendor-disclosure lists 1');
      return Promise.all((await cache.matchAll()).map((kept) => kept.text()));
    };
    while (!(await texts()).some((text) => text.includes(name))) await new Promise(requestAnimationFrame);
  }, vendor);

const SHOWN = { vendors: ['Apple'], code: '' };
const REFUSED = { vendors: [], code: 'integrity' };

journey('shows a pinned list by whatever way it comes, and no other by any', async (demo) => {
  const server = await startPinnedServer();
  const { url, elsewhere } = server;
  try {
    await demo.page.goTo(url);
    for (const way of ['pinned.json', 'moved.json', 'moved-away.json', `${elsewhere}pinned.json`])
      assert.deepEqual(await show(demo, way, INTEGRITY), SHOWN, way);
    for (const way of ['another.json', 'swapped.json', 'swapped-away.json', `${elsewhere}another.json`])
      assert.deepEqual(await show(demo, way, INTEGRITY), REFUSED, way);
    // The browser has it before the element asks.
    await demo.page.goTo(`${url}pinned.html`);
    assert.deepEqual(await show(demo, 'pinned.json', INTEGRITY), SHOWN);
    await demo.page.goTo(`${url}another.html`);
    assert.deepEqual(await show(demo, 'another.json', INTEGRITY), REFUSED);
  } finally {
    await server.close();
  }
});

journey(
  'keeps to the list that is pinned, whatever its server has meanwhile and whatever was kept',
  async (demo) => {
    const server = await startPinnedServer();
    try {
      await demo.page.goTo(server.url);
      assert.deepEqual(await show(demo, 'changing.json', INTEGRITY), SHOWN);
      await isKept(demo, 'Apple');
      server.changing = ANOTHER;
      const reloaded = await demo.run(async () => {
        const list = document.querySelector('vendor-disclosure') as VendorDisclosureElement;
        const refused = new Promise<string>((resolve) =>
          list.addEventListener('vd-error', ({ code }) => resolve(code)),
        );
        void list.reload();
        const code = await refused;
        await list.updateComplete;
        return { code, text: list.shadowRoot?.textContent };
      });
      assert.equal(reloaded.code, 'integrity');
      assert.doesNotMatch(reloaded.text ?? '', /Cherry/);
      assert.deepEqual(await show(demo, 'changing.json', INTEGRITY), REFUSED);
      // A server that fails says nothing against what was kept, as long as it is what is pinned.
      server.changing = undefined;
      assert.deepEqual((await show(demo, 'changing.json', INTEGRITY)).vendors, ['Apple']);
      server.changing = ANOTHER;
      assert.deepEqual((await show(demo, 'changing.json')).vendors, ['Cherry']);
      await isKept(demo, 'Cherry');
      server.changing = undefined;
      assert.deepEqual(await show(demo, 'changing.json', INTEGRITY), { vendors: [], code: 'http' });
    } finally {
      await server.close();
    }
  },
);
