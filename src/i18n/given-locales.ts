import type { Locale } from './all-messages.js';

const GIVEN = Symbol.for('vendor-disclosure locales');

/** Languages that scripts have put in the page, by their tag: before the element's own script or after it. */
export function givenLocales(): Map<string, Locale> {
  const page = globalThis as { [GIVEN]?: Map<string, Locale> };
  return (page[GIVEN] ??= new Map());
}
