// What the system refuses is told in one sentence with what helps.
import assert from 'node:assert/strict';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { systemIo, type Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { cannotRead, cannotWrite } from '../../src/cli/say-refusal.js';
import { keeperFolder } from '../helpers/keeper-folder.js';

const refusal = (code: string) => Object.assign(new Error(`${code}: refused`), { code });

test('names what was refused, why, and what helps', () => {
  for (const code of ['EACCES', 'EPERM'])
    assert.equal(
      cannotWrite('lists/a b.json', refusal(code)).message,
      'lists/a b.json cannot be written: you have no permission to write there. Have it given to you, or write to a folder where you have it.',
    );
  assert.match(cannotWrite('x', refusal('EROFS')).message, /can only be read\. Write to another place/);
  assert.match(cannotWrite('x', refusal('ENOSPC')).message, /disk is full\. Make room/);
  assert.match(cannotWrite('x', refusal('ENOENT')).message, /folder that it should stand in is not there/);
  assert.match(cannotRead('x', refusal('EACCES')).message, /^x: you have no permission to read it/);
  assert.match(cannotRead('x', refusal('ENOENT')).message, /^x: there is no such file/);
  assert.equal(cannotRead('x', new Error('Something else.')).message, 'x: Something else.');
});

test('leaves no drafts on a disk that is full, and goes on once there is room', async (t) => {
  const keeper = await keeperFolder(t);
  await keeper.edit(1);
  let [files, said] = [0, ''];
  const full: Io = {
    ...systemIo,
    out: (text) => void (said += text),
    say: (text) => void (said += text),
    write(path, content) {
      files += 1;
      return files > 5 ? Promise.reject(cannotWrite(path, refusal('ENOSPC'))) : systemIo.write(path, content);
    },
  };
  const [out, file] = [join(keeper.path, 'out'), join(keeper.path, 'registry.json')];
  const words = ['publish', out, '--from', file, '--url', 'https://lists.example/providers/'];
  assert.equal(await run(words, full), 1);
  assert.match(said, /cannot be written: the disk is full\. Make room, then run this again\.\n$/);
  assert.deepEqual(await readdir(out), []);
  assert.equal((await keeper.publish()).code, 0);
});

test('does not take a folder for a new one whose history and versions are gone', async (t) => {
  const keeper = await keeperFolder(t);
  await keeper.edit(1);
  await keeper.publish();
  await rm(join(keeper.path, 'out/history.json'));
  await rm(join(keeper.path, 'out/versions'), { recursive: true });
  const { code, said } = await keeper.publish();
  assert.equal(code, 1);
  assert.match(said, /history\.json is gone, and .*latest\.json is still there: put back/);
});

test('takes a path on which nobody may look for no empty one', async (t) => {
  const keeper = await keeperFolder(t);
  await writeFile(join(keeper.path, 'file'), '');
  assert.equal(await systemIo.kind(join(keeper.path, 'file/below')), undefined);
  assert.equal(await systemIo.kind(join(keeper.path, 'nothing')), undefined);
  await assert.rejects(systemIo.kind(join(keeper.path, 'x'.repeat(5000))), /the name is too long/);
});
