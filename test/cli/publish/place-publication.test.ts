import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { systemIo, type Io } from '../../../src/cli/io.js';
import { run } from '../../../src/cli/run.js';
import { memoryIo } from '../../helpers/io.js';
import {
  URL_OF,
  publish,
  published,
  read,
  requireBuild,
  snapshot,
  source,
  type Published,
} from '../../helpers/publication.js';

before(requireBuild);

/** A world that stops for good at the nth thing done to it. */
function crashing(io: Io, atStep: number): Io {
  let steps = 0;
  const stops = <A extends unknown[], R>(act: (...given: A) => Promise<R>): ((...given: A) => Promise<R>) => {
    return async (...given) => {
      steps += 1;
      if (steps >= atStep) throw new Error('crash');
      return act(...given);
    };
  };
  return {
    ...io,
    write: stops(io.write),
    move: stops(io.move),
    remove: stops(io.remove),
    makeFolder: stops(io.makeFolder),
  };
}

test('leaves whole files wherever it crashes, readers a list that is there, and the rest to the next run', async () => {
  const first = await published(1);
  const old = snapshot(first);
  const done = snapshot(await published(2));
  let crashes = 0;
  for (let step = 1; ; step += 1) {
    const memory = memoryIo(Object.fromEntries(first.files));
    memory.files.set('registry.json', source(2));
    const code = await run(['publish', 'out'], crashing(memory.io, step));
    if (code === 0) break;
    crashes += 1;
    const served = Object.entries(snapshot(memory)).filter(([path]) => !path.includes('.publishing'));
    for (const [path, text] of served)
      assert.ok(text === old[path] || text === done[path], `${path} is half written after step ${step}`);
    for (const { file } of read<Published>(memory, 'history.json').versions)
      assert.ok(memory.files.has(`out/${file}`), `${file} is told of, and not there after step ${step}`);
    const latest = memory.files.get('out/latest.json');
    assert.ok(latest === old['out/latest.json'] || latest === done['out/latest.json']);
    assert.equal(await publish(memory, 2), 0, memory.err());
    assert.deepEqual(snapshot(memory), done);
  }
  assert.ok(crashes > 12, `only ${crashes} steps`);
});

test('does the same to a real folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'publish-'));
  try {
    const said: string[] = [];
    const io: Io = { ...systemIo, out: (text) => void said.push(text), say: (text) => void said.push(text) };
    const from = join(folder, 'registry.json');
    const out = join(folder, 'deep', 'out');
    for (const version of [1, 2]) {
      await writeFile(from, source(version));
      const code = await run(['publish', out, '--from', from, '--url', URL_OF], io);
      assert.equal(code, 0, said.join(''));
    }
    assert.deepEqual(
      (await readdir(join(out, 'versions'))).map((name) => name[0]),
      ['1', '2'],
    );
    assert.ok(!(await readdir(out)).includes('.publishing'));
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('says that it is not done where somebody else has written the history meanwhile', async () => {
  const memory = await published(1);
  const theirs = memory.files.get('out/history.json') ?? '';
  memory.files.set('registry.json', source(2));
  const { io } = memory;
  const move: Io['move'] = async (from, to) => {
    await io.move(from, to);
    if (to === 'out/history.json') memory.files.set(to, theirs);
  };
  assert.equal(await run(['publish', 'out'], { ...io, move }), 1);
  assert.match(memory.err(), /out\/history\.json was changed by somebody else meanwhile: publish again\./);
});
