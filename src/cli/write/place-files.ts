import { dirname, join } from 'node:path';
import type { Io } from '../io.js';

/** Where everything is made before any of it takes its place. */
const STAGE = '.publishing';
const PLAN = 'plan.json';

/**
 * Puts files into a folder so that a crash leaves it as it was: all are written aside first, then a plan, then each is moved
 * into its place. A crash before the plan changes nothing; one after it is made good by `recover`.
 */
export async function publishFiles(
  io: Io,
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const stage = join(folder, STAGE);
  let number = 0;
  const moves: [string, string][] = [];
  await io.makeFolder(stage);
  for (const [path, text] of files) {
    const draft = `${(number += 1)}`;
    await io.write(join(stage, draft), text);
    moves.push([draft, path]);
  }
  await io.write(join(stage, PLAN), JSON.stringify(moves));
  await carryOut(io, folder, moves);
}

/** Ends what a crash left: carries out a plan that was complete, and takes away what was not. */
export async function recover(io: Io, folder: string): Promise<'finished' | 'nothing'> {
  const stage = join(folder, STAGE);
  const plan = join(stage, PLAN);
  if (await io.exists(plan)) {
    await carryOut(io, folder, JSON.parse(await io.read(plan)) as [string, string][]);
    return 'finished';
  }
  await io.remove(stage);
  return 'nothing';
}

async function carryOut(
  io: Io,
  folder: string,
  moves: readonly (readonly [string, string])[],
): Promise<void> {
  const stage = join(folder, STAGE);
  for (const [draft, path] of moves) {
    const from = join(stage, draft);
    const to = join(folder, path);
    // What is no longer there was moved before the crash.
    if (!(await io.exists(from))) continue;
    await io.makeFolder(dirname(to));
    await io.move(from, to);
  }
  await io.remove(stage);
}
