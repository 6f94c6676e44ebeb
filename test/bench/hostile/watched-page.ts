import type { EngineName } from '../../../.ci/browser.mjs';
import { startEngine, type EnginePage } from '../../site/journeys/engine.js';
import { launch, toEnginePage } from '../../site/journeys/puppeteer-engine.js';
import { longestTasks, MARK, ThreadClock, TRACED } from './thread-times.js';

/** A page of which is known how long it worked without a pause. */
export interface WatchedPage {
  readonly page: EnginePage;
  /** To be called before each step that comes after the page is there. */
  begin(step: string): Promise<void>;
  /** To be called after each step. */
  end(step: string): Promise<void>;
  /** The longest piece of work of each step, in ms of its thread; to be asked once, in the end. */
  longest(): Promise<Readonly<Record<string, number>>>;
  close(): Promise<void>;
}

export interface WatchedEngine {
  /** @param first the step that opens a list */
  open(first: string): Promise<WatchedPage>;
  close(): Promise<void>;
}

export const startWatched = (name: EngineName): Promise<WatchedEngine> =>
  name === 'chromium' ? startTraced() : startClocked(name);

/** Chromium tells of each task how long it took. */
async function startTraced(): Promise<WatchedEngine> {
  // Whoever looks on at the network makes the page's thread keep a copy of all that comes, and decode it at the end.
  const browser = await launch('chromium', { networkEnabled: false });
  return {
    async open(first) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.tracing.start({ categories: TRACED });
      return {
        page: toEnginePage(page, () => context.close()),
        begin: (step) => page.evaluate((name) => void performance.mark(name), MARK + step),
        end: () => Promise.resolve(),
        longest: async () => longestTasks((await page.tracing.stop()) ?? new Uint8Array(), first),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** Of the others the page notes when it did not come to its turn, and Linux how long its thread worked then: within 20 ms or so. */
async function startClocked(name: EngineName): Promise<WatchedEngine> {
  const engine = await startEngine(name);
  return {
    async open() {
      const page = await engine.open();
      const clock = new ThreadClock();
      const longest: Record<string, number> = {};
      return {
        page,
        begin: () => Promise.resolve(),
        async end(step) {
          const gaps = await page.run(() =>
            (window as unknown as { gaps: [number, number][] }).gaps.splice(0),
          );
          longest[step] = clock.longestOf(gaps);
        },
        longest: () => Promise.resolve(longest),
        close() {
          clock.stop();
          return page.close();
        },
      };
    },
    close: () => engine.close(),
  };
}
