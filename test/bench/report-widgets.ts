import type { WidgetResult } from './measure-widgets.js';
import type { Sample } from './page/widget.js';
import { maximum, median, p95 } from './statistics.js';
import { megabytes, ms, ratio, table } from './table.js';

const OURS = 'vendor-disclosure';
const BASE = 'plain-page';

export function widgetsReport(results: readonly WidgetResult[]): string[] {
  const corpora = [...new Set(results.map(({ corpus }) => corpus))];
  const lines = corpora.flatMap((corpus) => [
    `## Widgets, ${corpus.entries.toLocaleString('en')} entries (${megabytes(corpus.bytes)} MB of JSON)`,
    '',
    ...comparison(results.filter((one) => one.corpus === corpus)),
    `Late: rows that changed once more after the widget had said that it was done. Typed: ${corpus.queries.map((text) => `\`${text}\``).join(', ')}.`,
    '',
  ]);
  return [...lines, ...ownReport(results.filter(({ widget }) => widget === OURS))];
}

const HEAD = [
  'widget',
  'first row',
  'data to row',
  'per key',
  'p95',
  'longest',
  'to plain-page',
  'clear',
  'tick',
  'tab',
  'keys',
  'late',
];

function comparison(results: readonly WidgetResult[]): string[] {
  const base = results.find(({ widget }) => widget === BASE);
  const baseKey = base && median(shown(base, 'key'));
  return table(
    HEAD,
    results.map((result) => {
      const keys = shown(result, 'key');
      const loading = result.visits.flatMap((visit) => visit.loading ?? []);
      return [
        result.widget + (result.failure === undefined ? '' : ` (given up: ${result.failure})`),
        ms(median(loading.map(({ firstRow }) => firstRow))),
        ms(median(loading.map(({ afterData }) => afterData))),
        ms(median(keys)),
        ms(p95(keys)),
        ms(maximum(keys)),
        ratio(median(keys), baseKey),
        ms(median(shown(result, 'clear'))),
        ms(median(shown(result, 'tick', 'untick'))),
        ms(median(shown(result, 'tab'))),
        String(keys.length),
        String(result.visits.flatMap(({ samples }) => samples).filter(({ late }) => late).length),
      ];
    }),
  );
}

function ownReport(results: readonly WidgetResult[]): string[] {
  if (results.length === 0) return [];
  return [
    `## ${OURS} alone`,
    '',
    'Script is from the event until all is rendered that the first frame shows, without style, layout and paint, unless a',
    'script asks for them. "All drawn" is until also what is put off until after that frame is there.',
    '',
    ...table(
      [
        'entries',
        'script per key',
        'p95',
        'longest',
        'tick',
        'tab',
        'all drawn',
        'p95',
        'all of it searchable after',
        'layout shift',
      ],
      results.map((result) => {
        const keys = work(result, 'key');
        const complete = samplesOf(result, 'key').map((one) => one.complete);
        const shifts = result.visits.flatMap(({ layoutShift }) => layoutShift ?? []);
        return [
          result.corpus.name,
          ms(median(keys)),
          ms(p95(keys)),
          ms(maximum(keys)),
          ms(median(work(result, 'tick', 'untick'))),
          ms(median(work(result, 'tab'))),
          ms(median(complete)),
          ms(p95(complete)),
          ms(median(result.visits.flatMap(({ searchable }) => searchable ?? []))),
          shifts.length > 0 ? maximum(shifts).toFixed(4) : '–',
        ];
      }),
    ),
    'Tasks of more than 50 ms: the longest of all rounds, and how many in one round. "index" is from the first row until all',
    'of the list can be searched.',
    '',
    ...longTasks(results),
  ];
}

const PHASES = ['loading', 'index', 'typing', 'filtering', 'tabs'];

function longTasks(results: readonly WidgetResult[]): string[] {
  return table(
    ['entries', ...PHASES],
    results.map(({ corpus, visits, failure }) => [
      corpus.name,
      ...PHASES.map((phase) => {
        const all = visits.flatMap((visit) => visit.longTasks.filter((one) => one.phase === phase));
        if (all.length === 0) return failure ?? '–';
        const count = median(all.map((one) => one.count));
        return count === 0 ? 'none' : `${ms(maximum(all.map(({ longest }) => longest)))} (${count})`;
      }),
    ]),
  );
}

function samplesOf({ visits }: WidgetResult, ...kinds: readonly Sample['kind'][]): Sample[] {
  return visits.flatMap(({ samples }) => samples.filter(({ kind }) => kinds.includes(kind)));
}

const shown = (result: WidgetResult, ...kinds: readonly Sample['kind'][]): number[] =>
  samplesOf(result, ...kinds).map((one) => one.shown);

const work = (result: WidgetResult, ...kinds: readonly Sample['kind'][]): number[] =>
  samplesOf(result, ...kinds).map((one) => one.work);
