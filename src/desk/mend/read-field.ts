import type { Field } from './field.js';
import { readLanguage } from './read-language.js';
import { readPlace } from './read-place.js';

/** What a field holds of what is written into it. */
export function readField(kind: Field['kind'], written: string): unknown {
  if (kind === 'place') return readPlace(written) ?? written;
  if (kind === 'language') return readLanguage(written) ?? written;
  return kind === 'number' ? Number(written) : written;
}
