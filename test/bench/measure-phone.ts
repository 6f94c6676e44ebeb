// When the first entry is drawn on a slow phone, and how long the page is blocked until then, beside a page written by hand:
// processor / 4, 150 ms, 1.6 Mbit/s, brotli, every page cold, in turns. `npm run bench:phone -- 15` after `npm run build`.
import { loadavg } from 'node:os';
import { chromium, type Browser } from 'playwright-core';
import { browserFlags, findBrowser } from '../../.ci/browser.mjs';
import { BASE, FILES, PAGES } from './phone/pages.js';
import { serveBrotli } from './phone/serve-brotli.js';
import { say } from './say.js';
import { median } from './statistics.js';
import { ms, table } from './table.js';

const ROUNDS = Number(process.argv[2] ?? 15);
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
} as const;
const SLOWER = 4;
/** What is left of a long task beyond this blocks readers, in ms. */
const FREE = 50;

interface Figures {
  /** ms after the page was asked for */
  readonly firstEntry: number;
  /** ms, all of the load */
  readonly blocked: number;
  readonly shift: number;
}

/** Notes the first frame with an entry, long tasks, and what moved. As text: it runs in the page as it stands. */
const WATCH = `
  window.blocked = [];
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocked.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const isThere = () => {
    let root = document;
    for (const part of ['vendor-disclosure', 'vd-results'])
      root = root.querySelector(part)?.shadowRoot ?? root;
    return root.querySelector('tbody tr, .entry') !== null;
  };
  window.firstEntry = new Promise((resolve) => {
    const look = () => {
      if (!isThere()) requestAnimationFrame(look);
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    };
    requestAnimationFrame(look);
  });
`;

async function measure(browser: Browser, url: string): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript(WATCH);
    await page.goto(url, { waitUntil: 'commit' });
    const firstEntry = await page.evaluate(
      () => (window as unknown as { firstEntry: Promise<number> }).firstEntry,
    );
    await page.waitForLoadState('networkidle');
    const { blocked, shift } = await page.evaluate(() => {
      const seen = window as unknown as { blocked: number[]; shift: number };
      return { blocked: seen.blocked, shift: seen.shift };
    });
    return {
      firstEntry,
      blocked: blocked.reduce((sum, task) => sum + Math.max(0, task - FREE), 0),
      shift,
    };
  } finally {
    await context.close();
  }
}

const executablePath = findBrowser();
if (!executablePath) throw new Error('There is no Chromium or Chrome; CHROME_PATH can name one.');
const path = (name: string): string => `/${name.replaceAll(/\W+/g, '-')}.html`;
const server = await serveBrotli(
  new Map([
    ...Object.entries(FILES),
    ...Object.entries(PAGES).map(([name, html]): [string, string] => [path(name), html]),
  ]),
);
const browser = await chromium.launch({ executablePath, args: browserFlags });
const figures = new Map<string, Figures[]>(Object.keys(PAGES).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, all] of figures) all.push(await measure(browser, server.url + path(name).slice(1)));
  say(`round ${round + 1} of ${ROUNDS}`);
}
await browser.close();
server.close();

const bases = figures.get(BASE) ?? [];
const rows = [...figures].map(([name, all]) => [
  name,
  ms(median(all.map(({ firstEntry }) => firstEntry))),
  // Each with the base of its own round: the computer is not always as quick.
  `${median(all.map(({ firstEntry }, at) => firstEntry / (bases[at]?.firstEntry ?? NaN))).toFixed(2)}×`,
  ms(median(all.map(({ blocked }) => blocked))),
  median(all.map(({ shift }) => shift)).toFixed(3),
]);
process.stdout.write(
  `${table(['29 entries on a slow phone', 'first entry, median ms', 'of its round', 'blocked, ms', 'shift'], rows).join('\n')}\nload of the computer at the end: ${loadavg()[0]?.toFixed(1)}\n`,
);
