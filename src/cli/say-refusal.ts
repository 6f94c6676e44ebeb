import { InputError } from './errors.js';

/** Why the system does not let something be read or written, and what helps. */
const REFUSALS: Readonly<Record<string, string>> = {
  EISDIR: 'this is a folder, not a file.',
  EROFS: 'what it lies on can only be read. Write to another place.',
  ENOSPC: 'the disk is full. Make room, then run this again.',
  EDQUOT: 'your share of the disk is used up. Make room, then run this again.',
  ENOTDIR: 'a file stands where a folder is needed. Choose another name, or take it away.',
  EEXIST: 'a file stands where a folder is needed. Choose another name, or take it away.',
  ENAMETOOLONG: 'the name is too long. Choose a shorter one.',
  EBUSY: 'another program has it open. Close it there, then run this again.',
};

const READING: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder.',
  EACCES: 'you have no permission to read it. Have it given to you, or run this as a user who has it.',
};

const WRITING: Readonly<Record<string, string>> = {
  ENOENT: 'the folder that it should stand in is not there. Make it first.',
  EACCES:
    'you have no permission to write there. Have it given to you, or write to a folder where you have it.',
};

export const cannotRead = (path: string, cause: unknown): InputError =>
  new InputError(`${path}: ${reason(cause, READING)}`, { cause });

export const cannotWrite = (path: string, cause: unknown): InputError =>
  new InputError(`${path} cannot be written: ${reason(cause, WRITING)}`, { cause });

function reason(cause: unknown, words: Readonly<Record<string, string>>): string {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  const known = code === 'EPERM' ? 'EACCES' : code;
  return words[known] ?? REFUSALS[known] ?? String(message ?? cause);
}
