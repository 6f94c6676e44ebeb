import type { CDPSession, Page } from 'playwright-core';
import { GivenUp, type BenchBrowser } from './browser.js';
import type { Corpus } from './corpora.js';
import type { Build, Typing } from './engines/page.js';
import type { Options } from './options.js';
import { say } from './say.js';

export const ENGINES = ['ours', 'fuse.js', 'minisearch', 'ufuzzy'] as const;

/** Bytes held after each step, garbage collected. */
export interface Memory {
  readonly parsed: number;
  readonly registry: number;
  readonly index: number;
  /** With what the engine made while it was asked. */
  readonly used: number;
}

export interface EngineResult {
  readonly engine: string;
  readonly corpus: Corpus;
  readonly builds: Build[];
  readonly times: number[];
  found: readonly number[];
  memory?: Memory;
  failure?: string;
}

export async function measureEngines(
  browser: BenchBrowser,
  url: string,
  corpora: readonly Corpus[],
  options: Options,
): Promise<readonly EngineResult[]> {
  const results: EngineResult[] = [];
  for (const corpus of corpora) {
    const ofCorpus = ENGINES.map((engine): EngineResult => ({
      engine,
      corpus,
      builds: [],
      times: [],
      found: [],
    }));
    results.push(...ofCorpus);
    const rounds = corpus.entries > 50_000 ? 1 : Math.min(options.rounds, 2);
    for (let round = 0; round < rounds; round += 1) {
      say(`engines, ${corpus.name}, round ${round + 1} of ${rounds}`);
      for (const result of ofCorpus) {
        if (result.failure === undefined) await visit(browser, url, result, options);
      }
    }
  }
  return results;
}

async function visit(
  browser: BenchBrowser,
  url: string,
  result: EngineResult,
  options: Options,
): Promise<void> {
  try {
    await browser.withPage((page, session) => measure(page, session, url, result, options));
  } catch (error) {
    if (!(error instanceof GivenUp)) throw error;
    result.failure = error.message;
  }
}

async function measure(
  page: Page,
  session: CDPSession,
  url: string,
  result: EngineResult,
  { budget }: Options,
): Promise<void> {
  const { engine, corpus } = result;
  const call = <T>(text: string): Promise<T> => page.evaluate(text);
  await page.goto(`${url}pages/engines.html`);
  const start = await heldBytes(session);
  await call(`engines.parse(${JSON.stringify(`/corpora/${corpus.name}.json`)})`);
  const parsed = await heldBytes(session);
  await call('engines.normalize()');
  const registry = await heldBytes(session);
  result.builds.push(await call<Build>(`engines.build(${JSON.stringify(engine)})`));
  const index = await heldBytes(session);
  const typing = await call<Typing>(`engines.type(${JSON.stringify(corpus.queries)}, ${budget})`);
  const used = await heldBytes(session);
  result.times.push(...typing.times);
  result.found = typing.found;
  result.memory = {
    parsed: parsed - start,
    registry: registry - start,
    index: index - registry,
    used: used - registry,
  };
}

/** The heap and what typed arrays hold beside it. */
async function heldBytes(session: CDPSession): Promise<number> {
  // What one collection frees may have held what only the next can free.
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  return usage.usedSize + usage.backingStorageSize;
}
