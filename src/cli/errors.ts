import type { EncodingFault } from '../keeper/check/read-encoded.js';

/** The call is at fault: exit code 2. */
export class UsageError extends Error {}

/** The input is at fault: exit code 1. The message names the place and the remedy. */
export class InputError extends Error {}

/** A file that has to be in UTF-8 is not. */
export class EncodingError extends InputError {
  constructor(
    path: string,
    readonly fault: EncodingFault,
  ) {
    super(`${path}: ${fault.message} ${fault.remedy}`);
  }
}
