import type { SpokenWords } from './spoken-words.js';

const GIVEN = Symbol.for('vendor-disclosure spoken');

/** What scripts have put in the page of what is said in a language, by its primary subtag. */
export function givenSpoken(): Map<string, SpokenWords> {
  const page = globalThis as { [GIVEN]?: Map<string, SpokenWords> };
  return (page[GIVEN] ??= new Map());
}
