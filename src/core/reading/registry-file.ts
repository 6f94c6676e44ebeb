import { finishSoon } from '../work/do-steps.js';
import { RegistryError } from './registry-error.js';
import { startParsing, type ParsedRegistry } from './start-parsing.js';

/** A registry that has arrived; parsed once for all who show it. */
export class RegistryFile {
  #parsed: Promise<ParsedRegistry> | undefined;

  /** @param value as it is in the file, not checked */
  constructor(readonly value: unknown) {}

  /** `parseDocument` that keeps no page from its readers, however long the registry is. Rejects as that throws. */
  parse(): Promise<ParsedRegistry> {
    return (this.#parsed ??= parse(this.value));
  }
}

async function parse(value: unknown): Promise<ParsedRegistry> {
  return (await finishSoon(startParsing(value))) ?? mend(value);
}

async function mend(value: unknown): Promise<ParsedRegistry> {
  const { startMending } = await import('./mend.js').catch((cause: unknown) => {
    throw new RegistryError('network', 'The part that reads a faulty registry could not be fetched.', {
      cause,
    });
  });
  return (await finishSoon(startParsing(value, startMending()))) as ParsedRegistry;
}
