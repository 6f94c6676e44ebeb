// What a release rests on: the same bytes from every build, and one place for the version.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { root, run } from './consumer.mjs';

/** The sources in another folder, with the dependencies that are installed here. */
function copySources(context) {
  const folder = mkdtempSync(join(tmpdir(), 'vendor-disclosure-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const left = new Set([
    'node_modules',
    '.git',
    'dist',
    '.site',
    '.bench',
    'coverage',
    'custom-elements.json',
  ]);
  for (const name of readdirSync(root)) {
    if (!left.has(name)) cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

const read = (folder, name) => readFileSync(join(folder, name), 'utf8');

test('two builds, in two folders, give the same bytes', (context) => {
  const copy = copySources(context);
  execFileSync('npm', ['run', 'build'], { cwd: copy, stdio: 'ignore' });
  for (const file of ['dist/sri.json', 'custom-elements.json']) {
    assert.ok(read(copy, file) === read(root, file), `${file} differs; is dist/ behind the sources?`);
  }
});

test('sri.json has the hash of every built file', () => {
  const hashes = JSON.parse(read(root, 'dist/sri.json'));
  const built = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name !== 'sri.json')
    .map((file) => join(file.parentPath, file.name));
  assert.deepEqual(
    Object.fromEntries(Object.keys(hashes).map((name) => [join(root, 'dist', name), hashes[name]])),
    Object.fromEntries(
      built.map((file) => [
        file,
        `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`,
      ]),
    ),
  );
});

test('a release takes its number from the notes of changes, and writes it everywhere', (context) => {
  const copy = copySources(context);
  writeFileSync(
    join(copy, '.changeset/one.md'),
    '---\n"vendor-disclosure": minor\n---\n\nTells the time of day.\n',
  );
  const { status, said } = run('@changesets/cli/bin.js', ['version'], copy);
  assert.equal(status, 0, said);
  execFileSync(process.execPath, ['scripts/version.mjs'], { cwd: copy });
  const { version } = JSON.parse(read(copy, 'package.json'));
  assert.match(version, /^0\.\d+\.0$/);
  assert.notEqual(version, JSON.parse(read(root, 'package.json')).version);
  assert.match(read(copy, 'src/core/version.ts'), new RegExp(`'${version}'`));
  assert.match(read(copy, 'CHANGELOG.md'), new RegExp(`## ${version}\\n[^]*Tells the time of day\\.`));
});
