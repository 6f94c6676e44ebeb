import type { Page } from 'playwright-core';
import { GivenUp, type BenchBrowser } from './browser.js';
import type { Corpus } from './corpora.js';
import type { Options } from './options.js';
import type { Driver } from './page/driver.js';
import type { Loading, LongTasks, Sample } from './page/widget.js';
import { say } from './say.js';

/** A page to measure; above `most` entries it is left out. */
interface WidgetPage {
  readonly name: string;
  readonly most: number;
  readonly path: (list: string) => string;
}

const page = (name: string, most: number): WidgetPage => ({
  name,
  most,
  path: (list) => `pages/${name}.html?list=${list}`,
});

export const WIDGETS: readonly WidgetPage[] = [
  page('vendor-disclosure', Infinity),
  page('plain-page', Infinity),
  { name: 'plain-table', most: 20_000, path: (list) => `corpora/${list}.html` },
  page('list-js', 20_000),
  page('gridjs', 20_000),
  page('datatables', 20_000),
  page('tabulator', 20_000),
];

/** What one page told, as far as it came. */
export interface Visit {
  loading?: Loading;
  searchable?: number;
  layoutShift?: number;
  readonly samples: Sample[];
  longTasks: readonly LongTasks[];
}

/** All visits of one widget with one list. */
export interface WidgetResult {
  readonly widget: string;
  readonly corpus: Corpus;
  readonly visits: Visit[];
  /** Why there are no more. */
  failure?: string;
}

/** Visits the pages in turns, so that a slow minute of the computer is shared by all. */
export async function measureWidgets(
  browser: BenchBrowser,
  url: string,
  corpora: readonly Corpus[],
  options: Options,
): Promise<readonly WidgetResult[]> {
  const results: WidgetResult[] = [];
  for (const corpus of corpora) {
    const ofCorpus = WIDGETS.filter(
      ({ name, most }) => corpus.entries <= most && (options.widgets?.includes(name) ?? true),
    ).map((widget) => ({ widget, result: { widget: widget.name, corpus, visits: [] } as WidgetResult }));
    results.push(...ofCorpus.map(({ result }) => result));
    // One page with the longest list takes as long as many with the others.
    const rounds = corpus.entries > 50_000 ? 1 : options.rounds;
    for (let round = 0; round < rounds; round += 1) {
      say(`${corpus.name}, round ${round + 1} of ${rounds}`);
      for (const { widget, result } of ofCorpus) {
        if (result.failure === undefined)
          await visit(browser, url + widget.path(corpus.name), result, round, options);
      }
    }
  }
  return results;
}

async function visit(
  browser: BenchBrowser,
  url: string,
  result: WidgetResult,
  round: number,
  options: Options,
): Promise<void> {
  const told: Visit = { samples: [], longTasks: [] };
  result.visits.push(told);
  try {
    await browser.withPage((page) => story(page, url, result, round, options, told));
  } catch (error) {
    if (error instanceof GivenUp) result.failure = error.message;
    else result.failure = (error as Error).message.split('\n')[0] ?? 'failed';
    say(`  ${result.widget}: ${result.failure}`);
  }
}

async function story(
  page: Page,
  url: string,
  { widget, corpus }: WidgetResult,
  round: number,
  { stories, budget }: Options,
  told: Visit,
): Promise<void> {
  await page.goto(url, { waitUntil: 'commit' });
  told.loading = await run(page, 'loading');
  const wanted = (name: string): boolean => stories.has(name) && widget !== 'plain-table';
  if (!wanted('type') && !wanted('filter') && !wanted('tab')) return;
  Object.assign(told, await run(page, 'searchable', corpus.last));
  // Each round starts with another text: where time runs out early, another round has the rest.
  const start = (round * 3) % corpus.queries.length;
  const texts = [...corpus.queries.slice(start), ...corpus.queries.slice(0, start)];
  const { samples } = told;
  if (wanted('type')) samples.push(...(await run(page, 'type', texts, budget)));
  if (wanted('filter')) samples.push(...(await run(page, 'filter', corpus.people, budget)));
  if (wanted('tab')) samples.push(...(await run(page, 'tab', budget)));
  told.longTasks = await run(page, 'longTasks');
}

type Told<K extends keyof Driver> = Driver[K] extends (...args: never[]) => infer R
  ? Awaited<R>
  : Awaited<Driver[K]>;

/** Asks the driver by text: functions would bring along what tsx adds to them. */
function run<K extends keyof Driver>(page: Page, name: K, ...args: unknown[]): Promise<Told<K>> {
  const call = name === 'loading' ? '' : `(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
  return page.evaluate(`bench.${name}${call}`);
}
