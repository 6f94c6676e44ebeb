import { describeMiss, shareOf, type Quality, type Tally } from './measure-quality.js';
import { KINDS } from './query-set.js';

/** What one engine did with the queries of one list. */
export interface Measured {
  readonly engine: string;
  readonly quality: Quality;
  /** Milliseconds for the queries alone. */
  readonly time: number;
}

const MOST_SHOWN = 40;

/**
 * A table: a row for each kind of query; for each engine, with the number of queries, how often in percent the wanted
 * vendor stood first, and among the first three.
 */
export function tabulateQuality(measured: readonly Measured[]): string {
  const rows = [
    ['% first / first three', ...measured.map(({ engine, quality }) => `${engine} (${quality.total.asked})`)],
    ...KINDS.filter((kind) => measured.some(({ quality }) => quality.byKind.get(kind)?.asked)).map((kind) => [
      kind,
      ...measured.map(({ quality }) => describeTally(quality.byKind.get(kind))),
    ]),
    ['all', ...measured.map(({ quality }) => describeTally(quality.total))],
    ['ms a query', ...measured.map(({ quality, time }) => (time / quality.total.asked).toFixed(2))],
  ];
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(width(0)) : cell.padStart(width(at)))).join('  '),
    )
    .join('\n');
}

export function listMisses({ misses }: Quality): string {
  return listFaults('Not first', misses.map(describeMiss));
}

/** A heading with the number of faults, and as many of them as one may want to read. */
export function listFaults(heading: string, faults: readonly string[]): string {
  const shown = faults.slice(0, MOST_SHOWN).map((fault) => `  ${fault}`);
  const more = faults.length > shown.length ? [`  … and ${faults.length - shown.length} more`] : [];
  return [`${heading}: ${faults.length}`, ...shown, ...more].join('\n');
}

function describeTally(tally: Tally | undefined): string {
  if (!tally || tally.asked === 0) return '–';
  const percent = (part: number): string => (100 * shareOf(part, tally.asked)).toFixed(1);
  return `${percent(tally.first)} / ${percent(tally.firstThree)}`;
}
