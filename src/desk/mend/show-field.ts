import type { Field } from './field.js';
import { languageName } from './read-language.js';
import { placeName } from './read-place.js';

/** What a field shows of the text that it holds. */
export function showField(kind: Field['kind'], text: string): string {
  if (kind === 'place') return placeName(text);
  return kind === 'language' ? languageName(text) : text;
}
