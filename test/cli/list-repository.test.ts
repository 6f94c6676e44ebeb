// The example of a list in a repository: its workflow's own lines are run, in a repository with a remote.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const version = (number: number): string => join(repository, `data/brightmeadow/${number}.json`);

let workflow: string;
let folder: string;
let work: string;
before(async () => {
  workflow = await readFile(join(repository, 'demo/list-repository/.github/workflows/providers.yml'), 'utf8');
  folder = await mkdtemp(join(tmpdir(), 'list-repository-'));
  work = join(folder, 'work');
  await mkdir(join(folder, 'bin'));
  // What `npm install` puts there for `npx`.
  const program = `#!/bin/sh\nshift\nexec "${process.execPath}" "${repository}dist/cli/bin.js" "$@"\n`;
  await writeFile(join(folder, 'bin/npx'), program);
  await chmod(join(folder, 'bin/npx'), 0o755);
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', 'remote');
  git(folder, 'clone', '--quiet', 'remote', 'work');
  git(work, 'checkout', '--quiet', '-B', 'main');
  await commit(1, 'Begin the list');
  git(work, 'push', '--quiet', 'origin', 'main');
});
after(() => rm(folder, { recursive: true }));

function git(where: string, ...words: string[]): string {
  const who = ['-c', 'user.name=Keeper', '-c', 'user.email=keeper@example.org'];
  return execFileSync('git', [...who, ...words], { cwd: where, encoding: 'utf8', stdio: 'pipe' });
}

async function commit(number: number, message: string): Promise<void> {
  await copyFile(version(number), join(work, 'registry.json'));
  git(work, 'add', 'registry.json');
  git(work, 'commit', '--quiet', '--message', message);
}

/** The lines of a step of the workflow. */
function linesOf(step: string): string {
  const [, lines] =
    new RegExp(`- name: ${step}\\n(?: {8}.*\\n)*? {8}run: \\|\\n((?: {10}.*\\n)+)`).exec(workflow) ?? [];
  assert.ok(lines, `there is no step "${step}"`);
  return lines;
}

function runStep(step: string): { status: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', linesOf(step)], {
    cwd: work,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`,
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    },
  });
  return { status, text: `${stdout}${stderr}` };
}

test('what it installs is this very version, and runs no script of an install', async () => {
  const { version: own } = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8')) as {
    version: string;
  };
  const installs = workflow.match(/npm (?:install|ci|i)\b.*/g);
  assert.ok(installs);
  for (const line of installs) {
    assert.equal(line, `npm install --no-save --ignore-scripts vendor-disclosure@${own}`);
  }
});

test('publishes what is merged, keeps what was published, and does nothing twice', async () => {
  const first = runStep('Publish');
  assert.equal(first.status, 0, first.text);
  await commit(2, 'A new version');
  assert.equal(runStep('Publish').status, 0);
  const again = runStep('Publish');
  assert.equal(again.status, 0, again.text);
  const files = git(join(folder, 'remote'), 'ls-tree', '-r', '--name-only', 'main').split('\n');
  assert.deepEqual(
    files.filter((name) => name.startsWith('public/versions/')).map((name) => name.split('/')[2]?.[0]),
    ['1', '2'],
  );
  assert.ok(files.includes('public/latest.json'));
  assert.match(git(work, 'log', '--oneline'), /Publish the list/);
});

test('tells in a pull request what would change, and fails where the version is not raised', async () => {
  git(work, 'checkout', '--quiet', '-B', 'edit');
  await commit(3, 'Edit');
  const good = runStep('Check');
  assert.equal(good.status, 0, good.text);
  assert.match(await readFile(join(folder, 'summary.md'), 'utf8'), /\*\*Removed: Syncsparrow\.\*\*/);
  const text = (await readFile(version(3), 'utf8')).replace('"version": 3', '"version": 2');
  await writeFile(join(work, 'registry.json'), text);
  const bad = runStep('Check');
  assert.equal(bad.status, 1);
  assert.match(bad.text, /^::error file=registry\.json,line=\d+,col=\d+,title=version-not-raised::/m);
});
