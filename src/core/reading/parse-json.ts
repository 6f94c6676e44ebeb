import { RegistryError } from './registry-error.js';

/** @throws RegistryError `syntax` where the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RegistryError('syntax', `The registry is not valid JSON: ${(cause as Error).message}`, {
      cause,
    });
  }
}
