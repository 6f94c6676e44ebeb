// What comes from others: the lock file says all that can be known of it without a network.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const LOCKS = ['package-lock.json', 'test/bench/package-lock.json'];
const packagesOf = (lock) => Object.entries(JSON.parse(read(lock)).packages).filter(([path]) => path !== '');
const namesOf = (packages) => packages.map(([path]) => path);

test('every package is held by a hash of what it was, and comes from no address of its own', () => {
  for (const lock of LOCKS) {
    const loose = packagesOf(lock).filter(
      ([, { integrity = '', resolved }]) => !integrity.startsWith('sha512-') || resolved !== undefined,
    );
    assert.deepEqual(namesOf(loose), [], lock);
  }
});

test('nothing that is installed with the package runs a script, or is said by its authors to be left', () => {
  const ours = packagesOf('package-lock.json').filter(([, { dev }]) => !dev);
  assert.ok(ours.length > 0);
  assert.deepEqual(namesOf(ours.filter(([, { hasInstallScript }]) => hasInstallScript)), []);
  assert.deepEqual(namesOf(ours.filter(([, { deprecated }]) => deprecated)), []);
});

test('scripts of what is installed are off, here and in the workflow that keepers copy', () => {
  assert.match(read('.npmrc'), /^ignore-scripts=true$/m);
  const [, workflow = ''] = read('docs/keepers.md').split('<!-- api:workflow -->');
  const lines = [...workflow.matchAll(/npm (?:install|ci) .*/g)];
  assert.ok(lines.length > 0);
  for (const [line] of lines) assert.match(line, /--ignore-scripts/);
});

test('each action of a workflow is held by its hash', () => {
  const workflows = readdirSync(new URL('.github/workflows', root)).map((name) =>
    read(`.github/workflows/${name}`),
  );
  for (const text of [...workflows, read('docs/keepers.md')])
    for (const [, action] of text.matchAll(/uses: (\S+)/g)) assert.match(action, /@[0-9a-f]{40}$/);
});
