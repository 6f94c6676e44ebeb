import { canonicalTag } from '../../../i18n/canonical-tag.js';
import { pickLanguage } from '../../../i18n/pick-language.js';

/** More languages of one list are not offered. */
const MOST = 100;

/** The languages that a list can be read in, its own first. What is no tag, or is told twice, is left out. */
export function listOffered(original: string, translations: readonly string[]): readonly string[] {
  const byTag = new Map<string, string>();
  for (const tag of translations.slice(0, MOST)) {
    const canonical = canonicalTag(tag);
    if (canonical !== undefined && !byTag.has(canonical)) byTag.set(canonical, tag);
  }
  byTag.delete(canonicalTag(original) ?? original);
  return [original, ...byTag.values()];
}

/** The language of those offered that a reader gets: theirs, else one that they can read, else that of the original. */
export function pickOffered(language: string, offered: readonly string[]): string {
  const wanted = canonicalTag(language);
  const own = offered.find((tag) => canonicalTag(tag) === wanted);
  return own ?? pickLanguage(language, offered) ?? (offered[0] as string);
}
