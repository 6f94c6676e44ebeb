// Measures how well searches find what people ask: `npm run quality`. Options: `--names FILE` asks a list of names, one
// a line, in place of made-up ones; `--each N` asks ours N queries of each kind; `--ours` leaves the others out.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parseDocument, parseRegistry } from '../../../src/core/reading/parse-document.js';
import { normalizeRegistry } from '../../../src/core/model/normalize-registry.js';
import { orderEntries } from '../../../src/core/model/order-entries.js';
import { AnswerTable } from '../../../src/core/query/filter/answer-table.js';
import type { Registry } from '../../../src/core/model/registry.js';
import type { RegistryDocument } from '../../../src/core/schema/registry-schema.js';
import { makeCorpus, makeCorpusOf } from '../corpus/make-corpus.js';
import type { Engine } from './engine.js';
import { PEERS } from './engines.js';
import { askOf, judgeQuestions, type QuestionFile } from './judge-questions.js';
import { measureQuality } from './measure-quality.js';
import { makeOurs } from './our-engine.js';
import { makeQueries, type Query } from './query-set.js';
import { listFaults, listMisses, tabulateQuality, type Measured } from './report-quality.js';
import { findNoise, makeSilence, REAL_SILENCE, strangersTo, type SilentQuery } from './silence-set.js';

const TODAY = new Date('2026-11-24');
const QUERY_SEED = 7;
const STRANGER_SEED = 9001;

const { values } = parseArgs({
  options: {
    names: { type: 'string' },
    each: { type: 'string', default: '60' },
    ours: { type: 'boolean', default: false },
  },
});

/** What one list is asked. */
interface Exam {
  readonly title: string;
  readonly registry: Registry;
  readonly silence: readonly SilentQuery[];
  /** Queries of each kind that the other engines get as well: some need a tenth of a second for one. */
  readonly compared: number;
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const load = (document: RegistryDocument): Registry =>
  normalizeRegistry(parseDocument(document).document, TODAY);

function measure(engine: Engine, queries: readonly Query[], name = engine.name): Measured {
  const start = performance.now();
  const quality = measureQuality(engine, queries);
  return { engine: name, quality, time: performance.now() - start };
}

/** Every so many of a list, so that no part of it is left out. */
function thin<T>(from: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, from.length / count);
  return from.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

function report({ title, registry, silence, compared }: Exam): void {
  print(`\n== ${title}: ${registry.vendors.length} vendors, ${registry.entries.length} entries\n`);
  const ours = makeOurs(registry);
  const all = measure(ours, makeQueries(registry.vendors, QUERY_SEED, Number(values.each)), 'ours, all');
  const engines = values.ours ? [] : [ours, ...PEERS.map((make) => make(registry))];
  const queries = makeQueries(registry.vendors, QUERY_SEED, compared);
  print(tabulateQuality([all, ...engines.map((engine) => measure(engine, queries))]));
  print('');
  const strangers = strangersTo(registry, STRANGER_SEED, 200);
  tellNoise({ ...ours, name: 'ours, all' }, silence, strangers);
  for (const engine of engines) tellNoise(engine, thin(silence, compared * 3), thin(strangers, compared * 2));
  print(`\nOurs. ${listMisses(all.quality)}`);
  print(listFaults('Should have been silent', findNoise(ours, silence)));
}

function tellNoise(engine: Engine, silence: readonly SilentQuery[], strangers: readonly string[]): void {
  const noise = findNoise(engine, silence).length;
  const guessed = strangers.filter((text) => engine.search(text).length > 0).length;
  print(
    `${engine.name}: answers ${noise} of ${silence.length} queries that nothing answers, and ` +
      `${guessed} of ${strangers.length} names that are not listed, however near to one that is`,
  );
}

const start = performance.now();
if (values.names === undefined) {
  const text = await readFile(new URL('../../../data/classdojo.json', import.meta.url), 'utf8');
  const real = normalizeRegistry(parseRegistry(text).document, TODAY);
  report({ title: 'The real list', registry: real, silence: REAL_SILENCE, compared: 20 });
  const questions = await readFile(new URL('./questions/classdojo.json', import.meta.url), 'utf8');
  const table = new AnswerTable(real);
  table.add();
  const order = orderEntries(real.entries, (a, b) => (a < b ? -1 : 1));
  const judged = await judgeQuestions(JSON.parse(questions) as QuestionFile, askOf(real, order, table));
  print(`Questions: ${judged.right} of ${judged.asked} right in all four lists`);
  print(listFaults('False no', judged.falseNo));
  print(listFaults('False yes', judged.falseYes));
  print(listFaults('In other lists than they should be', judged.other));
  for (const [size, seed, compared] of [
    [1000, 1, 8],
    [3000, 2, 4],
  ] as const) {
    const registry = load(makeCorpus(size, seed));
    const silence = makeSilence(registry, STRANGER_SEED, 100);
    report({ title: `Made up, ${size}`, registry, silence, compared });
  }
} else {
  const lines = (await readFile(values.names, 'utf8')).split(/\r?\n/).map((line) => line.trim());
  const names = [...new Set(lines)].filter((line) => line !== '').map((name) => ({ name }));
  const registry = load(makeCorpusOf(names));
  const silence = makeSilence(registry, STRANGER_SEED, 100);
  report({ title: values.names, registry, silence, compared: 8 });
}
print(`\n${((performance.now() - start) / 1000).toFixed(1)} s`);
