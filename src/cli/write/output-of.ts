import { quoteArgument } from '../say/quote-argument.js';
import { InputError, UsageError } from '../errors.js';
import type { Io } from '../io.js';

/**
 * Where a command writes its result; standard output where the call does not say.
 * @param sources what the command reads, and the result is not another version of
 * @throws UsageError where the result would take the place of one of them
 */
export async function outputOf(io: Io, option: unknown, sources: readonly string[]): Promise<string> {
  const output = typeof option === 'string' ? option : '-';
  if (output === '-') return output;
  for (const path of sources)
    if (path !== '-' && (await io.isSame(path, output)))
      throw new UsageError(`The result would take the place of ${path}: choose another name for --output.`);
  return output;
}

/** @throws InputError where something is there already that a call without --into would begin anew */
export async function refuseToBeginAnew(io: Io, output: string): Promise<void> {
  if (output === '-' || !(await io.exists(output))) return;
  throw new InputError(
    `${output} is there already, and was left as it is. To go on with it add --into ${quoteArgument(output)}.`,
  );
}
