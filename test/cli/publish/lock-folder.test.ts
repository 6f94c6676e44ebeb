import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Io } from '../../../src/cli/io.js';
import { lockFolder } from '../../../src/cli/publish/lock-folder.js';
import type { History } from '../../../src/keeper/publish/read-history.js';
import { memoryIo } from '../../helpers/io.js';
import { keeperFolder } from '../../helpers/keeper-folder.js';

const AT_ONCE = process.env['ALL_RUNS'] ? 24 : 5;
const program = fileURLToPath(new URL('../../../dist/cli/bin.js', import.meta.url));

test('publications at the same time lose nothing: each version is there in the end', async (t) => {
  const keeper = await keeperFolder(t);
  await keeper.edit(1);
  assert.equal((await keeper.publish()).code, 0);
  const calls = Array.from({ length: AT_ONCE }, async (_, at) => {
    const file = join(keeper.path, `registry-${at}.json`);
    const registry = JSON.parse(await readFile(join(keeper.path, 'registry.json'), 'utf8')) as object;
    await writeFile(file, JSON.stringify({ ...registry, title: `By editor ${at}` }));
    const words = [program, 'publish', join(keeper.path, 'out'), '--from', file, '--next'];
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    assert.equal(code, 0, said);
  });
  await Promise.all(calls);
  const out = join(keeper.path, 'out');
  const { versions } = JSON.parse(await readFile(join(out, 'history.json'), 'utf8')) as History;
  assert.deepEqual(
    versions.map(({ version }) => version),
    Array.from({ length: AT_ONCE + 1 }, (_, at) => at + 1),
  );
  const titles = await Promise.all(
    versions.map(async (entry) => {
      const text = await readFile(join(out, 'file' in entry ? entry.file : ''), 'utf8');
      return (JSON.parse(text) as { title?: string }).title;
    }),
  );
  assert.equal(new Set(titles).size, AT_ONCE + 1);
  assert.ok(!existsSync(join(out, '.publishing.lock')));
});

test('takes the lock of a process that ended over', async (t) => {
  const keeper = await keeperFolder(t);
  await mkdir(join(keeper.path, 'out'));
  const ended = { host: hostname(), process: 2 ** 30, since: '2026-01-01T00:00:00Z' };
  await writeFile(join(keeper.path, 'out/.publishing.lock'), JSON.stringify(ended));
  await keeper.edit(1);
  const { code, said } = await keeper.publish();
  assert.equal(code, 0, said);
});

test('says who holds a folder that stays held', async () => {
  const other = { host: 'her-laptop\u001b[2J', process: 7, since: '2026-01-01T00:00:00Z' };
  const { io } = memoryIo({ 'out/.publishing.lock': JSON.stringify(other) });
  await assert.rejects(
    lockFolder(io, 'out', () => undefined),
    /process 7 on her-laptop\\u001b\[2J\. If there is none any more, delete out\/\.publishing\.lock\./,
  );
});

test('takes away no lock that another made while it took an old one over', async () => {
  const lock = 'out/.publishing.lock';
  const left = { host: 'here', process: 7, since: '2026-01-01T00:00:00Z' };
  const theirs = JSON.stringify({ ...left, host: 'her-laptop', process: 8 });
  const { io, files } = memoryIo({ [lock]: JSON.stringify(left) });
  const claim: Io['claim'] = async (path, text) => {
    // Between the look at the lock and the claim of its place.
    if (path !== lock) files.set(lock, theirs);
    return io.claim(path, text);
  };
  await assert.rejects(
    lockFolder({ ...io, claim }, 'out', () => undefined),
    /process 8 on her-laptop/,
  );
  assert.deepEqual([...files], [[lock, theirs]]);
});
