// What a command writes into a real folder, in which others may have prepared something.
import assert from 'node:assert/strict';
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
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
import { systemIo, type Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { source } from '../helpers/publication.js';

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
