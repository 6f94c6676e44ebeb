// The longest piece of work of a page, in time of its thread, over every hostile registry: shown, searched, asked in words, filtered, what changed, who gets what.
// `node --import tsx test/bench/measure-hostile.ts [parts of names]` after `npm run build`.
import { chromium, type Browser, type Page } from 'playwright-core';
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
  window.ended = new Promise((resolve) => {
    for (const type of ['vd-load', 'vd-error']) addEventListener(type, (event) => resolve(type + ' ' + (event.code ?? event.warnings.length)));
  });
  window.rest = () => new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), 1000));
`;

const STEPS: Readonly<Record<string, string>> = {
  show: 'ended.then(rest)',
  search: `(list.query = 'mail note', list.updateComplete.then(rest))`,
  sentence: `(list.query = 'Who gets the names and email addresses of students and teachers, and why?', list.updateComplete.then(rest))`,
  filter: `(list.query = '', list.filters = { data: ['name'], subjects: ['student'] }, list.updateComplete.then(rest))`,
  changes: `(list.filters = {}, list.view = 'changes', list.updateComplete.then(rest))`,
  matrix: `(list.view = 'matrix', list.updateComplete.then(rest))`,
};

/** What a task of a page is called in a trace, and the time that its thread worked on it, in µs: other programs' work is none of it. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of a page's main thread while something is done, in ms. */
async function longestIn(browser: Browser, page: Page, act: () => Promise<unknown>): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  let failure: unknown;
  await act().catch((cause: unknown) => {
    failure = cause;
  });
  // A browser records one page at a time.
  const trace = await browser.stopTracing();
  if (failure) throw failure;
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const placeOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const isMain = ({ name, args }: TraceEvent): boolean =>
    name === 'thread_name' && args?.name === 'CrRendererMain';
  const mains = new Set(traceEvents.filter(isMain).map(placeOf));
  return traceEvents
    .filter((event) => mains.has(placeOf(event)))
    .reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
}

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
    for (const [step, script] of Object.entries(STEPS)) {
      longest[step] = await longestIn(browser, page, async () => {
        if (step === 'show') await Promise.race([page.goto(url), broken, limit]);
        const act = page.evaluate(
          `(() => { const list = document.querySelector('vendor-disclosure'); return ${script}; })()`,
        );
        await Promise.race([act, broken, limit]);
      });
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
const wanted = process.argv.slice(2);
for (const { name, text } of hostileRegistries()) {
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
  server.list = text();
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
