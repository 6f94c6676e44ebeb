// The longest piece of work of a page, over every hostile registry: shown, searched, filtered, what changed, who gets what.
// `node --import tsx test/bench/measure-hostile.ts [part of a name]` after `npm run build`.
import { chromium, type Browser } from 'playwright-core';
import { browserFlags, findBrowser } from '../../.ci/browser.mjs';
import { hostileRegistries } from '../helpers/hostile-registries.js';
import { serve } from './serve-plain.js';
import { say } from './say.js';
import { ms, table } from './table.js';

const PATIENCE = 120_000;
/** A reader notices a wait of more, in ms. */
const LONGEST = 200;

const PAGE = `<!doctype html><meta charset="utf-8"><title>Hostile</title>
<script type="module" src="/cdn/vendor-disclosure.js"></script>
<vendor-disclosure src="/list.json"></vendor-disclosure>`;

/** As text: it runs in the page as it stands. */
const WATCH = `
  window.tasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  window.ended = new Promise((resolve) => {
    for (const type of ['vd-load', 'vd-error']) addEventListener(type, (event) => resolve(type + ' ' + (event.code ?? event.warnings.length)));
  });
  window.rest = () => new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), 1500));
`;

const STEPS: Readonly<Record<string, string>> = {
  show: 'ended.then(rest)',
  search: `(list.query = 'mail note', list.updateComplete.then(rest))`,
  filter: `(list.query = '', list.filters = { data: ['name'], subjects: ['student'] }, list.updateComplete.then(rest))`,
  changes: `(list.filters = {}, list.view = 'changes', list.updateComplete.then(rest))`,
  matrix: `(list.view = 'matrix', list.updateComplete.then(rest))`,
};

interface Figures {
  readonly name: string;
  readonly longest: Readonly<Record<string, number>>;
  readonly end: string;
}

async function measure(browser: Browser, url: string, name: string): Promise<Figures> {
  const context = await browser.newContext();
  const longest: Record<string, number> = {};
  let end = 'crashed';
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const broken = new Promise<never>((_, reject) => {
      page.on('crash', () => reject(new Error('crashed')));
      page.on('pageerror', (error) => say(`${name}: thrown: ${error.message}`));
    });
    const limit = new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error('never ends')), PATIENCE).unref(),
    );
    await page.addInitScript(WATCH);
    await Promise.race([page.goto(url), broken, limit]);
    for (const [step, script] of Object.entries(STEPS)) {
      const act = page.evaluate(
        `(() => { const list = document.querySelector('vendor-disclosure'); return ${script}; })()`,
      );
      await Promise.race([act, broken, limit]);
      const tasks = (await page.evaluate('tasks.splice(0)')) as number[];
      longest[step] = Math.max(0, ...tasks);
    }
    end = (await page.evaluate('ended')) as string;
  } catch (cause) {
    end = (cause as Error).message.split('\n')[0] ?? '';
  } finally {
    await context.close().catch(() => undefined);
  }
  return { name, longest, end };
}

const executablePath = findBrowser();
if (!executablePath) throw new Error('There is no Chromium or Chrome; CHROME_PATH can name one.');
const server = await serve(PAGE);
const browser = await chromium.launch({ executablePath, args: browserFlags });
const rows: string[][] = [];
for (const { name, make } of hostileRegistries()) {
  if (!name.includes(process.argv[2] ?? '')) continue;
  server.list = JSON.stringify(make());
  const { longest, end } = await measure(browser, server.url, name);
  const most = Math.max(0, ...Object.values(longest));
  rows.push([
    name,
    ...Object.keys(STEPS).map((step) => (longest[step] === undefined ? '-' : ms(longest[step]))),
    end,
    most > LONGEST ? 'over' : '',
  ]);
  say(rows.at(-1)?.join(' | ') ?? '');
}
await browser.close();
server.close();
process.stdout.write(`${table(['registry', ...Object.keys(STEPS), 'end', ''], rows).join('\n')}\n`);
