import { lengthOf } from '../../core/reading/length-of.js';
import { parseJson } from '../../core/reading/parse-json.js';
import { loadPart } from '../../core/work/load-part.js';
import { loadSeldom } from './load-seldom.js';

/** A longer text is parsed in steps, in characters. */
const LONG = 1e6;

/**
 * `parseJson` that keeps no page from its readers, however long the text is. Rejects as that throws.
 * @param parts of the text, one after the other: what is long is never joined
 */
export async function parseSoon(parts: readonly string[]): Promise<unknown> {
  // Where it cannot be loaded, the page waits.
  const part = lengthOf(parts) > LONG && (await loadPart(loadSeldom).catch(() => undefined));
  return part ? part.parseLong(parts) : parseJson(parts.join(''));
}
