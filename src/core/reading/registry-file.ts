import { finishSoon } from '../work/do-steps.js';
import { loadPart } from '../work/load-part.js';
import { RegistryError } from './registry-error.js';
import { startParsing, type ParsedRegistry } from './start-parsing.js';

/** A registry that has arrived; parsed once for all who show it. */
export class RegistryFile {
  #parsed: Promise<ParsedRegistry> | undefined;

  /**
   * @param value as it is in the file, not checked
   * @param text the file itself, in parts; false where it may not be kept
   */
  constructor(
    readonly value: unknown,
    readonly text?: readonly string[] | false,
  ) {}

  /** `parseDocument` that keeps no page from its readers, however long the registry is. Rejects as that throws. */
  parse(): Promise<ParsedRegistry> {
    return (this.#parsed ??= parse(this.value));
  }
}

async function parse(value: unknown): Promise<ParsedRegistry> {
  const sound = await finishSoon(startParsing(value));
  if (sound?.warnings.length === 0) return sound;
  try {
    const { startMending } = await loadPart(loadMending);
    return (await finishSoon(startParsing(value, startMending()))) as ParsedRegistry;
  } catch (cause) {
    // What is sound is shown where the part that mends the rest cannot be had.
    if (cause instanceof RegistryError || !sound) throw cause;
    return sound;
  }
}

const loadMending = () => import('./mend.js');
