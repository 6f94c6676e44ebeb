import { cpus, loadavg } from 'node:os';
import { enginesReport } from './report-engines.js';
import { widgetsReport } from './report-widgets.js';
import type { EngineResult } from './measure-engines.js';
import type { WidgetResult } from './measure-widgets.js';
import type { Options } from './options.js';

export interface Results {
  readonly browser: string;
  readonly widgets: readonly WidgetResult[];
  readonly engines: readonly EngineResult[];
}

/** The report as Markdown. */
export function makeReport({ browser, widgets, engines }: Results, options: Options, took: number): string {
  const cores = cpus();
  const head = [
    '# Benchmark',
    '',
    `${new Date().toISOString().slice(0, 10)}, Chromium ${browser} headless, ${cores.length} cores (${cores[0]?.model.trim()}), Node ${process.versions.node}, up to ${options.rounds} rounds in turns, ${Math.round(took / 1000)} s, load of the computer at the end ${loadavg()[0]?.toFixed(1)}.`,
    '',
    'Times are ms, median and 95th percentile over all keys and rounds, from just before the event to the end of the frame',
    `that shows its result, on the main thread. ${
      options.screen
        ? 'Frames come 60 a second, as on a screen: a time is what a reader waits, in steps of 17 ms.'
        : 'Frames are not held back to the 60 a second of a screen: there, up to 17 ms come on top.'
    }`,
    'Every page is fresh, with an empty cache, from a server on this computer.',
    '',
  ];
  return [...head, ...widgetsReport(widgets), ...enginesReport(engines)].join('\n');
}
