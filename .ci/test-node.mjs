// Runs the Node tests of folders but for those that take long, or single files: `node .ci/test-node.mjs test/cli test/keeper`; with `--all-runs`
// those whose rules are asked of made-up cases, with all of these; with `--processes N` they are dealt out to so many processes, not one for each file;
// with `--update` what is kept (pictures, what is read aloud) is made anew. Node 20 finds no TypeScript by itself and knows no patterns.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dealOut } from './group-tests.mjs';

/** What is asked of made-up cases, or takes long. */
const WITH_CASES = [
  'test/cli/fuzz.long.test.ts',
  'test/cli/commands/growth.long.test.ts',
  'test/cli/commands/export.test.ts',
  'test/cli/publish/lock-folder.test.ts',
  'test/keeper/diff',
  'test/keeper/table',
  'test/keeper/publish/feed',
];

const { values, positionals } = parseArgs({
  options: { 'all-runs': { type: 'boolean' }, processes: { type: 'string' }, update: { type: 'boolean' } },
  allowPositionals: true,
});
if (values['all-runs']) process.env.ALL_RUNS = 'yes';
if (values.update) process.env.UPDATE_KEPT = 'yes';
const filesOf = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true })
        .filter((name) => /(?<!\.long)\.test\.(ts|mjs)$/.test(name))
        .map((name) => join(path, name))
        .sort()
    : [path];
const paths = values['all-runs'] ? WITH_CASES : positionals;
// Where all cases are asked as well, a part of them need not be.
const left = process.env.CASES_APART && !values['all-runs'] ? WITH_CASES.flatMap(filesOf) : [];
const files = paths.flatMap(filesOf).filter((file) => !left.includes(file));
const lot = values['all-runs'] ? 'all-runs' : positionals[0];
const run = values.processes ? dealOut(lot, files, Number(values.processes)) : files;
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
