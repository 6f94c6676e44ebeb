import { quoteArgument } from '../say/quote-argument.js';
import { resolve } from 'node:path';
import { InputError, UsageError } from '../errors.js';
import type { Io } from '../io.js';

/**
 * Where a command writes its result; standard output where the call does not say.
 * @param sources what the command reads, and the result is not another version of
 * @throws UsageError where the result would take the place of one of them
 */
export function outputOf(option: unknown, sources: readonly string[]): string {
  const output = typeof option === 'string' ? option : '-';
  const lost = sources.find((path) => output !== '-' && path !== '-' && resolve(path) === resolve(output));
  if (lost !== undefined)
    throw new UsageError(`The result would take the place of ${lost}: choose another name for --output.`);
  return output;
}

/** @throws InputError where something is there already that a call without --into would begin anew */
export async function refuseToBeginAnew(io: Io, output: string): Promise<void> {
  if (output === '-' || !(await io.exists(output))) return;
  throw new InputError(
    `${output} is there already, and was left as it is. To go on with it add --into ${quoteArgument(output)}.`,
  );
}
