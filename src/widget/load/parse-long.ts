import { cutEntries } from '../../core/reading/cut-entries.js';
import { startParsingJson } from '../../core/reading/parse-in-pieces.js';
import { finishSoon } from '../../core/work/do-steps.js';

/** Parses a long text, given in parts, without keeping a page from its readers. @throws RegistryError `syntax` */
export async function parseLong(parts: readonly string[]): Promise<unknown> {
  const value = await finishSoon(startParsingJson(parts));
  cutEntries(value);
  return value;
}
