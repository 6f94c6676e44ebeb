import { constants, fstatSync } from 'node:fs';
import {
  access,
  chmod,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import type { Content } from '../keeper/publish/publication.js';
import { InputError } from './errors.js';
import { isOpen } from './read/is-open.js';
import { toText } from './read/to-text.js';
import { cannotRead, cannotWrite } from './say-refusal.js';
import { visibleText } from './say/visible-text.js';

/** What a command may touch of the world outside: handed in, so that a test can hand in another. */
export interface Io {
  /** A text in UTF-8. @param path a file, or `-` for standard input @throws InputError where it cannot be read, EncodingError */
  read(path: string): Promise<string>;
  /** As `read`, whatever the file is. */
  readBytes(path: string): Promise<Uint8Array>;
  /** Writes a whole file, given as one text or in pieces, or nothing of it. @param path a file, or `-` for standard output */
  write(path: string, content: Content): Promise<void>;
  exists(path: string): Promise<boolean>;
  /** Of a file, in bytes; undefined where there is none. */
  size(path: string): Promise<number | undefined>;
  /** Whether two paths lead to one file, however they are spelled, and over whatever links. */
  isSame(one: string, other: string): Promise<boolean>;
  /** Names of what is in a folder, in order; of none where it cannot be read. */
  list(folder: string): Promise<readonly string[]>;
  /** What stands at a path itself, not where a link leads; undefined where there is nothing. */
  kind(path: string): Promise<'file' | 'folder' | 'link' | 'named pipe' | 'socket' | 'device' | undefined>;
  /** Writes a file where there is none. @returns whether it did: of several that try at once one does */
  claim(path: string, text: string): Promise<boolean>;
  /** Makes a folder, and those it stands in. */
  makeFolder(path: string): Promise<void>;
  /** Puts a file in another place, whatever stands there. */
  move(from: string, to: string): Promise<void>;
  /** Takes a file or a folder with all in it away, if it is there. */
  remove(path: string): Promise<void>;
  /** To standard output: what people read. What programs read is written, to `-`. */
  out(text: string): void;
  /** To standard error: what is not the result. */
  say(text: string): void;
  /** Whether standard error is a terminal where progress and colour make sense. */
  readonly isTerminal: boolean;
  /** Whether standard output goes into the log of a workflow, as far as that can be told: there a line of it may be a command. */
  readonly isLog: boolean;
  /** A clock that only goes forward, in ms from some moment. */
  now(): number;
  /** Midnight, in UTC, of the day that the keeper's calendar shows. */
  readonly today: Date;
  /** Which process of which computer this is. */
  readonly self: { readonly host: string; readonly process: number };
  /** Whether a process of this computer still runs. */
  isRunning(process: number): boolean;
  /** @param time in ms */
  wait(time: number): Promise<void>;
}

export const systemIo: Io = {
  read: async (path) => toText(path, await systemIo.readBytes(path)),
  async readBytes(path) {
    try {
      if (path === '-') return await buffer(process.stdin);
      const found = await stat(path);
      // Of some there is no end.
      if (found.isCharacterDevice() || found.isBlockDevice())
        throw new Error('this is a device, not a file. For standard input say "-".');
      if (found.isFIFO() && !isOpen(path))
        throw new Error(
          'this is a named pipe, not a file: nobody may ever write into it. Name the file itself, or say "-" for standard input.',
        );
      return await readFile(path);
    } catch (cause) {
      throw cannotRead(path, cause);
    }
  },
  async write(path, content) {
    if (path === '-') {
      const text =
        typeof content === 'string'
          ? content
          : Buffer.concat(content.map((one) => Buffer.from(one))).toString();
      process.stdout.write(process.stdout.isTTY ? visibleText(text) : text);
      return;
    }
    const kind = await kindOf(path);
    if (kind !== undefined && kind !== 'file')
      throw new InputError(
        `${path} cannot be written: it is a ${kind}, not a plain file. Choose another name.`,
      );
    const draft = `${path}.${process.pid}.tmp`;
    try {
      const mode = kind && (await stat(path)).mode;
      // Not through a link that stands there: what is ours is made anew.
      await rm(draft, { force: true });
      await writeFile(draft, content, { flag: 'wx' });
      // What was private stays so.
      if (mode !== undefined) await chmod(draft, mode & 0o777);
      await rename(draft, path);
    } catch (cause) {
      await rm(draft, { force: true }).catch(() => undefined);
      throw cannotWrite(path, cause);
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
  async isSame(one, other) {
    const [a, b] = await Promise.all(
      [one, other].map((path) => stat(path, { bigint: true }).catch(() => undefined)),
    );
    return a !== undefined && a.dev === b?.dev && a.ino === b.ino;
  },
  list: async (folder) => (await readdir(folder).catch(() => [])).sort(),
  kind: kindOf,
  async claim(path, text) {
    const file = await open(path, 'wx').catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EEXIST') return undefined;
      throw cannotWrite(path, cause);
    });
    if (!file) return false;
    try {
      await file.writeFile(text);
      return true;
    } catch (cause) {
      // A claim without words would be nobody's, for ever.
      await rm(path, { force: true });
      throw cannotWrite(path, cause);
    } finally {
      await file.close();
    }
  },
  makeFolder: (path) => changing(path, () => makeFolder(path)),
  move: (from, to) => changing(to, () => rename(from, to)),
  remove: (path) => changing(path, () => rm(path, { recursive: true, force: true })),
  out: (content) => void process.stdout.write(content),
  say: (content) => void process.stderr.write(content),
  isTerminal: process.stderr.isTTY === true && !process.env['NO_COLOR'],
  isLog: isWorkflow() && !fstatSync(process.stdout.fd).isFile(),
  now: () => performance.now(),
  today: localDay(new Date()),
  self: { host: hostname(), process: process.pid },
  isRunning(id) {
    try {
      process.kill(id, 0);
      return true;
    } catch (cause) {
      // One of somebody else runs too.
      return (cause as NodeJS.ErrnoException).code === 'EPERM';
    }
  },
  wait: (time) => wait(time),
};

/** GitHub and those that run the same, GitLab, Azure. */
function isWorkflow(): boolean {
  return ['GITHUB_ACTIONS', 'GITLAB_CI', 'TF_BUILD'].some((name) => process.env[name]);
}

/** Somebody on an island far east has tomorrow already. */
function localDay(now: Date): Date {
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

async function kindOf(path: string): ReturnType<Io['kind']> {
  const found = await lstat(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return undefined;
    throw cannotRead(path, cause);
  });
  if (!found) return undefined;
  if (found.isSymbolicLink()) return 'link';
  if (found.isFIFO()) return 'named pipe';
  if (found.isSocket()) return 'socket';
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'device';
}

/** Node's own `recursive` never ends where a folder can have none, as in `/proc`. */
async function makeFolder(path: string, hasParent = false): Promise<void> {
  try {
    await mkdir(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
    if (code !== 'ENOENT' || hasParent || dirname(path) === path) throw cause;
    await makeFolder(dirname(path));
    await makeFolder(path, true);
  }
}

async function changing<T>(path: string, change: () => Promise<T>): Promise<T> {
  try {
    return await change();
  } catch (cause) {
    throw cannotWrite(path, cause);
  }
}
