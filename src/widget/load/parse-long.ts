import { cutEntries } from '../../core/reading/cut-entries.js';
import { startParsingJson } from '../../core/reading/parse-in-pieces.js';
import { finishSoon } from '../../core/work/do-steps.js';

/** Parses a long text without keeping a page from its readers. @throws RegistryError `syntax` */
export async function parseLong(text: string): Promise<unknown> {
  const value = await finishSoon(startParsingJson(text));
  cutEntries(value);
  return value;
}
