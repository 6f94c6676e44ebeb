// The longest piece of work of a page, in time of its thread, over every hostile registry and all that a reader does with a list.
// `npm run bench:hostile -- [--engine firefox] [--steps json,csv] [parts of names]` after `npm run build`.
import { parseArgs } from 'node:util';
import { engines, type EngineName } from '../../.ci/browser.mjs';
import { hostileRegistries } from '../helpers/hostile-registries.js';
import { hostilePage, STEPS, TYPED } from './hostile/reader-steps.js';
import { timeFixedWork } from './hostile/time-fixed-work.js';
import { startWatched, type WatchedEngine, type WatchedPage } from './hostile/watched-page.js';
import { say } from './say.js';
import { serve } from './serve-plain.js';
import { ms, table } from './table.js';

/** A step that takes longer is left, in ms; what was worked until then counts. */
const PATIENCE = 20_000;
/** A file over which all steps take longer is left, in ms: the steps behind are told as not done. */
const LIMIT = 180_000;
/** A reader notices a wait of more, in ms. */
const LONGEST = 200;
const FIRST = 'show';

const { values, positionals } = parseArgs({
  options: { engine: { type: 'string', default: 'chromium' }, steps: { type: 'string' } },
  allowPositionals: true,
});
if (!(values.engine in engines)) throw new Error(`--engine is one of ${Object.keys(engines).join(', ')}`);
const engineName = values.engine as EngineName;
const only = values.steps?.split(',');
const unknown = only?.filter((step) => !(step in STEPS)) ?? [];
if (unknown.length > 0) throw new Error(`There are no steps ${unknown.join(', ')}.`);
const steps = Object.keys(STEPS).filter((step) => step === FIRST || (only?.includes(step) ?? true));

interface Figures {
  readonly longest: Readonly<Record<string, number>>;
  readonly end: string;
}

const isInTime = (work: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    work.then(() => true),
    new Promise<false>((resolve) => setTimeout(resolve, PATIENCE, false).unref()),
  ]);

const runText = (page: WatchedPage['page'], script: string): Promise<unknown> =>
  page.run((text) => (0, eval)(text) as unknown, script);

async function act({ page }: WatchedPage, step: string): Promise<unknown> {
  if (step !== 'type') return runText(page, `Promise.resolve(${STEPS[step]}).then(() => undefined)`);
  await runText(page, `list.focus()`);
  for (const text of TYPED) await (text === 'Backspace' ? page.press(text) : page.type(text));
  return runText(page, 'rest()');
}

async function measure(engine: WatchedEngine, url: string): Promise<Figures> {
  const watched = await engine.open(FIRST);
  const late: string[] = [];
  let longest: Figures['longest'] = {};
  let end = '';
  const until = Date.now() + LIMIT;
  try {
    for (const step of steps) {
      if (Date.now() > until) {
        late.push(`left before ${step}`);
        break;
      }
      if (step === FIRST) await watched.page.goTo(url);
      else await watched.begin(step);
      if (!(await isInTime(act(watched, step)))) late.push(`${step} goes on`);
      // A task is in no trace before it has ended.
      if (!(await isInTime(watched.end(step).then(() => runText(watched.page, 'true')))))
        throw new Error(`${step} never ends`);
    }
    const said = `Promise.race([ended, 'loading']).then((how) => [how, ...new Set(thrown)].join(', '))`;
    end = [await runText(watched.page, said), ...late].join(', ');
    longest = await watched.longest();
  } catch (cause) {
    end = (cause as Error).message.split('\n')[0] ?? '';
    longest = await watched.longest().catch(() => longest);
  } finally {
    await watched.close().catch(() => undefined);
  }
  return { longest, end };
}

say(`fixed work: ${ms(timeFixedWork())} ms`);
const server = await serve(hostilePage(engineName === 'chromium'));
let engine = await startWatched(engineName);
const rows: { most: number; cells: string[] }[] = [];
for (const { name, text } of hostileRegistries()) {
  if (positionals.length > 0 && !positionals.some((part) => name.includes(part))) continue;
  server.list = text();
  let figures: Figures;
  try {
    figures = await measure(engine, server.url);
  } catch {
    // The browser is gone with its page.
    await engine.close().catch(() => undefined);
    engine = await startWatched(engineName);
    figures = await measure(engine, server.url);
  }
  const { longest, end } = figures;
  const most = Math.max(0, ...Object.values(longest));
  rows.push({
    most,
    cells: [
      name,
      ms(most),
      ...steps.map((step) => (longest[step] === undefined ? '-' : ms(longest[step]))),
      end,
      most > LONGEST ? 'over' : Object.keys(longest).length < steps.length ? 'not whole' : '',
    ],
  });
  say(rows.at(-1)?.cells.join(' | ') ?? '');
}
await engine.close();
server.close();
rows.sort((a, b) => b.most - a.most);
const lines = table(
  ['registry', 'longest', ...steps, 'end', ''],
  rows.map(({ cells }) => cells),
);
process.stdout.write(`${lines.join('\n')}\n`);
