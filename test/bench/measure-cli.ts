// Time, work of the processor and most memory of each command, by size of the list. `npm run bench:cli -- 1k 10k`; after `npm run build`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, openSync, closeSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RegistryDocument } from '../../src/core/schema/registry-schema.js';
import { makeCorpus } from './corpus/make-corpus.js';
import { say } from './say.js';
import { megabytes, table } from './table.js';

const SIZES: Readonly<Record<string, number>> = { '1k': 1000, '10k': 10_000, '100k': 100_000 };
const repository = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${repository}.bench/cli/`;
const URL_OF = 'https://lists.example/providers/';

interface Measured {
  readonly seconds: number;
  /** Of the processor: unlike time on the clock, hardly longer on a busy machine. */
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

/** Runs a command in a process of its own; what it writes goes to a file. */
function measure(words: readonly string[], to = 'out'): Measured {
  const out = openSync(`${folder}${to}`, 'w');
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [`${repository}test/bench/cli-call.mjs`, ...words], {
    cwd: folder,
    stdio: ['ignore', out, 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const seconds = (performance.now() - start) / 1000;
  closeSync(out);
  const [, cpu, kilobytes] = /\n(\d+) (\d+)$/.exec(stderr) ?? [];
  if (status === 2 || cpu === undefined) throw new Error(`${words.join(' ')}: ${stderr.slice(0, 500)}`);
  return { seconds, cpuSeconds: Number(cpu) / 1000, megabytes: Number(kilobytes) / 1024 };
}

/** A later version: each tenth vendor does something else, one is new and one is gone. */
function laterVersion(document: RegistryDocument): RegistryDocument {
  const vendors = document.vendors.slice(1).map((vendor, at) => {
    const [first, ...others] = vendor.disclosures;
    if (at % 10 !== 0 || !first) return vendor;
    return { ...vendor, disclosures: [{ ...first, purpose: 'Does something else now.' }, ...others] };
  });
  const [first] = document.vendors;
  if (first) vendors.push({ ...first, id: 'newcomer', name: 'Newcomer' });
  return { ...document, version: document.version + 1, vendors };
}

function measureList(name: string, document: RegistryDocument, later: RegistryDocument): string[][] {
  rmSync(`${folder}pub`, { recursive: true, force: true });
  writeFileSync(`${folder}old.json`, JSON.stringify(document));
  writeFileSync(`${folder}new.json`, JSON.stringify(later));
  const row = (what: string, { seconds, cpuSeconds, megabytes: size }: Measured): string[] => {
    const figures = [cpuSeconds.toFixed(1), seconds.toFixed(1), size.toFixed(0)];
    say(`  ${what}: ${figures[0]} s of the processor, ${figures[1]} s, ${figures[2]} MB`);
    return [`${name}: ${what}`, ...figures];
  };
  say(`${name}: ${megabytes(statSync(`${folder}old.json`).size)} MB`);
  return [
    row('validate', measure(['validate', 'old.json'])),
    row('export csv', measure(['export', 'old.json', '--format', 'csv'], 'table.csv')),
    row('import into', measure(['import', 'table.csv', '--into', 'old.json'])),
    row('diff', measure(['diff', 'old.json', 'new.json'])),
    row('feed', measure(['feed', 'old.json', 'new.json', '--url', URL_OF])),
    row('publish, first', measure(['publish', 'pub', '--from', 'old.json', '--url', URL_OF])),
    row('publish, next', measure(['publish', 'pub', '--from', 'new.json', '--not-renamed', 'newcomer'])),
  ];
}

const wanted = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const rows: string[][] = [];
if (wanted.length === 0 || wanted.includes('history')) {
  const [fourth, fifth] = [4, 5].map(
    (version) =>
      JSON.parse(readFileSync(`${repository}data/brightmeadow/${version}.json`, 'utf8')) as RegistryDocument,
  );
  if (fourth && fifth) rows.push(...measureList('history', fourth, fifth));
}
for (const [name, size] of Object.entries(SIZES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const document = makeCorpus(size);
  rows.push(...measureList(name, document, laterVersion(document)));
}
process.stdout.write(`${table(['command', 'CPU s', 'wall s', 'peak MB'], rows).join('\n')}\n`);
