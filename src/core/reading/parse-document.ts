import { finish } from '../work/do-steps.js';
import { startMending } from './mend.js';
import { parseJson } from './parse-json.js';
import { startParsing, type ParsedRegistry } from './start-parsing.js';

/**
 * Reads a registry from JSON text.
 * @throws RegistryError `syntax` where the text is not JSON, `schema` where it is no registry of a known format version.
 */
export function parseRegistry(text: string): ParsedRegistry {
  return parseDocument(parseJson(text));
}

/**
 * Reads a registry from a value, tolerantly: a field or record that is not of the format's form is left out with a
 * warning, the rest is kept. The value itself is not changed; sound vendors of it are used as they are, not copied.
 * @throws RegistryError `schema` where what every registry needs is missing, or `formatVersion` is above ours.
 */
export function parseDocument(value: unknown): ParsedRegistry {
  return finish(startParsing(value, startMending())) as ParsedRegistry;
}
