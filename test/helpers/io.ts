import { posix } from 'node:path';
import { InputError } from '../../src/cli/command.js';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly said: string;
  /** By path, as they are afterwards. */
  readonly files: ReadonlyMap<string, string>;
}

/** Runs a call of the command line on files that exist in memory only; `-` is standard input. */
export async function runWith(
  words: readonly string[],
  files: Readonly<Record<string, string>> = {},
  today = '2026-11-24',
): Promise<Outcome> {
  const kept = new Map(Object.entries(files));
  let out = '';
  let said = '';
  const io: Io = {
    read: (path) => {
      const text = kept.get(path);
      if (text === undefined) throw new InputError(`${path}: there is no such file or folder.`);
      return Promise.resolve(text);
    },
    write: (path, text) => {
      if (path === '-') out += text;
      else kept.set(path, text);
      return Promise.resolve();
    },
    exists: (path) => Promise.resolve(kept.has(path)),
    list: (folder) =>
      Promise.resolve(
        [...kept.keys()].filter((path) => posix.dirname(path) === folder).map((path) => posix.basename(path)),
      ),
    out: (text) => void (out += text),
    say: (text) => void (said += text),
    isTerminal: false,
    today: new Date(today),
  };
  const code = await run(words, io);
  return { code, out, said, files: kept };
}
