import { join } from 'node:path';
import { InputError } from '../errors.js';
import type { Io } from '../io.js';
import { printable } from '../say/printable.js';

const LOCK = '.publishing.lock';
/** How long one waits while the same publication goes on, and how often one looks, in ms. */
const PATIENCE = 60_000;
const PAUSE = 50;

interface Holder {
  readonly host: string;
  readonly process: number;
  readonly since: string;
}

/**
 * Makes sure that nobody else publishes into the folder meanwhile: waits for another that does.
 * @returns what ends it @throws InputError which says who holds it, where that takes too long
 */
export async function lockFolder(io: Io, folder: string, onWait: () => void): Promise<() => Promise<void>> {
  const path = join(folder, LOCK);
  const own = JSON.stringify({ ...io.self, since: io.today.toISOString() });
  let [last, patient] = ['', io.now() + PATIENCE];
  while (!(await io.claim(path, own))) {
    const text = await readLock(io, path);
    if (text === undefined) continue;
    if (text !== last) [last, patient] = [text, io.now() + PATIENCE];
    const holder = holderOf(text);
    if (holder?.host === io.self.host && !io.isRunning(holder.process)) {
      if (await takeOver(io, path, text)) continue;
    }
    if (io.now() > patient) throw new InputError(sayHeld(path, holder));
    onWait();
    await io.wait(PAUSE);
  }
  return () => io.remove(path);
}

async function readLock(io: Io, path: string): Promise<string | undefined> {
  const kind = await io.kind(path);
  if (kind === undefined) return undefined;
  if (kind !== 'file') throw new InputError(`${path} is no plain file: take it away.`);
  return io.read(path).catch(() => undefined);
}

/**
 * Takes away what a publication left that ended without doing so. One at a time: two that do it at once would take away the
 * lock that the first of them has made.
 */
async function takeOver(io: Io, path: string, text: string): Promise<boolean> {
  const guard = `${path}.old`;
  if (!(await io.claim(guard, text))) return false;
  if ((await readLock(io, path)) === text) await io.remove(path);
  await io.remove(guard);
  return true;
}

function holderOf(text: string): Holder | undefined {
  try {
    const { host, process, since } = JSON.parse(text) as Holder;
    const isSound = typeof host === 'string' && Number.isSafeInteger(process) && typeof since === 'string';
    return isSound ? { host, process, since } : undefined;
  } catch {
    return undefined;
  }
}

function sayHeld(path: string, holder: Holder | undefined): string {
  const who = holder
    ? `process ${holder.process} on ${printable(holder.host)}`
    : 'somebody who did not say who';
  return `Another publication holds this folder: ${who}. If there is none any more, delete ${path}.`;
}
