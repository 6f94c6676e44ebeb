import type { EngineResult } from './measure-engines.js';
import { maximum, median, p95 } from './statistics.js';
import { megabytes, ms, ratio, table } from './table.js';

const HEAD = [
  'engine',
  'per key',
  'p95',
  'longest',
  'build',
  'longest slice',
  'index MB',
  'after use MB',
  'to JSON',
  'to registry',
  'keys',
];

export function enginesReport(results: readonly EngineResult[]): string[] {
  const corpora = [...new Set(results.map(({ corpus }) => corpus))];
  return corpora.flatMap((corpus) => {
    const ofCorpus = results.filter((one) => one.corpus === corpus);
    const memory = ofCorpus.find((one) => one.memory)?.memory;
    return [
      `## Engines alone, ${corpus.entries.toLocaleString('en')} entries`,
      '',
      `Heap of the parsed JSON alone ${megabytes(memory?.parsed ?? NaN)} MB, of the registry made of it ${megabytes(memory?.registry ?? NaN)} MB (document and resolved entries). The ratios compare the index after use with each.`,
      '',
      ...table(HEAD, ofCorpus.map(row)),
    ];
  });
}

function row({ engine, times, builds, memory, failure }: EngineResult): readonly string[] {
  return [
    engine + (failure === undefined ? '' : ` (given up: ${failure})`),
    ms(median(times)),
    ms(p95(times)),
    ms(maximum(times)),
    ms(median(builds.map(({ total }) => total))),
    ms(maximum(builds.map(({ longest }) => longest))),
    megabytes(memory?.index ?? NaN),
    megabytes(memory?.used ?? NaN),
    ratio(memory?.used ?? NaN, memory?.parsed),
    ratio(memory?.used ?? NaN, memory?.registry),
    String(times.length),
  ];
}
