import { basename, dirname, resolve } from 'node:path';
import { InputError } from '../../src/cli/errors.js';
import type { Io } from '../../src/cli/io.js';
import { toText } from '../../src/cli/read/to-text.js';
import { run } from '../../src/cli/run.js';

export interface MemoryIo {
  readonly io: Io;
  /** Files by path; what a command writes stands here too. */
  readonly files: Map<string, string>;
  /** What went to standard output. */
  out(): string;
  /** What went to standard error. */
  err(): string;
}

/** A world of files in memory. `-` among them is standard input. */
export function memoryIo(
  given: Readonly<Record<string, string | Uint8Array>> = {},
  today = '2026-11-24',
): MemoryIo {
  const bytes = new Map(
    Object.entries(given).filter((one): one is [string, Uint8Array] => typeof one[1] !== 'string'),
  );
  const files = new Map(
    Object.entries(given).filter((one): one is [string, string] => typeof one[1] === 'string'),
  );
  const said = { out: '', err: '' };
  let clock = 0;
  const io: Io = {
    read: async (path) => toText(path, await io.readBytes(path)),
    readBytes: async (path) => {
      const content = files.get(path) ?? bytes.get(path);
      if (content === undefined) throw new InputError(`${path}: there is no such file or folder.`);
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    write: async (path, content) => {
      const text =
        typeof content === 'string'
          ? content
          : content.map((one) => (typeof one === 'string' ? one : Buffer.from(one).toString())).join('');
      if (path === '-') said.out += text;
      else files.set(path, text);
    },
    exists: async (path) => files.has(path),
    size: async (path) => {
      const text = files.get(path);
      return text === undefined ? undefined : Buffer.byteLength(text);
    },
    isSame: async (one, other) => files.has(one) && resolve(one) === resolve(other),
    list: async (folder) =>
      [...files.keys()]
        .filter((path) => dirname(path) === folder.replace(/\/$/, ''))
        .map((path) => basename(path))
        .sort(),
    kind: async (path) => {
      if (files.has(path)) return 'file';
      return [...files.keys()].some((file) => file.startsWith(`${path}/`)) ? 'folder' : undefined;
    },
    claim: async (path, text) => {
      if (files.has(path)) return false;
      files.set(path, text);
      return true;
    },
    self: { host: 'here', process: 1 },
    // What a call of before left is of a process that ended.
    isRunning: () => false,
    wait: async (time) => void (clock += time),
    makeFolder: async () => undefined,
    move: async (from, to) => {
      const text = files.get(from);
      if (text === undefined) throw new Error(`${from} is not there`);
      files.delete(from);
      files.set(to, text);
    },
    remove: async (path) => {
      for (const file of [...files.keys()])
        if (file === path || file.startsWith(`${path}/`)) files.delete(file);
    },
    out: (text) => void (said.out += text),
    say: (text) => void (said.err += text),
    isTerminal: false,
    isLog: false,
    now: () => clock,
    today: new Date(today),
  };
  return { io, files, out: () => said.out, err: () => said.err };
}

/** What one call of the command line did. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly files: ReadonlyMap<string, string>;
}

/** Runs the command line over files in memory. */
export async function call(
  words: readonly string[],
  given: Readonly<Record<string, string | Uint8Array>> = {},
  today?: string,
): Promise<Outcome> {
  const { io, files, out, err } = memoryIo(given, today);
  const code = await run(words, io);
  return { code, out: out(), err: err(), files };
}
