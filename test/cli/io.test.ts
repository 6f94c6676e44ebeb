// What a command writes into a real folder, in which others may have prepared something.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { systemIo, type Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { source } from '../helpers/publication.js';

const BIN = fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url));

/** A folder with a list in it, and a call that writes a table of it there. */
function folderWithList(t: TestContext): {
  path: (name: string) => string;
  exportTo: (name: string) => Promise<void>;
} {
  const folder = mkdtempSync(join(tmpdir(), 'written-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const path = (name: string): string => join(folder, name);
  writeFileSync(path('registry.json'), source(1));
  let said = '';
  const io: Io = { ...systemIo, say: (text) => void (said += text) };
  return {
    path,
    async exportTo(name) {
      const words = ['export', path('registry.json'), '--format', 'csv', '-o', path(name)];
      assert.equal(await run(words, io), 0, said);
    },
  };
}

for (const mode of [0o600, 0o640, 0o644]) {
  test(`a result is for nobody else than what it takes the place of: ${mode.toString(8)}`, async (t) => {
    const { path, exportTo } = folderWithList(t);
    writeFileSync(path('table.csv'), 'Private');
    chmodSync(path('table.csv'), mode);
    await exportTo('table.csv');
    assert.equal(statSync(path('table.csv')).mode & 0o777, mode);
    assert.match(readFileSync(path('table.csv'), 'utf8'), /,/);
  });
}

test('a link that waits where a result is drafted is taken away, and where it leads is left', async (t) => {
  const { path, exportTo } = folderWithList(t);
  writeFileSync(path('private'), 'Private');
  symlinkSync(path('private'), path(`table.csv.${process.pid}.tmp`));
  await exportTo('table.csv');
  assert.equal(readFileSync(path('private'), 'utf8'), 'Private');
  assert.ok(lstatSync(path('table.csv')).isFile());
  assert.deepEqual(readdirSync(path('.')).sort(), ['private', 'registry.json', 'table.csv']);
});

test('a result never takes the place of what it is made of, by whatever way it is named', async (t) => {
  const { path } = folderWithList(t);
  symlinkSync('.', path('here'));
  linkSync(path('registry.json'), path('twin.json'));
  mkdirSync(path('below'));
  let said = '';
  const io: Io = { ...systemIo, say: (text) => void (said += text) };
  for (const [command, ...rest] of [
    ['export', '-f', 'csv'],
    ['prerender', '--src', '/r.json'],
    ['notice', path('twin.json')],
    ['feed', '--url', 'https://x.example/'],
  ] as const)
    // prettier-ignore
    for (const name of ['registry.json', './registry.json', 'below/../registry.json', 'here/registry.json', 'here/here/twin.json']) {
      said = '';
      assert.equal(await run([command, path('registry.json'), ...rest, '-o', `${path('.')}/${name}`], io), 2, `${command} ${name}`);
      assert.match(said, /The result would take the place of .*: choose another name for --output\./);
    }
  assert.equal(readFileSync(path('registry.json'), 'utf8'), source(1));
});

test('of two calls that begin a list under one name, one does', async (t) => {
  const { path } = folderWithList(t);
  const calls = ['One', 'Two', 'Three'].map(async (name) => {
    let said = '';
    const io: Io = { ...systemIo, say: (text) => void (said += text) };
    return { name, code: await run(['init', path('new.json'), '--name', name], io), said };
  });
  const ended = await Promise.all(calls);
  const [first, ...others] = ended.sort((a, b) => a.code - b.code);
  assert.deepEqual([first?.code, ...others.map(({ code }) => code)], [0, 1, 1]);
  for (const { said } of others) assert.match(said, /new\.json is there already, and was left as it is/);
  assert.match(readFileSync(path('new.json'), 'utf8'), new RegExp(`"name": "${first?.name}"`));
});

test('makes all folders of a way, also while another does, and ends where none can be made', async (t) => {
  const { path } = folderWithList(t);
  await Promise.all(Array.from({ length: 8 }, () => systemIo.makeFolder(path('a/b/c/d'))));
  assert.ok(statSync(path('a/b/c/d')).isDirectory());
  await assert.rejects(
    systemIo.makeFolder(path('registry.json/a/b')),
    /a file stands where a folder is needed/,
  );
  if (!existsSync('/proc/self')) return;
  // Apart: what never ends there cannot be ended here.
  const words = [
    ...process.execArgv,
    BIN,
    'publish',
    '/proc/list/a',
    '--from',
    path('registry.json'),
    '--url',
    'https://x.example/',
  ];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', timeout: 50_000 });
  assert.equal(status, 1, stderr);
  assert.match(stderr, /cannot be written/);
});

for (const [stream, into] of [
  ['standard output', 1],
  ['what it says', 2],
  ['both', 3],
] as const) {
  test(
    `ends in one sentence where ${stream} goes to a disk that is full`,
    { skip: !existsSync('/dev/full') },
    (t) => {
      const { path } = folderWithList(t);
      const full = openSync('/dev/full', 'w');
      t.after(() => closeSync(full));
      const stdio = ['ignore', into & 1 ? full : 'pipe', into & 2 ? full : 'pipe'] as const;
      for (const words of [['export', path('registry.json'), '-f', 'md'], ['init', '-'], ['--help']]) {
        const { status, signal, stderr } = spawnSync(process.execPath, [...process.execArgv, BIN, ...words], { stdio: [...stdio], encoding: 'utf8' }); // prettier-ignore
        assert.deepEqual([status, signal], [into & 1 ? 1 : 0, null], words.join(' '));
        if (into === 1)
          assert.match(
            stderr,
            /(?:^|\n)Standard output cannot be written: the disk is full\. Make room, then run this again\.\n$/,
          );
        if (into === 1) assert.doesNotMatch(stderr, /\n {4}at /);
      }
    },
  );
}
