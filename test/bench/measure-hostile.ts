// The longest piece of work of a page, in time of its thread, over every hostile registry and all that a reader does with a list.
// `node --import tsx test/bench/measure-hostile.ts [parts of names]` after `npm run build`; `STEPS=matrix,print` those steps alone.
import { chromium, type Browser, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../../.ci/browser.mjs';
import { hostileRegistries } from '../helpers/hostile-registries.js';
import { serve } from './serve-plain.js';
import { say } from './say.js';
import { ms, table } from './table.js';

/** A step that takes longer is left, in ms; what was worked until then counts. */
const PATIENCE = 20_000;
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
  // Idle for as long as an idle browser ever is, twice over: slices of ours come before.
  window.rest = async () => {
    for (let left = 2; left > 0; left--) {
      await new Promise((resolve) => setTimeout(resolve, 80));
      const time = await new Promise((resolve) => requestIdleCallback((deadline) => resolve(deadline.timeRemaining())));
      if (time < 40) left = 3;
    }
  };
  window.all = (part, root = document.querySelector('vendor-disclosure').shadowRoot) =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      ...(one.part.contains(part) && one.checkVisibility() ? [one] : []),
      ...(one.shadowRoot ? all(part, one.shadowRoot) : []),
    ]);
  window.click = (part, at = 0) => (all(part).at(at)?.click(), rest());
  window.saved = 0;
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => ((window.saved += blob.size), make.call(URL, blob));
  addEventListener('click', (event) => event.composedPath()[0].download && event.preventDefault(), true);
  window.take = async (at) => {
    const before = saved;
    all('take-along')[0]?.click();
    await rest();
    const ways = all('take-along-way');
    ways[at]?.click();
    while (ways.length && saved === before && !all('take-failed')[0]) await rest();
  };
`;

/** What a reader does, one after the other. */
const STEPS: Readonly<Record<string, string>> = {
  show: 'ended.then(rest)',
  type: '', // by keys
  search: `(list.query = 'mail note', list.updateComplete.then(rest))`,
  sentence: `(list.query = 'Who gets the names and email addresses of students and teachers, and why?', list.updateComplete.then(rest))`,
  filter: `(list.query = '', list.filters = { data: ['name'], subjects: ['student'] }, list.updateComplete.then(rest))`,
  changes: `(list.filters = {}, list.view = 'changes', list.updateComplete.then(rest))`,
  matrix: `(list.view = 'matrix', list.updateComplete.then(rest))`,
  vendors: `click('matrix-axis', 1)`,
  'more of it': `click('matrix-more').then(() => click('matrix-more', -1))`,
  'its table': `take(1)`,
  list: `(list.view = 'list', list.updateComplete.then(rest))`,
  tick: `(all('value')[0]?.querySelector('input')?.click(), rest().then(() => (all('value').at(-1)?.querySelector('input')?.click(), rest())))`,
  tab: `(list.filters = {}, click('tab', -1))`,
  open: `(list.category = 'all', list.updateComplete.then(rest).then(() => (all('summary').forEach((one) => one.click()), all('details').slice(0, 20).forEach((one) => { one.open = true; }), rest())))`,
  end: `(scrollTo(0, 1e9), rest().then(() => (scrollTo(0, 1e9), rest())))`,
  csv: `take(1)`,
  json: `take(2)`,
  print: `(dispatchEvent(new Event('beforeprint')), rest().then(() => (dispatchEvent(new Event('afterprint')), rest())))`,
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

/** By keys, as a reader does, with slips and a letter taken back. */
async function type(page: Page): Promise<unknown> {
  const field = page.getByRole('searchbox').first();
  await field.focus();
  await page.keyboard.type('email nte', { delay: 50 });
  await page.keyboard.press('Backspace');
  await page.keyboard.type('e a', { delay: 50 });
  return page.evaluate('rest()');
}

const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time).unref());

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
    broken.catch(() => undefined);
    await page.addInitScript(WATCH);
    const late: string[] = [];
    for (const [step, script] of steps) {
      const act = async (): Promise<unknown> => {
        if (step === 'show') await page.goto(url);
        if (step === 'type') return type(page);
        return page.evaluate(
          `(() => { const list = document.querySelector('vendor-disclosure'); return ${script}; })()`,
        );
      };
      longest[step] = await longestIn(browser, page, async () => {
        const isDone = await Promise.race([act().then(() => true), broken, wait(PATIENCE)]);
        if (isDone !== true) late.push(`${step} goes on`);
        // A task is in no trace before it has ended.
        if (!(await Promise.race([page.evaluate('true'), wait(PATIENCE)])))
          throw new Error(`${step} never ends`);
      });
    }
    end = [await page.evaluate('Promise.race([ended, "loading"])'), ...late].join(', ');
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
const launch = (): Promise<Browser> => chromium.launch({ executablePath, args: browserFlags });
let browser = await launch();
const rows: string[][] = [];
const only = process.env['STEPS']?.split(',');
const steps = Object.entries(STEPS).filter(([step]) => step === 'show' || (only?.includes(step) ?? true));
const wanted = process.argv.slice(2);
for (const { name, text } of hostileRegistries()) {
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
  server.list = text();
  if (!browser.isConnected()) browser = await launch();
  const { longest, end } = await measure(browser, server.url, name);
  const most = Math.max(0, ...Object.values(longest));
  rows.push([
    name,
    ...steps.map(([step]) => (longest[step] === undefined ? '-' : ms(longest[step]))),
    end,
    most > LONGEST ? 'over' : '',
  ]);
  say(rows.at(-1)?.join(' | ') ?? '');
}
await browser.close();
server.close();
process.stdout.write(`${table(['registry', ...steps.map(([step]) => step), 'end', ''], rows).join('\n')}\n`);
