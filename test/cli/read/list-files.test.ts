// What stands beside a file, or in a folder, comes with a pull request as much as the file itself.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { systemIo, type Io } from '../../../src/cli/io.js';
import { run } from '../../../src/cli/run.js';
import { keeperFolder } from '../../helpers/keeper-folder.js';

const PRIVATE = JSON.stringify({ formatVersion: 1, language: 'es', texts: { secret: 'private' } });

/** What else can stand in the place of a file that is found by its name. */
const KINDS: Readonly<Record<string, (path: string, elsewhere: string) => Promise<void>>> = {
  'a link to a private file': async (path, elsewhere) => symlink(elsewhere, path),
  'a link to a device without an end': async (path) => symlink('/dev/zero', path),
  'a pipe': async (path) => void execFileSync('mkfifo', [path]),
};

for (const [kind, make] of Object.entries(KINDS)) {
  test(`${kind} is neither followed nor waited for where a command finds files itself`, async (t) => {
    const keeper = await keeperFolder(t);
    await keeper.edit(1);
    const elsewhere = join(keeper.path, 'private.json');
    await writeFile(elsewhere, PRIVATE);
    await make(join(keeper.path, 'registry.es.json'), elsewhere);
    await mkdir(join(keeper.path, 'versions'));
    await make(join(keeper.path, 'versions/2.json'), elsewhere);
    const url = ['--url', 'https://lists.example/'];
    for (const words of [
      ['validate', join(keeper.path, 'registry.json')],
      ['publish', join(keeper.path, 'out'), '--from', join(keeper.path, 'registry.json'), ...url],
      ['feed', join(keeper.path, 'versions'), ...url],
    ]) {
      let said = '';
      const io: Io = { ...systemIo, out: (text) => void (said += text), say: (text) => void (said += text) };
      assert.equal(await run(words, io), 1, words[0]);
      assert.match(said, /(?:registry\.es|2)\.json is a (?:link|named pipe), and is not read/);
      assert.doesNotMatch(said, /private'|secret/);
    }
  });
}

test('a pipe that nobody may ever write into is refused where it is named, and one that a shell opened is read', async (t) => {
  const keeper = await keeperFolder(t);
  await keeper.edit(1);
  const [pipe, registry] = [join(keeper.path, 'pipe.json'), join(keeper.path, 'registry.json')];
  execFileSync('mkfifo', [pipe]);
  for (const words of [
    ['validate', pipe],
    ['validate', registry, '--previous', pipe],
    ['diff', registry, pipe],
    ['import', pipe],
    ['prerender', registry, '--src', '/r.json', '--page', pipe],
    ['publish', join(keeper.path, 'out'), '--from', pipe, '--url', 'https://lists.example/'],
  ]) {
    let said = '';
    const io: Io = { ...systemIo, out: (text) => void (said += text), say: (text) => void (said += text) };
    assert.equal(await run(words, io), 1, words[0]);
    assert.match(said, /pipe\.json: this is a named pipe, not a file/, words[0]);
  }
  const bin = fileURLToPath(new URL('../../../src/cli/bin.ts', import.meta.url));
  const line = 'node --import tsx "$0" validate <(cat "$1")';
  const { status, stderr } = spawnSync('bash', ['-c', line, bin, registry], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  const out = join(keeper.path, 'out');
  const publish = 'node --import tsx "$0" publish "$2" --from <(cat "$1") --url https://lists.example/';
  assert.equal(spawnSync('bash', ['-c', publish, bin, registry, out]).status, 0);
});

test('a device is refused wherever it is named', async () => {
  let said = '';
  const io: Io = { ...systemIo, say: (text) => void (said += text) };
  assert.equal(await run(['validate', '/dev/zero'], io), 1);
  assert.match(said, /is a device, not a file/);
});
