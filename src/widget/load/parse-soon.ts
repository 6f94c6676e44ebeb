import { parseJson } from '../../core/reading/parse-json.js';
import { loadPart } from '../../core/work/load-part.js';
import { loadSeldom } from './load-seldom.js';

/** A longer text is parsed in steps, in characters. */
const LONG = 1e6;

/** `parseJson` that keeps no page from its readers, however long the text is. Rejects as that throws. */
export async function parseSoon(text: string): Promise<unknown> {
  // Where it cannot be loaded, the page waits.
  const part = text.length > LONG && (await loadPart(loadSeldom).catch(() => undefined));
  return part ? part.parseLong(text) : parseJson(text);
}
