// What a page holds on to over a day of use: searched, filtered, led through its views, taken out, put back, given other lists.
// `npm run bench:heap -- [rounds]` after `npm run build`. Exits with 1 where the heap is not flat after the first rounds.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../../.ci/browser.mjs';
import { serve } from './serve-plain.js';
import { say } from './say.js';

/** Somebody who asks something every half a minute does so many things in eight hours; a round is six. */
const ROUNDS = 160;
const SAMPLES = 10;
/** Of the rounds, the first fill caches and compile code. */
const WARM_UP = 0.3;
const FLAT = 1.05;
const REST = 3000;

const PAGE = `<!doctype html><meta charset="utf-8"><title>Heap</title>
<script type="module" src="/cdn/vendor-disclosure.js"></script>
<vendor-disclosure src="/list.json"></vendor-disclosure>`;

/** As text: it runs in the page as it stands. */
const ROUND = `(async (round) => {
  const list = document.querySelector('vendor-disclosure');
  const drawn = async () => {
    await list.updateComplete;
    await new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 20));
  };
  list.query = 'mail ' + round;
  await drawn();
  list.query = '';
  list.filters = { subjects: ['student'] };
  await drawn();
  list.filters = {};
  for (const view of ['matrix', 'changes', 'list']) {
    list.view = view;
    await drawn();
  }
  const { parentElement } = list;
  list.remove();
  parentElement.append(list);
  const loaded = new Promise((resolve) => list.addEventListener('vd-load', resolve, { once: true }));
  await list.reload();
  await loaded;
  await drawn();
})`;

const executablePath = findBrowser();
if (!executablePath) throw new Error('There is no Chromium or Chrome; CHROME_PATH can name one.');
const rounds = Number(process.argv[2] ?? ROUNDS);
const server = await serve(PAGE);
server.list = readFileSync('data/classdojo.json', 'utf8');
const browser = await chromium.launch({ executablePath, args: browserFlags });
const page = await browser.newPage();
await page.goto(server.url);
await page.getByRole('listitem').first().waitFor();
const session = await page.context().newCDPSession(page);

async function heap(): Promise<number> {
  // What waits for an idle moment, such as indexes, is made and let go first.
  await new Promise((resolve) => setTimeout(resolve, REST));
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}

const sizes: number[] = [];
const each = Math.max(1, Math.floor(rounds / SAMPLES));
for (let round = 1; round <= rounds; round += 1) {
  await page.evaluate(`${ROUND}(${round})`);
  if (round % each !== 0) continue;
  sizes.push(await heap());
  say(`after ${round} of ${rounds} rounds: ${sizes.at(-1)?.toFixed(2)} MB`);
}
await browser.close();
server.close();
const [warm = 0, ...later] = sizes.slice(Math.floor(sizes.length * WARM_UP));
const growth = Math.max(warm, ...later) / warm;
process.stdout.write(
  `after warm-up ${warm.toFixed(2)} MB; at most ${((growth - 1) * 100).toFixed(1)} % more later\n`,
);
if (growth > FLAT) process.exitCode = 1;
