// A named pipe that nobody writes into or reads from would keep a command for ever, wherever its name is given.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { systemIo, type Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { keeperFolder } from '../helpers/keeper-folder.js';
import { requireBuild } from '../helpers/publication.js';

before(requireBuild);

const URL_OF = ['--url', 'https://lists.example/'];
/** Calls of every command with a pipe in each place that a file may have; where its folder goes, PIPE. */
const READING: Readonly<Record<string, readonly string[]>> = {
  validate: ['validate', 'PIPE'],
  'validate --previous': ['validate', 'registry.json', '--previous', 'PIPE'],
  import: ['import', 'PIPE'],
  'import --into': ['import', 'vendors.csv', '--into', 'PIPE'],
  export: ['export', 'PIPE', '--format', 'csv'],
  'export --into': ['export', 'registry.json', '--format', 'texts', '--language', 'de', '--into', 'PIPE'],
  'diff, the old one': ['diff', 'PIPE', 'registry.json'],
  'diff, the new one': ['diff', 'registry.json', 'PIPE'],
  feed: ['feed', 'PIPE', ...URL_OF],
  notice: ['notice', 'PIPE', 'registry.json'],
  prerender: ['prerender', 'PIPE', '--src', '/r.json'],
  'prerender --page': ['prerender', 'registry.json', '--src', '/r.json', '--page', 'PIPE'],
  'publish --from': ['publish', 'new', '--from', 'PIPE', ...URL_OF],
};
const WRITING: Readonly<Record<string, readonly string[]>> = {
  init: ['init', 'PIPE'],
  import: ['import', 'vendors.csv', '--organization', 'School', '--language', 'en', '-o', 'PIPE'],
  export: ['export', 'registry.json', '--format', 'csv', '-o', 'PIPE'],
  feed: ['feed', 'registry.json', ...URL_OF, '-o', 'PIPE'],
  notice: ['notice', 'older.json', 'registry.json', '-o', 'PIPE'],
  prerender: ['prerender', 'registry.json', '--src', '/r.json', '-o', 'PIPE'],
  publish: ['publish', 'PIPE', '--from', 'registry.json', ...URL_OF],
};
/** What a published folder may have a pipe in the place of. */
const OWN = [
  'history.json',
  'latest.json',
  'latest.de.json',
  'index.html',
  'widget',
  'versions',
  '.publishing',
];

type Folder = Awaited<ReturnType<typeof keeperFolder>>;

async function call(
  folder: Folder,
  words: readonly string[],
  pipe: string,
): Promise<{ code: number; said: string }> {
  let said = '';
  const io: Io = { ...systemIo, out: (text) => void (said += text), say: (text) => void (said += text) };
  const paths = words.map((word) =>
    word === 'PIPE' ? pipe : /^(?:new|[\w-]+\.(?:json|csv))$/.test(word) ? join(folder.path, word) : word,
  );
  return { code: await run(paths, io), said };
}

for (const [calls, verb] of [
  [READING, 'reads from'],
  [WRITING, 'writes to'],
] as const) {
  for (const [name, words] of Object.entries(calls)) {
    test(`${name} refuses a named pipe that it ${verb}, and leaves it`, { timeout: 60_000 }, async (t) => {
      const folder = await keeperFolder(t);
      await folder.edit(1);
      const registry = readFileSync(join(folder.path, 'registry.json'), 'utf8');
      writeFileSync(join(folder.path, 'older.json'), registry);
      await folder.edit(2);
      writeFileSync(join(folder.path, 'vendors.csv'), 'Vendor,Purpose\nApple,Mail\n');
      const pipe = join(folder.path, 'pipe.json');
      execFileSync('mkfifo', [pipe]);
      const { code, said } = await call(folder, words, pipe);
      assert.equal(code, 1, said);
      assert.match(
        said,
        /pipe\.json[^]*(?:named pipe|not a folder|is there already|a file stands where a folder is needed)/,
      );
      assert.ok(lstatSync(pipe).isFIFO());
      assert.deepEqual(
        readdirSync(folder.path).filter((file) => file.endsWith('.tmp')),
        [],
      );
    });
  }
}

for (const name of OWN) {
  test(
    `publish refuses a folder with a named pipe in the place of ${name}`,
    { timeout: 60_000 },
    async (t) => {
      const folder = await keeperFolder(t);
      await folder.edit(1);
      assert.equal((await folder.publish()).code, 0);
      const path = join(folder.path, 'out', name);
      execFileSync('rm', ['-rf', path]);
      mkdirSync(join(folder.path, 'out'), { recursive: true });
      execFileSync('mkfifo', [path]);
      await folder.edit(2);
      const { code, said } = await folder.publish();
      assert.equal(code, 1, said);
      assert.match(said, new RegExp(name.replaceAll('.', '\\.')));
      assert.ok(lstatSync(path).isFIFO());
    },
  );
}
