// `npm run bench -- --profile`: where the time of typing goes, in a build that keeps the names of functions.
import type { Browser, CDPSession, Page } from 'playwright-core';
import { BenchBrowser } from './browser.js';
import { bundleReadableWidget, bundleScripts } from './bundle.js';
import { prepareCorpus, type Corpus } from './corpora.js';
import type { Options } from './options.js';
import type { Sample } from './page/widget.js';
import { selfTimes } from './self-times.js';
import { startServer } from './server.js';
import { median } from './statistics.js';
import { ms, table } from './table.js';
import { timeByKind, TRACED } from './trace.js';

const TEXTS = 3;
const LIMIT = 600_000;

export async function profileTyping(options: Options): Promise<void> {
  const corpora = options.sizes.map(prepareCorpus);
  await bundleScripts(['driver']);
  const browser = new BenchBrowser(LIMIT);
  const server = await startServer(await bundleReadableWidget());
  try {
    for (const corpus of corpora) {
      const url = `${server.url}pages/vendor-disclosure.html?list=${corpus.name}`;
      const lines = await browser.withPage((page, session, inside) =>
        profile(page, session, inside, url, corpus, options.budget),
      );
      process.stdout.write(`${lines.join('\n')}\n`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function profile(
  page: Page,
  session: CDPSession,
  browser: Browser,
  url: string,
  corpus: Corpus,
  budget: number,
): Promise<string[]> {
  await page.goto(url, { waitUntil: 'commit' });
  await page.evaluate('bench.loading');
  await page.evaluate(`bench.searchable(${JSON.stringify(corpus.last)})`);
  const type = (): Promise<Sample[]> =>
    page.evaluate(`bench.type(${JSON.stringify(corpus.queries.slice(0, TEXTS))}, ${budget})`);

  // Apart from each other: a profiler makes scripts slower than they are.
  await browser.startTracing(page, { categories: [...TRACED] });
  const traced = await type();
  const kinds = timeByKind(await browser.stopTracing());

  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 250 });
  await session.send('Profiler.start');
  const profiled = await type();
  const times = selfTimes((await session.send('Profiler.stop')).profile);

  const keys = (samples: readonly Sample[]): number => samples.filter(({ kind }) => kind === 'key').length;
  return [
    `## Typing into vendor-disclosure, ${corpus.entries} entries`,
    '',
    `Main thread, ${keys(traced)} keys and ${traced.length - keys(traced)} times clearing the field; median of a key ${ms(median(traced.filter(({ kind }) => kind === 'key').map(({ shown }) => shown)))} ms:`,
    '',
    ...table(
      ['kind', 'ms', 'share'],
      kinds.map(({ kind, time, share }) => [kind, ms(time), `${Math.round(share * 100)} %`]),
    ),
    `Functions by the time in themselves, ${keys(profiled)} keys and ${profiled.length - keys(profiled)} times clearing; share of all but idle:`,
    '',
    ...table(
      ['function', 'ms', 'share'],
      times.slice(0, 25).map(({ name, time, share }) => [name, ms(time), `${(share * 100).toFixed(1)} %`]),
    ),
  ];
}
