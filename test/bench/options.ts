import { parseArgs } from 'node:util';

export interface Options {
  readonly rounds: number;
  /** Names of corpora: `29` is the real list. */
  readonly sizes: readonly string[];
  readonly only: 'widgets' | 'engines' | undefined;
  readonly stories: ReadonlySet<string>;
  /** Names of widgets; undefined: every widget that can show the size. */
  readonly widgets: readonly string[] | undefined;
  /** Folder of the built module to measure, to compare two builds. */
  readonly dist: string;
  /** Time for one story of one page, in ms: what a round leaves out is measured in the next. */
  readonly budget: number;
  /** A page that is not done after this long, in ms, is given up. */
  readonly timeout: number;
  readonly profile: boolean;
  /** Frames come at the pace of a screen, 60 a second: what a reader waits, in steps of 17 ms. */
  readonly screen: boolean;
  readonly report: string;
}

export const STORIES = ['first-rows', 'type', 'filter', 'tab'] as const;

export const USAGE = `npm run bench -- [options]
  --sizes 29,1k,10k,100k    lists to measure; 29 is the real one
  --rounds 5                pages per widget and list, in turns
  --only widgets|engines
  --widgets a,b             names of widgets; default: all that can show the list
  --stories ${STORIES.join(',')}
  --quick                   2 rounds of 29, 1k and 10k; vendor-disclosure and plain-page only
  --dist dist/cdn           folder of the built module
  --budget 5                seconds for one story of one page
  --timeout 60              seconds after which a page is given up
  --screen                  frames at the pace of a screen, instead of as fast as they can be made
  --profile                 instead: a CPU profile and a trace of typing, from a build that is not minified
  --report test/bench/report.md`;

export function readOptions(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string' },
      rounds: { type: 'string' },
      only: { type: 'string' },
      widgets: { type: 'string' },
      stories: { type: 'string', default: STORIES.join(',') },
      quick: { type: 'boolean', default: false },
      dist: { type: 'string', default: 'dist/cdn' },
      budget: { type: 'string', default: '5' },
      timeout: { type: 'string', default: '60' },
      profile: { type: 'boolean', default: false },
      screen: { type: 'boolean', default: false },
      report: { type: 'string', default: 'test/bench/report.md' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const { only, quick } = values;
  if (only !== undefined && only !== 'widgets' && only !== 'engines')
    throw new Error('--only is widgets or engines');
  const stories = new Set(list(values.stories));
  for (const story of stories)
    if (!(STORIES as readonly string[]).includes(story)) throw new Error(`There is no story "${story}".`);
  const sizes = list(values.sizes ?? (values.profile ? '1k,10k' : quick ? '29,1k,10k' : '29,1k,10k,100k'));
  return {
    rounds: number('rounds', values.rounds ?? (quick ? '2' : '5')),
    sizes,
    only,
    stories,
    widgets: values.widgets ? list(values.widgets) : quick ? ['vendor-disclosure', 'plain-page'] : undefined,
    dist: values.dist,
    budget: number('budget', values.budget) * 1000,
    timeout: number('timeout', values.timeout) * 1000,
    profile: values.profile,
    screen: values.screen,
    report: values.report,
  };
}

const list = (text: string): string[] => text.split(',').filter(Boolean);

function number(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${name} is a number above 0`);
  return value;
}
