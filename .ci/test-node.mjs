// Runs the Node tests of folders but for those that take long, or single files: `node .ci/test-node.mjs test/cli test/keeper`; with `--all-runs` their
// rules are asked with all made-up cases; with `--processes N` they are dealt out to so many processes, not one for each file;
// with `--update` what is kept (pictures, what is read aloud) is made anew. Node 20 finds no TypeScript by itself and knows no patterns.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dealOut } from './group-tests.mjs';

const { values, positionals } = parseArgs({
  options: { 'all-runs': { type: 'boolean' }, processes: { type: 'string' }, update: { type: 'boolean' } },
  allowPositionals: true,
});
if (values['all-runs']) process.env.ALL_RUNS = 'yes';
if (values.update) process.env.UPDATE_KEPT = 'yes';
const files = positionals.flatMap((path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true })
        .filter((name) => /(?<!\.long)\.test\.(ts|mjs)$/.test(name))
        .map((name) => join(path, name))
        .sort()
    : [path],
);
const run = values.processes ? dealOut(positionals[0], files, Number(values.processes)) : files;
// By itself Node would leave one of two cores to itself.
const words = [
  '--import',
  'tsx',
  '--test',
  `--test-concurrency=${process.env.AT_ONCE ?? 2}`,
  '--test-reporter=spec',
  ...run,
];
process.exit(spawnSync(process.execPath, words, { stdio: 'inherit' }).status ?? 1);
