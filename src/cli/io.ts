import { constants } from 'node:fs';
import { access, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { InputError } from './errors.js';
import { decodeText } from './decode-text.js';

/** What a command may touch of the world outside: handed in, so that a test can hand in another. */
export interface Io {
  /** @param path a file, or `-` for standard input @throws InputError where it cannot be read */
  read(path: string): Promise<string>;
  /** Writes a whole file or nothing of it. @param path a file, or `-` for standard output */
  write(path: string, text: string): Promise<void>;
  exists(path: string): Promise<boolean>;
  /** Of a file, in bytes; undefined where there is none. */
  size(path: string): Promise<number | undefined>;
  /** Names of what is in a folder, in order; of none where it cannot be read. */
  list(folder: string): Promise<readonly string[]>;
  /** Makes a folder, and those it stands in. */
  makeFolder(path: string): Promise<void>;
  /** Puts a file in another place, whatever stands there. */
  move(from: string, to: string): Promise<void>;
  /** Takes a file or a folder with all in it away, if it is there. */
  remove(path: string): Promise<void>;
  /** To standard output, as it is. */
  out(text: string): void;
  /** To standard error: what is not the result. */
  say(text: string): void;
  /** Whether standard error is a terminal where progress and colour make sense. */
  readonly isTerminal: boolean;
  /** A clock that only goes forward, in ms from some moment. */
  now(): number;
  readonly today: Date;
}

export const systemIo: Io = {
  async read(path) {
    try {
      return decodeText(path === '-' ? await buffer(process.stdin) : await readFile(path));
    } catch (cause) {
      throw new InputError(`${path}: ${why(cause)}`, { cause });
    }
  },
  async write(path, content) {
    if (path === '-') {
      process.stdout.write(content);
      return;
    }
    const draft = `${path}.${process.pid}.tmp`;
    try {
      await writeFile(draft, content);
      await rename(draft, path);
    } catch (cause) {
      await rm(draft, { force: true });
      throw new InputError(`${path} cannot be written: ${why(cause)}`, { cause });
    }
  },
  async exists(path) {
    return access(path, constants.F_OK).then(
      () => true,
      () => false,
    );
  },
  size: (path) =>
    stat(path).then(
      ({ size }) => size,
      () => undefined,
    ),
  list: async (folder) => (await readdir(folder).catch(() => [])).sort(),
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  move: (from, to) => rename(from, to),
  remove: (path) => rm(path, { recursive: true, force: true }),
  out: (content) => void process.stdout.write(content),
  say: (content) => void process.stderr.write(content),
  isTerminal: process.stderr.isTTY === true && !process.env['NO_COLOR'],
  now: () => performance.now(),
  today: new Date(),
};

function why(cause: unknown): string {
  switch ((cause as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'there is no such file or folder.';
    case 'EISDIR':
      return 'this is a folder, not a file.';
    case 'EACCES':
    case 'EPERM':
      return 'there is no permission to do that.';
    default:
      return String((cause as Error).message ?? cause);
  }
}
