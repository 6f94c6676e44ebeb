/**
 * Texts that a translation lacks, with the language they are in: it is so wherever they are shown. Held for all lists of a page, since
 * what draws a text does not know which list it is of.
 */
export const untranslated = new Map<string, string>();
